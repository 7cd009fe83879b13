// A pack.yaml in, the pack or placed sentences out.
import { expect, test } from 'vitest';
import { checkPacks } from '../../../src/core/pack/check-packs';
import { parsePack, readBuiltInPack, type ReadPack } from '../../../src/core/pack/parse-pack';
import { wordsFor } from '../../../src/words';
import { tellPackProblem } from '../../../src/words/tell-pack-problem';
import { cooking, cookingTemplates, garden } from './two-packs';

const french = wordsFor('fr').words;

function tell(text: string, templates: Record<string, string> = cookingTemplates): string[] {
  const reading = parsePack({ text, file: 'cuisine/pack.yaml', templates });
  return reading.kind === 'pack' ? [] : reading.problems.map((problem) => tellPackProblem(problem, french));
}

function read(text: string, file: string, templates: Record<string, string> = {}): ReadPack {
  const reading = parsePack({ text, file, templates });
  if (reading.kind === 'pack') return reading;
  throw new Error(JSON.stringify(reading.problems));
}

/** The sentences for the pack with one piece of its text replaced. */
function tellWith(before: string, after: string): string[] {
  expect(cooking).toContain(before);
  return tell(cooking.replace(before, after));
}

test('what an author leaves out is filled: empty lists, false, French', () => {
  const { pack, templates } = read(cooking, 'cuisine/pack.yaml', cookingTemplates).loaded;
  expect(templates).toEqual(cookingTemplates);
  expect(pack.language).toBe('fr');
  expect(pack.phases).toEqual([]);
  expect(pack.eds[1]).toMatchObject({
    title: { fr: 'Menu' },
    needs: [{ ed: 'A-1' }, { ed: 'jardin:J1', source: 'page 3' }],
    evolving: true,
    relationsComplete: true,
    sheets: [],
  });
  expect(pack.steps[0]?.activities[0]).toEqual({
    id: 's1-liste',
    text: { fr: 'Écrire la liste.' },
    optional: false,
    recurring: false,
    roles: [],
  });
});

/** `line:column` of the first place where a piece stands in a text, after another piece. */
function placeOf(text: string, piece: string, after: string): string {
  const start = text.indexOf(piece, text.indexOf(after));
  expect(start).toBeGreaterThanOrEqual(0);
  const before = text.slice(0, start).split('\n');
  return `${String(before.length)}:${String((before.at(-1) ?? '').length + 1)}`;
}

const plain = (sentence: string): string => sentence.replaceAll('\u00a0', ' ');

test.each([
  ['makes: [A-2]', 'makes: [I-7]', 'I-7', 'étape S2 : ÉD inconnu « I-7 »'],
  ['needs: [A-1, S1]', 'needs: [A-1, S9]', 'S9', 'étape S2 : ÉD inconnu « S9 »'],
  ['loopsTo: S1', 'loopsTo: S0', 'S0', 'étape S2 : étape inconnue « S0 »'],
  ['axis: A\n', 'axis: B\n', 'B\n', 'ÉD A-1 : axe inconnu « B »'],
  ['roles: [chef]', 'roles: [roi]', 'roi', 'étape S1 : rôle inconnu « roi »'],
  ['list: feux }', 'list: feu }', 'feu }', 'ÉD A-1 : liste inconnue « feu »'],
  ['template: A-1', 'template: A-9', 'A-9', 'ÉD A-1 : modèle introuvable « A-9 »'],
  ['needs: [A-1, {', 'needs: [A-7, {', 'A-7', 'ÉD A-2 : prérequis inconnu « A-7 » : aucune méthode ne le contient'],
  ['  - id: S2\n    title: Cuire', '  - id: S1\n    title: Cuire', 'S1', 'étape S1 : identifiant déjà employé'],
  ['eds: [A-2.2]', 'eds: [A-2.1]', 'A-2.1', 'plan deux : version « A-2.1 » déjà prévue, ou après une plus récente'],
  ['eds: [A-2.2]', 'eds: [A-9.2]', 'A-9.2', 'plan deux : ÉD inconnu « A-9.2 »'],
  [
    'format: table',
    'format: tableau',
    'tableau',
    'ÉD A-1 : valeur inattendue « tableau » pour « format » ; attendu : text, form, table, graph',
  ],
  ['    title: Menu', '    titre: Plats\n    title: Menu', 'titre', 'ÉD A-2 : clé inconnue « titre »'],
  ['    title: Menu\n    format', '    title:\n    format', '\n', 'ÉD A-2 : « title » est vide'],
  ['    title: Menu\n', '    title: [Menu]\n', '[Menu', 'ÉD A-2 : « title » devrait être un texte'],
  ['    title: Menu', '    title: { fr: Menu, de: Menü }', 'de:', 'ÉD A-2 : clé inconnue « title.de »'],
  ['    title: Menu', '    title: { en: Menu }', '{ en', 'ÉD A-2 : il manque la clé « title.fr »'],
  ['evolving: true', 'evolving: oui', 'oui', 'ÉD A-2 : « evolving » devrait être true ou false'],
  ['schema: 1', 'schema: 2', '2', 'valeur inattendue « 2 » pour « schema » ; attendu : 1'],
  [
    'id: cuisine',
    'id: Ma Cuisine',
    'Ma',
    '« Ma Cuisine » ne convient pas pour « id » ; attendu : petites lettres sans accent, chiffres et traits d’union',
  ],
  [
    'template: A-1',
    'template: ../A-1',
    '../',
    'ÉD A-1 : « ../A-1 » ne convient pas pour « template » ; attendu : un nom de modèle, sans dossier',
  ],
  [
    'id: s1-liste',
    'id: s1 liste',
    's1',
    'étape S1 : « s1 liste » ne convient pas pour « activities[1].id » ; attendu : lettres sans accent, chiffres et traits d’union',
  ],
  ['values: [doux, vif]', 'values: [&v doux, *v]', '*v', 'renvoi « *v » non admis : répétez la valeur'],
  ['version: "1"', 'version: "1"\nversion: "2"', 'version: "2', 'clé « version » écrite deux fois'],
  ['summary: Une méthode de deux étapes.\n', '', 'schema', 'il manque la clé « summary »'],
  ['values: [doux, vif]', 'values: []', '[]', 'liste feux : « values » est vide'],
  ['values: [doux, vif]', 'values: [doux, ]vif]', 'vif]', 'YAML illisible'],
])('%j → %j: told at its place', (before, after, piece, sentence) => {
  const text = cooking.replace(before, after);
  const told = tellWith(before, after).map(plain);
  const place = placeOf(text, piece, after === '' ? piece : after);
  if (sentence === 'YAML illisible') expect(told[0]).toContain(`cuisine/pack.yaml:${place} — YAML illisible (`);
  else expect(told).toEqual([`cuisine/pack.yaml:${place} — ${sentence}`]);
});

