// What each check notices, told in French: notes in, sentences out.
import { expect, test } from 'vitest';
import { checks } from '../../../src/core/check/checks';
import { runChecks } from '../../../src/core/check/run-checks';
import { buildGraph } from '../../../src/core/graph/build-graph';
import type { Note } from '../../../src/core/graph/note';
import { wordsFor } from '../../../src/words';
import { tellFinding } from '../../../src/words/tell-finding';
import { edCode, makeNote, makeReference, relation, wikilink } from '../graph/make-note';
import { packs } from './sample-vault';

/** One line for each finding of these checks. */
function notice(notes: readonly Note[], ...ids: string[]): string[] {
  const { words } = wordsFor('fr');
  return runChecks({ graph: buildGraph(notes) })
    .filter(({ check }) => ids.length === 0 || ids.includes(check))
    .map((finding) =>
      `${finding.path}:${String(finding.line)} ${finding.severity} ${tellFinding(words, finding)}`.replaceAll(
        '\u00a0',
        ' ',
      ),
    );
}

test('a name that nobody answers to, with the nearest', () => {
  const notes = [
    makeNote('Plan des essais.md'),
    makeNote('A.md', { links: [relation('children', 'Plan des esais', 14)] }),
  ];
  expect(notice(notes)).toEqual([
    'A.md:14 info Aucune note ne répond à « Plan des esais » (dans « excalibrain.children »). Le nom le plus proche : « Plan des essais.md ».',
  ]);
});

test('each project has its own documents, named or by folder: the same code in two of them is fine, twice in one is told', () => {
  const document = { about: 'deliverable', isEd: true, eds: ['I-1'], code: 'Cadre' } as const;
  const project = (path: string, title: string): Note => makeNote(path, { title, properties: { type: 'projet' } });
  const notes = [
    project('A/Droit.md', 'Le droit'),
    project('B/Soins.md', 'Les soins'),
    makeNote('A/I-1.md', document),
    makeNote('B/I-1 bis.md', document),
  ];
  expect(notice(notes, 'shared-code')).toEqual([]);
  const named = makeNote('Boîte/I-1 ter.md', { ...document, properties: { Projet: '[[Droit]]' } });
  const told = 'warning Le code « Cadre » est aussi celui de « ';
  expect(notice([...notes, named], 'shared-code').map((line) => line.split(' ».')[0])).toEqual([
    `A/I-1.md:0 ${told}Boîte/I-1 ter.md`,
    `Boîte/I-1 ter.md:0 ${told}A/I-1.md`,
  ]);
});

test('a name that nobody answers to is not that of the note that writes it; an ED is not suggested another kind of note', () => {
  const notes = [
    makeNote('Plan des essais.md', { links: [relation('children', 'Plan des esais', 14)] }),
    makeNote('ED 446 Servicas.md'),
    makeNote('A.md', { links: [relation('children', 'ED 446 Services', 3)] }),
  ];
  const told = notice(notes, 'missing-name').join('\n');
  expect(told.split('\n')).toHaveLength(2);
  expect(told).not.toContain('plus proche');
});

test('a document may name an ED that nobody has begun; any other name, and any other note, is told', () => {
  const links = [relation('parents', 'ÉD C-1 Contenus', 3), relation('parents', 'Contenux', 4)];
  const notes = [
    makeNote('P/ÉD I-1.md', { links, about: 'deliverable', isEd: true, eds: ['I-1'] }),
    makeNote('A.md', { links }),
  ];
  const found = runChecks({ graph: buildGraph(notes), packs: () => packs });
  const told = found.filter(({ check }) => check === 'missing-name').map(({ path, line }) => `${path}:${String(line)}`);
  expect(told).toEqual(['A.md:3', 'A.md:4', 'P/ÉD I-1.md:4']);
});

test('a name that several answer to', () => {
  const notes = [
    makeNote('1/Index.md'),
    makeNote('2/Index.md'),
    makeNote('A.md', { links: [relation('friends', 'Index', 3)] }),
  ];
  expect(notice(notes)).toEqual([
    'A.md:3 warning « Index » (dans « excalibrain.friends ») peut désigner « 1/Index.md » ou « 2/Index.md ». Écrivez le nom exact de la note voulue.',
  ]);
});

