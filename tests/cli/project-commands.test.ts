// A project from the terminal, as people see it: before → gesture → what is printed and what changed on the disk, in both languages.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands } from '../../src/cli/commands.mjs';
import { runLine } from '../../src/cli/run-line.mjs';
import { unifiedDiff } from '../../src/core/text/unified-diff';

const samples = join(import.meta.dirname, 'samples');
let vault = '';
beforeEach(() => {
  vault = mkdtempSync(join(tmpdir(), 'jalons-'));
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 2, 1, 12) });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(vault, { recursive: true });
});

const read = (path: string): string => readFileSync(join(vault, path), 'utf8');
const write = (path: string, text: string): void => {
  mkdirSync(join(vault, path, '..'), { recursive: true });
  writeFileSync(join(vault, path), text);
};
const files = (): Readonly<Record<string, string>> => {
  const paths = readdirSync(vault, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.md'));
  return Object.fromEntries(paths.sort().map((path) => [path, read(path)]));
};

/** Recorded text keeps plain spaces, and no tab that ends a line of a difference. */
function readable(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll(/\t$/gmu, '');
}

async function run(name: string, ...more: string[]): Promise<string> {
  const { exit, text } = await runLine([name, vault, ...more], commands);
  return `${exit === 0 ? '' : `[${String(exit)}] `}${readable(text.replaceAll(vault, '<coffre>'))}`;
}

/** Each gesture with what it printed and the lines that it changed. */
async function story(...gestures: (readonly string[] | (() => void))[]): Promise<string> {
  const told: string[] = [];
  for (const gesture of gestures) {
    const before = files();
    if (typeof gesture === 'function') {
      gesture();
      told.push('(the author writes)');
    } else {
      const [name = '', ...more] = gesture;
      told.push(`$ jalons ${gesture.join(' ')}`, (await run(name, ...more)).trimEnd());
    }
    const after = files();
    for (const path of Object.keys(after)) {
      const difference = unifiedDiff(path, before[path] ?? '', after[path] ?? '');
      // A new note is told by its length: its text is held elsewhere.
      if (before[path] === undefined) told.push(`+ ${path}, ${String(difference.split('\n').length)} lines`);
      else if (difference !== '') told.push(difference.trimEnd());
    }
    told.push('');
  }
  return readable(told.join('\n'));
}

const change = (path: string, from: string, to: string) => () => {
  expect(read(path)).toContain(from);
  write(path, read(path).replace(from, to));
};

describe.each(['fr', 'en'])('in %s', (language) => {
  test('from an empty vault to a validated ED, then a change in its source', async () => {
    const lang = ['--lang', language];
    const folder = 'Campus';
    const first = `${folder}/ÉD I-1 Contexte du système de formation – Campus.md`;
    const text = await story(
      ['status', ...lang],
      ['start', '--name', 'Campus', '--context', 'institutionnel', '--cycles', '4', ...lang],
      ['status', ...lang],
      ['insert', '--ed', 'I-1', '--project', 'Campus', ...lang],
      ['insert', '--ed', 'I-2', '--project', 'Campus', ...lang],
      ['tick', '--step', 'I1', '--activity', 'nature', ...lang],
      ['tick', '--step', 'i1', '--activity', 'i1-nature', ...lang],
      ['tick', '--step', 'I1', '--activity', 'i1-nature', '--off', ...lang],
      change(first, '## Contraintes\n', '## Contraintes\n\nLe réseau.\n'),
      ['validate', '--ed', 'I-2', '--dry-run', ...lang],
      ['validate', '--ed', 'ÉD i-2', ...lang],
      ['validate', '--ed', 'I-2', ...lang],
      change(first, 'Le réseau.', 'Le budget.'),
      ['status', ...lang],
      ['validate', '--ed', 'I-2', ...lang],
      ['dossier', ...lang],
      ['dossier', ...lang],
    );
    await expect(text).toMatchFileSnapshot(join(samples, `project.${language}.txt`));
    await expect(read(`${folder}/Campus.md`)).toMatchFileSnapshot(join(samples, `project-note.${language}.txt`));
  });
});

test('status --json has the shape that other programs rely on', async () => {
  await run('start', '--name', 'Campus');
  await run('insert', '--ed', 'I-1', '--project', 'Campus');
  const data: unknown = JSON.parse(await run('status', '--json', '--project', 'campus'));
  const [project] = Reflect.get(Object(data), 'projects') as readonly Readonly<Record<string, unknown>>[];
  expect(data).toMatchObject({ schema: 1 });
  expect(Object.keys(project ?? {})).toEqual(['path', 'name', 'pack', 'steps', 'next']);
  const [step] = Reflect.get(Object(project), 'steps') as readonly Readonly<Record<string, unknown>>[];
  expect(Object.keys(step ?? {})).toEqual(['id', 'status', 'activities', 'eds']);
  expect(step).toMatchObject({
    id: 'I1',
    status: 'draft',
    activities: expect.arrayContaining([{ id: 'i1-nature', text: expect.any(String), done: false }]),
    eds: [
      {
        code: 'I-1',
        path: 'Campus/ÉD I-1 Contexte du système de formation – Campus.md',
        status: 'draft',
        evidence: expect.arrayContaining([{ kind: 'heading-empty', heading: 'Contraintes' }]),
        stale: [],
        blockedBy: [],
        feeds: ['I-2'],
      },
    ],
  });
});

test('the first ED on demand, in the context of the project; so are those that follow', async () => {
  expect(await run('start', '--name', 'Seule', '--context', 'individuel', '--ed', 'i-1')).toBe(
    'Créée : Seule/Seule.md\nCréée : Seule/ÉD I-1 Contexte du système de formation – Seule.md',
  );
  await run('insert', '--ed', 'I-6', '--project', 'Seule');
  write('Seule/Libre.md', '---\nprojet: Seule\ned: I-5\n---\n');
  await run('insert', '--ed', 'I-5', '--into', 'Seule/Libre.md');
  const texts = Object.entries(files()).filter(([path]) => path !== 'Seule/Seule.md');
  expect(texts).toHaveLength(3);
  for (const [, text] of texts) expect(text).not.toContain('contexte:');
  expect(texts.map(([, text]) => text).join('')).toContain('| Personne | But | Temps par semaine | Appuis |');
  expect(texts.map(([, text]) => text).join('')).toContain('| Question | Qui appeler | Comment |');
  expect(texts.map(([, text]) => text).join('')).not.toMatch(
    /\| Organisation \||\| Niveau \||Compter les facilitateurs/u,
  );
  expect(await run('start', '--name', 'Autre', '--ed', 'Z-9')).toContain('n’a pas d’ÉD « Z-9 »');
});

test('a method without EDs is followed by its activities', async () => {
  await run('start', '--name', 'Standard', '--pack', 'cnig');
  expect(await run('status')).toMatch(/0\/[0-9]+ activités\.\n.*\n {2}emergence .*\(0\/2 activités\)/);
  const [next = ''] = /^ {2}1\. .*$/mu.exec(await run('status')) ?? [];
  expect(next).not.toBe('');
  expect(next).not.toContain('emergence');
  await run('tick', '--step', 'emergence', '--activity', 'besoin');
  await run('tick', '--step', 'emergence', '--activity', 'acteurs');
  const status = await run('status', '--json');
  expect(status).toContain('"id": "emergence",\n          "status": "validated"');
  expect(status).toMatch(/"action": "tick",\s+"code": "exploration-existant"/);
});

test('what to do next follows the method among the EDs that were chosen', async () => {
  await run('start', '--name', 'Deux', '--eds', 'I-1,G-3');
  expect(await run('status')).toMatch(/ {2}1\. Écrire I-1 /u);
});

test('existing EDs become a project: their notes say so, and nothing else in them moves', async () => {
  write('Implantation/I-1 Contexte.md', '## Mien\r\n\r\nTexte.\r\n');
  write('Implantation/I-2 Orientations.md', '---\ned: I-2\nstatut: "En cours" # moi\n---\n\n## Mien\n');
  write('Autre.md', 'x');
  expect(await story(['start', '--name', 'ENA', '--adopt', 'implantation/'], ['start', '--name', 'ENA'], ['status']))
    .toMatchInlineSnapshot(`
      "$ jalons start --name ENA --adopt implantation/
      Créée : Implantation/ENA.md
      Modifiée : Implantation/I-1 Contexte.md
      Modifiée : Implantation/I-2 Orientations.md
      + Implantation/ENA.md, 79 lines
      --- a/Implantation/I-1 Contexte.md
      +++ b/Implantation/I-1 Contexte.md
      @@ -1,3 +1,7 @@
      +---
      +ed: I-1
      +projet: ENA
      +---
       ## Mien
       
       Texte.
      --- a/Implantation/I-2 Orientations.md
      +++ b/Implantation/I-2 Orientations.md
      @@ -1,6 +1,7 @@
       ---
       ed: I-2
       statut: "En cours" # moi
      +projet: ENA
       ---
       
       ## Mien

      $ jalons start --name ENA
      [2] Un projet « ENA » existe déjà : Implantation/ENA.md

      $ jalons status
      4 notes, 2 ÉD trouvés, 0 relation trouvée.

      Projet « ENA » (Implantation/ENA.md) : 2 documents. 0 sur 6 validés.
      MIENA – Méthode d’ingénierie d’un environnement numérique d’apprentissage
        I1  Analyser le contexte du système de formation (0/7 activités)
            ÉD I-1 à valider (Implantation/I-1 Contexte.md)
        I2  Définir les orientations de l’implantation (0/8 activités)
            ÉD I-2 en cours (Implantation/I-2 Orientations.md)
              la note dit « En cours », son contenu dit « ébauche »
              vide : Mien
        I3  Modéliser la diffusion de l’ENA (0/6 activités)
            ÉD I-3 absent
        I4  Détailler les acteurs et leurs rôles dans la diffusion (0/6 activités)
            ÉD I-4 absent
              en attente de I-3
        I5  Élaborer le plan d’implantation pédagogique (0/7 activités)
            ÉD I-5 absent
              en attente de I-4
        I6  Élaborer le plan d’implantation matérielle (0/8 activités)
            ÉD I-6 absent
              en attente de I-5
      À faire :
        1. Valider I-1 Contexte du système de formation — Toutes les rubriques sont remplies : il reste à le valider.
        2. Compléter I-2 Orientations de l’implantation — Ce qu’il lui faut est là, et I-3 l’attend.
        3. Écrire I-3 Modèles de diffusion — Il s’appuie sur I-2, encore en cours.
      "
    `);
});

test('existing EDs go to a project that exists; what is left is told', async () => {
  await run('start', '--name', 'Campus', '--ed', 'I-1');
  write('Vrac/I-1 encore.md', 'x');
  write('Vrac/I-2 Orientations.md', '## Mien\n');
  write('Vrac/I-3 prêté.md', '---\ned: I-3\nprojet: Autre\n---\n');
  write('Vrac/442.md', '---\ned: 442\n---\n');
  const adopt = ['start', '--project', 'campus', '--adopt', 'vrac'];
  const { exit, aside = '' } = await runLine(['start', vault, ...adopt.slice(1), '--dry-run'], commands);
  expect([exit, readable(aside)]).toEqual([
    0,
    'Non reprises (d’un autre projet, ou ÉD qui a déjà sa note) : Vrac/I-1 encore.md, Vrac/I-3 prêté.md\n',
  ]);
  expect(await story(adopt, adopt, ['start', '--project', 'Campus'], ['start', '--project', 'x', '--adopt', 'Vrac']))
    .toMatchInlineSnapshot(`
    "$ jalons start --project campus --adopt vrac
    Modifiée : Vrac/I-2 Orientations.md
    --- a/Vrac/I-2 Orientations.md
    +++ b/Vrac/I-2 Orientations.md
    @@ -1 +1,5 @@
    +---
    +ed: I-2
    +projet: Campus
    +---
     ## Mien

    $ jalons start --project campus --adopt vrac
    Rien à changer dans Campus/Campus.md

    $ jalons start --project Campus
    [2] --project va avec --adopt et sans --name : --project "Campus numérique" --adopt Notes

    $ jalons start --project x --adopt Vrac
    [2] Aucun projet « x ». Il y a : Autre, Campus.
    "
  `);
});

test('several projects are told apart, and wrong use is one clear sentence', async () => {
  await run('start', '--name', 'Un');
  await run('start', '--name', 'Deux', '--folder', 'Ailleurs', '--axes', 'c', '--eds', 'I-1');
  const lines = [
    ['start'],
    ['start', '--name', 'un'],
    ['start', '--name', 'x', '--pack', 'nope'],
    ['start', '--name', 'x', '--axes', 'Z'],
    ['start', '--name', 'x', '--context', 'z'],
    ['start', '--name', 'x', '--cycles', '5'],
    ['start', '--name', 'x', '--adopt', 'Rien'],
    ['tick', '--step', 'I1', '--activity', 'nature'],
    ['tick', '--project', 'Un'],
    ['tick', '--project', 'Deux', '--step', 'I9', '--activity', 'x'],
    ['tick', '--project', 'Deux', '--step', 'I1', '--activity', 'x'],
    ['validate', '--project', 'Un'],
    ['validate', '--project', 'Un', '--ed', 'I-9'],
    ['validate', '--project', 'Ailleurs/Deux.md', '--ed', 'I-1'],
    ['dossier', '--project', 'Trois'],
    ['dossier', '--project', 'Un', '--into', 'Un/Un'],
    ['status', '--project', 'Deux'],
  ];
  expect(await story(...lines)).toMatchInlineSnapshot(`
    "$ jalons start
    [2] Indiquez le nom du projet : --name "Campus numérique"

    $ jalons start --name un
    [2] Un projet « Un » existe déjà : Un/Un.md

    $ jalons start --name x --pack nope
    [2] Aucune méthode « nope ». Il y a : miena, misa, cnig.

    $ jalons start --name x --axes Z
    [2] La méthode n’a ni axe ni ÉD « Z ». Axes : G, C, P, M, I.

    $ jalons start --name x --context z
    [2] Le contexte est institutionnel ou individuel.

    $ jalons start --name x --cycles 5
    [2] La méthode n’a pas de plan de ce nombre de cycles. Il y a : 4, 2, 6.

    $ jalons start --name x --adopt Rien
    [2] Aucun ÉD à reprendre dans « Rien ».

    $ jalons tick --step I1 --activity nature
    [2] Indiquez le projet : --project "…". Il y a : Deux, Un.

    $ jalons tick --project Un
    [2] Indiquez l’étape et l’activité : --step I3 --activity i3-acteurs

    $ jalons tick --project Deux --step I9 --activity x
    [2] Le projet n’a pas d’étape « I9 ». Il y a : I1, C.

    $ jalons tick --project Deux --step I1 --activity x
    [2] L’étape n’a pas d’activité « x ». Il y a : i1-nature, i1-entretiens, i1-infrastructure, i1-projets, i1-services, i1-risques, i1-relecture.

    $ jalons validate --project Un
    [2] Indiquez l’ÉD à valider : --ed I-1

    $ jalons validate --project Un --ed I-9
    [2] La méthode du projet n’a pas d’ÉD « I-9 ». Il y a : G-1, G-2, G-3, G-4, G-5, G-6, C-1, C-2, C-3, C-4, C-5, P-1, P-2, P-3, P-4, P-5, P-6, P-7, M-1, M-2, M-3, M-4, M-5, I-1, I-2, I-3, I-4, I-5, I-6.

    $ jalons validate --project Ailleurs/Deux.md --ed I-1
    [2] I-1 n’a pas encore de note dans ce projet : jalons insert <dossier> --ed I-1

    $ jalons dossier --project Trois
    [2] Aucun projet « Trois ». Il y a : Deux, Un.

    $ jalons dossier --project Un --into Un/Un
    [2] Cette note n’est pas un dossier assemblé par Jalons ; rien n’est écrit : Un/Un.md

    $ jalons status --project Deux
    2 notes, 0 ÉD trouvé, 0 relation trouvée.

    Projet « Deux » (Ailleurs/Deux.md) : 0 document. 0 sur 6 validés.
    MIENA – Méthode d’ingénierie d’un environnement numérique d’apprentissage
      I1  Analyser le contexte du système de formation (0/7 activités)
          ÉD I-1 absent
      C   Axe cognitif
          ÉD C-1 absent
          ÉD C-2 absent
            en attente de C-1
          ÉD C-3 absent
            en attente de C-2
          ÉD C-4 absent
            en attente de C-2, C-3
          ÉD C-5 absent
            en attente de C-4
    À faire :
      1. Écrire C-1 Orientations du modèle cognitif — Aucun document du projet n’existe encore : c’est ici que tout commence.
      2. Écrire I-1 Contexte du système de formation — Il ne s’appuie sur aucun autre document du projet.
    "
  `);
});

test('a document is validated as it is, and what is empty is told; of two notes of one version, none', async () => {
  write('Campus/Campus.md', '---\ntype: projet\npack: miena\n---\n');
  write('Campus/a.md', '---\ned: I-1\n---\n\n## Mien\n\n## Autre\n');
  const { exit, aside = '' } = await runLine(['validate', vault, '--ed', 'I-1'], commands);
  expect([exit, readable(aside)]).toEqual([0, 'Validé tel quel ; rien d’écrit sous : « Mien », « Autre ».\n']);
  expect(read('Campus/a.md')).toContain('statut: validé\n');
  write('Campus/b.md', '---\ned: I-1\n---\n');
  const before = files();
  expect(await run('validate', '--ed', 'I-1')).toBe(
    '[2] Rien n’est validé : plusieurs notes sont ce même ÉD (Campus/a.md, Campus/b.md). Gardez la bonne, ou donnez-lui une version plus haute.',
  );
  expect(files()).toEqual(before);
});