test('a code taken away leaves every place that named it, and the one that has it twice', () => {
  expect(tellWith('- code: A-2', '- code: A-1').map((line) => plain(line).split(' — ')[1])).toEqual([
    'ÉD A-1 : identifiant déjà employé',
    'étape S2 : ÉD inconnu « A-2 »',
    'plan deux : ÉD inconnu « A-2.1 »',
    'plan deux : ÉD inconnu « A-2.2 »',
  ]);
});

test('an anchor that nothing repeats is harmless', () => {
  expect(tellWith('axes:\n', 'axes: &a\n')).toEqual([]);
});

test('several problems are told in the order of the file', () => {
  expect(tell(cooking.replace('makes: [A-2]', 'makes: [X]').replace('axis: A\n', 'axis: B\n')).length).toBe(2);
  expect(tell('schema: 1\n').map((line) => line.replaceAll('\u00a0', ' '))).toEqual(
    ['id', 'version', 'title', 'summary'].map((key) => `cuisine/pack.yaml:1:1 — il manque la clé « ${key} »`),
  );
});

test('what no parser should be given is refused before it: depth, size', () => {
  expect(tell(`a: ${'['.repeat(5000)}`)[0]).toContain('64 niveaux');
  expect(tell(`${'- '.repeat(5000)}a`)[0]).toContain('64 niveaux');
  expect(tell(`a: ${'x'.repeat(1_000_001)}`)[0]).toContain('texte trop long');
});

test('a hostile key is a key like another', () => {
  expect(tell(`${cooking}__proto__: { polluted: true }\n`).length).toBeLessThanOrEqual(1);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('a script address is refused, a page and a note are not', () => {
  const link = (target: string): string[] =>
    tellWith(
      '    recurring: true',
      `    links: [{ title: Page, target: ${JSON.stringify(target)} }]\n    recurring: true`,
    );
  expect(link('javascript:alert(1)').length).toBe(1);
  expect(link('https://example.org/a')).toEqual([]);
  expect(link('Ma note')).toEqual([]);
});

test('cycles are allowed', () => {
  expect(tellWith('equivalents: [jardin:J1]', 'needs: [A-2]')).toEqual([]);
});

test('packs that name each other rightly have nothing to say', () => {
  expect(checkPacks([read(cooking, 'c', cookingTemplates), read(garden, 'j')])).toEqual([]);
});

test('a prerequisite that no pack has, an equivalent that is missing or does not answer: placed, and the packs stay', () => {
  const told = (...packs: ReadPack[]): string[] =>
    checkPacks(packs).map((problem) => tellPackProblem(problem, french).replaceAll('\u00a0', ' '));
  const cook = read(cooking, 'cuisine/pack.yaml', cookingTemplates);
  const equivalent = placeOf(cooking, 'jardin:J1', 'equivalents');
  expect(told(cook)).toEqual([
    `cuisine/pack.yaml:${equivalent} — ÉD A-1 : équivalent inconnu « jardin:J1 » : aucune méthode ne le contient`,
    `cuisine/pack.yaml:${placeOf(cooking, '{ ed:', 'needs')} — ÉD A-2 : prérequis inconnu « jardin:J1 » : aucune méthode ne le contient`,
  ]);
  const silent = read(garden.replace('    equivalents: ["cuisine:A-1"]\n', ''), 'jardin/pack.yaml');
  expect(told(cook, silent)).toEqual([
    `cuisine/pack.yaml:${equivalent} — ÉD A-1 : l’équivalent « jardin:J1 » ne renvoie pas à cet ÉD`,
  ]);
  expect(told(cook, { ...silent, builtIn: true })).toEqual([]);
});

test('a built-in pack is read from its JSON; JSON that is none is a problem, not a throw', () => {
  const broken = readBuiltInPack({ json: '{', templates: {} }, 'x/pack.yaml');
  expect(broken.kind === 'refused' && broken.problems.map(({ problem, file }) => [problem, file])).toEqual([
    ['not-yaml', 'x/pack.yaml'],
  ]);
});