test('names to set right, but not codes in a text', () => {
  const notes = [
    makeReference('DOC_ED_446_Services.md', '446'),
    makeNote('A.md', {
      links: [
        relation('parents', 'doc ed 446 services', 2),
        relation('friends', 'ÉD 446', 4),
        edCode('446', 9),
        wikilink('doc_ed_446_SERVICES', 10),
      ],
    }),
  ];
  expect(notice(notes, 'repaired-name')).toEqual([
    'A.md:2 info « doc ed 446 services » désigne « DOC_ED_446_Services » aux majuscules, espaces ou signes près. Écrivez le nom exact pour que les autres modules le suivent.',
    'A.md:4 info « ÉD 446 » désigne « DOC_ED_446_Services » par son code d’ÉD. Écrivez le nom exact pour que les autres modules le suivent.',
  ]);
});

test('each the parent of the other: a contradiction, told once and not as a loop', () => {
  const notes = [
    makeNote('A.md', { links: [relation('parents', 'B', 2)] }),
    makeNote('B.md', { links: [relation('parents', 'A', 5)] }),
  ];
  expect(notice(notes, 'parent-contradiction', 'cycle')).toEqual([
    'B.md:5 warning « A » et « B » sont chacune parent de l’autre. Gardez un seul des deux sens.',
  ]);
});

test('T17: declared on both sides is no contradiction, and not one-sided', () => {
  const notes = [
    makeNote('A.md', { links: [relation('parents', 'B')] }),
    makeNote('B.md', { links: [relation('children', 'A')] }),
  ];
  expect(notice(notes)).toEqual([]);
});

test('a loop of three', () => {
  const notes = ['ABC', 'BCA', 'CAB'].map(([name, parent]) =>
    makeNote(`${name ?? ''}.md`, { links: [relation('parents', parent ?? '')] }),
  );
  expect(notice(notes, 'cycle')).toEqual([
    'A.md:0 info Ces notes mènent les unes aux autres (parent et enfant) : « A », « B » et « C ». Une boucle est permise ; vérifiez qu’elle est voulue.',
  ]);
});

test('a relation of one side, a relation twice, a note linked to itself', () => {
  const links = [relation('parents', 'B', 2), relation('parents', 'b', 3), relation('friends', 'A', 7)];
  expect(
    notice([makeNote('A.md', { links }), makeNote('B.md')], 'one-sided-relation', 'duplicate-relation', 'self-link'),
  ).toEqual([
    'A.md:2 info La relation avec « B » (dans « excalibrain.parents ») n’est pas écrite dans l’autre note. Ajoutez-la là-bas si elle vaut dans les deux sens de lecture.',
    'A.md:3 info « b » est déjà écrit dans « excalibrain.parents », ligne 2. Gardez une seule des deux lignes.',
    'A.md:7 info Cette note est liée à elle-même (dans « excalibrain.friends »). Retirez la relation si elle n’est pas voulue.',
  ]);
});

test('two notes with one code, however it is spelt', () => {
  expect(
    notice([makeNote('A.md', { code: 'SF_12' }), makeNote('B.md', { code: 'sf 12' }), makeNote('C.md', { code: '' })]),
  ).toEqual([
    'A.md:0 warning Le code « SF_12 » est aussi celui de « B.md ». Donnez à chaque note le sien.',
    'B.md:0 warning Le code « sf 12 » est aussi celui de « A.md ». Donnez à chaque note le sien.',
  ]);
});

