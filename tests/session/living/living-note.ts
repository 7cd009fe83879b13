// Notes that change line by line: documents, notes of projects, sheets and others, with few names, so that they meet.
import fc from 'fast-check';
import { ownMethods } from './small-methods';

/** Where the user keeps a method. */
export const METHOD = 'Jalons/Méthodes/Propre.md';

/** The paths of the vault: twins by name, by spelling and by folder, a folder in another, and the folders of the user's own methods and templates. */
export const PATHS = [
  'ENA.md',
  'P/ENA.md',
  'P/210.md',
  'P/212.md',
  'P/ÉD 222 x.md',
  'P/I-1.md',
  'P/ÉD I-1 Cadre.md',
  'P/S/I-2.md',
  'Q/Été.md',
  'Q/Été.md'.normalize('NFD'),
  'Q/I-1.md',
  'Autre.md',
  'DOC_ÉD 210 Cadre.md',
  'Index.md',
  METHOD,
  'Jalons/Modèles/I-1.md',
] as const;

export const FOLDERS = ['P', 'Q', 'P/S', 'R', 'Jalons/Méthodes', 'Jalons/Modèles'] as const;

const NAMES = [
  'ENA',
  '210',
  '212',
  'ÉD 222',
  'I-1',
  'Index',
  'Absent',
  'Été',
  'ete',
  'ED 210',
  'P/ENA',
  'ÉD I-1',
  'Autre',
  'Cadre',
];

const name = fc.oneof(fc.constantFrom('ENA', 'I-1', '210', 'Autre'), fc.constantFrom(...NAMES));

/** A line that is there or not: half of the time there is none. */
const line = (...texts: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(''), fc.constantFrom(...texts));

const relationLine = (write: (to: string) => string): fc.Arbitrary<string> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant('') }, name.map(write));

/** Each part of a note by its own name, so that one alone can become another. */
const parts = {
  ed: line('ed: I-1', 'ed: "[[ÉD I-1]]"', 'ed: 210', 'ed: "212"', 'ed: 222', 'ed: I-2', 'ed: [I-1, C-1]', 'ed: X-1'),
  project: line(
    'projet: ENA',
    'projet: "[[Autre]]"',
    'Projet: été',
    'project: "[[P/ENA|x]]"',
    'projet: Nouveau',
    'projet: "!!!"',
  ),
  type: line('type: projet', 'type: projet', 'Type: Project', 'type_objet: DOC', 'type: idée'),
  folder: line('dossier: P', 'dossier: Q', 'Folder: /P/S/', 'dossier: R'),
  method: line('méthode: miena', 'method: misa', 'méthode: propre', 'méthode: inconnue'),
  scope: line('documents: [I-1, C-1]', 'documents: "210"', 'cycles: deux', 'contexte: individuel'),
  title: line('title: ENA', 'titre: Été', 'title: T', 'title: ÉD 212 y', 'title: I-1'),
  alias: line('aliases: [Autre, T]', 'alias: ena', 'aliases: "210"', 'alias: ÉD 222'),
  code: line('code: C', 'code: ED_210', 'code: T', 'code: ENA'),
  status: line('statut: validé', 'statut: en cours', 'État: zut', 'statut: ébauche'),
  version: line('version: 2', 'version: I-1.3', 'échéance: 2026-03-11', 'échéance: 2026-03-13'),
  reviewed: line('revu: I-1 v1 contexte:aaaaaa', 'revu: ["210 v1 _:bbbbbb", "I-1 v1"]'),
  ignore: line(
    'jalons-ignore: cycle (oui)',
    'jalons-ignore: [orphan-ed (x), empty-heading (y)]',
    'jalons-ignore: shared-code',
  ),
  up: fc.oneof(
    relationLine((to) => `up: "[[${to}]]"`),
    relationLine((to) => `up: [[${to}]]`),
    relationLine((to) => `up: "[[${to}]] [[Index]]"`),
  ),
  down: relationLine((to) => `down: "[[${to}]]"`),
  previous: relationLine((to) => `previous: ${to}`),
  block: relationLine((to) => `excalibrain:\n  parents:\n    - ${to}\n  friends: "[[${to}]]"`),
  broken: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom('x: "a', 'a: [b', 'up: [[A]] b')),
  body: fc.constantFrom(
    '',
    '## Contexte\n\nUne école.\n\n## Risques\n\nLe bruit.\n',
    '## Contexte\n\nUne école.\n\n## Risques\n',
    '## A\n',
    '[[210]]\n## ED entrants\n- ÉD 212\n',
    '- [x] Relire. ^i1-a\n- [ ] Fait ^p1-a\n',
    '| a | b |\n|---|---|\n| 1 | |\n\n#ED210 (212*, 222)\n',
    'Parent:: [[ENA]]\n',
    '## ED entrants\n\n| ED | Nom |\n|---|---|\n| 210* | Cadre |\n| I-1 | Absent |\n',
  ),
} as const;

/** The lines of a note by what they say. */
export type Sketch = Readonly<Record<keyof typeof parts, string>>;

const nothing = fc.constant('');

/** Notes of all kinds; documents that meet under one code, most of them where their folder says their project; notes of projects. */
export const sketch: fc.Arbitrary<Sketch> = fc.oneof(
  fc.record(parts),
  fc.record({
    ...parts,
    ed: fc.constantFrom('ed: I-1', 'ed: "210"', 'ed: I-2'),
    project: fc.oneof({ weight: 2, arbitrary: nothing }, parts.project),
    type: nothing,
    code: fc.constantFrom('code: C', 'code: C', 'code: T', ''),
    broken: nothing,
  }),
  fc.record({ ...parts, ed: nothing, type: fc.constant('type: projet'), broken: nothing }),
);

/** A note that holds a method, whatever its properties say. */
export const methodSketch: fc.Arbitrary<Sketch> = fc.record({ ...parts, body: fc.constantFrom(...ownMethods) });

/** What makes a note that of a project, and says where its documents are. */
const PROJECT_PARTS = ['type', 'folder', 'title', 'alias'];

const patchOf = (keys: readonly string[]): fc.Arbitrary<Partial<Sketch>> =>
  fc
    .tuple(sketch, fc.subarray([...keys], { minLength: 1, maxLength: 2 }))
    .map(([other, kept]) => Object.fromEntries(Object.entries(other).filter(([key]) => kept.includes(key))));

/** A few parts that become others. */
export const patch = fc.oneof(patchOf(Object.keys(parts)), patchOf(PROJECT_PARTS));

/** No block where nothing stands in it: a method of the user's own needs none. */
export function textOf({ body, ...lines }: Sketch): string {
  const written = Object.values(lines).filter((each) => each !== '');
  return written.length === 0 ? body : `---\n${written.join('\n')}\n---\n${body}`;
}