test('what could not be read is an error, and nothing else is', () => {
  const problems = checks.map(({ id }) => ({
    check: id,
    line: 3,
    values: { key: 'but', first: 2, limit: 64, size: 9, reason: 'x', detail: 'y' },
  }));
  const told = notice([makeNote('A.md', { problems })]);
  expect(told).toMatchInlineSnapshot(`
    [
      "A.md:3 error Ce fichier n’a pas pu être lu (y). Vérifiez qu’il existe encore et que vous avez le droit de l’ouvrir.",
      "A.md:3 warning La propriété « but » est écrite deux fois (déjà ligne 2) : une seule valeur est gardée. Réunissez-les.",
      "A.md:3 warning Il manque une espace après « but: » : cette propriété est perdue. Ajoutez l’espace.",
      "A.md:3 error Les propriétés sont imbriquées sur plus de 64 niveaux : elles ne sont pas lues. Simplifiez les listes.",
      "A.md:3 error Le bloc de propriétés dépasse 64 caractères : il n’est pas lu. Déplacez-en le contenu dans le texte.",
      "A.md:3 error Le bloc de propriétés n’est pas fermé : ajoutez une ligne « --- » après la dernière propriété.",
      "A.md:3 error Les propriétés de cette note ne peuvent pas être lues à partir de cette ligne. Corrigez-la : un deux-points, un guillemet ou un retrait de trop en est souvent la cause.",
      "A.md:3 error Ce fichier n’est pas en UTF-8 : il n’est pas lu. Enregistrez-le en UTF-8 depuis votre éditeur.",
      "A.md:3 error Cette note est trop longue pour être lue (9 octets, au plus 64). Partagez-la en plusieurs notes.",
    ]
  `);
});

test('both languages have a sentence for every check, whatever its values', () => {
  for (const language of ['fr', 'en']) {
    const { words } = wordsFor(language);
    for (const { id, severity } of checks) {
      const told = tellFinding(words, { check: id, severity, path: 'A.md', line: 1, values: {} });
      expect(told).not.toBe(id);
      expect(told).not.toMatch(/undefined|\[object/);
    }
  }
});

test('ids of checks are permanent', () => {
  expect(checks.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "ambiguous-name",
      "cycle",
      "cycle-version-absent",
      "duplicate-relation",
      "ed-overdue",
      "ed-to-review",
      "empty-cell",
      "empty-heading",
      "file-unreadable",
      "frontmatter-duplicate-key",
      "frontmatter-glued-key",
      "frontmatter-too-deep",
      "frontmatter-too-large",
      "frontmatter-unclosed",
      "frontmatter-unreadable",
      "identity-disagreement",
      "links-in-one-text",
      "missing-name",
      "needed-ed-absent",
      "note-not-utf8",
      "note-too-large",
      "one-sided-relation",
      "orphan-ed",
      "parent-also-linked",
      "parent-contradiction",
      "prescribed-relation-absent",
      "relation-outside-method",
      "repaired-name",
      "required-property-absent",
      "self-link",
      "shared-alias",
      "shared-code",
      "shared-title",
      "star-contradiction",
      "table-block-disagreement",
      "unclear-ignore",
      "unknown-ed",
      "unquoted-link",
    ]
  `);
});

test('a former version is kept as it was: nothing is said of it but what keeps it from being read', () => {
  const links = [relation('children', 'Nulle part', 3)];
  const former = { ancienne_version: 'I-3.1' };
  expect(notice([makeNote('A.md', { links })])).not.toEqual([]);
  expect(notice([makeNote('A.md', { links, properties: former })])).toEqual([]);
  for (const name of ['Ancienne version', 'FORMER-VERSION'])
    expect(notice([makeNote('A.md', { links, properties: { [name]: 'I-3.1' } })])).toEqual([]);
  expect(notice([makeNote('A.md', { links, properties: { former_version: '' } })])).not.toEqual([]);
  const problems = [{ check: 'frontmatter-glued-key', line: 3, values: { key: 'a:b' } }];
  expect(notice([makeNote('A.md', { links, problems, properties: former })])).toEqual([
    expect.stringContaining('a:b:'),
  ]);
  const shared = [makeNote('a/ÉD I-1.md', { code: 'X', properties: former }), makeNote('b/ÉD I-1.md', { code: 'X' })];
  expect(notice(shared).filter((line) => line.startsWith('a/'))).toEqual([]);
});
