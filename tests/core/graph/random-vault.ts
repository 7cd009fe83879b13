// Random vaults and what may happen to them: few names, so that notes meet, and every way in which these meet.
import fc from 'fast-check';
import type { DeclaredLink } from '../../../src/core/graph/link';
import type { Note } from '../../../src/core/graph/note';
import type { NoteChange } from '../../../src/core/graph/update-graph';
import { edCode, makeNote, relation, wikilink } from './make-note';

const NAMES = [
  'Été',
  'Été'.normalize('NFD'),
  'ete',
  'É-té',
  'Index',
  'ED 446',
  'DOC_ÉD 446 Été',
  'a_b',
  '!!!',
  'ÉD 444',
];
const TARGETS = [...NAMES, 'A/Été', './Index', 'B/Index.md', 'ED446', 'ÉD 344', 'ÉD 446*', 'titre', 'Indxe', ''];

const name = fc.constantFrom(...NAMES);
const target = fc.constantFrom(...TARGETS);
const line = fc.nat(9);
const path = fc.tuple(fc.constantFrom('', 'A/', 'B/'), name).map(([folder, file]) => `${folder}${file}.md`);

const directed = fc
  .tuple(
    fc.constantFrom('previous' as const, 'input' as const),
    fc.constantFrom('in' as const, 'out' as const),
    target,
    line,
  )
  .map(([role, way, to, at]): DeclaredLink => ({
    field: role,
    line: at,
    raw: to,
    target: to,
    kind: 'name',
    role,
    way,
  }));

const link = fc.oneof(
  fc
    .tuple(fc.constantFrom('parents' as const, 'children' as const, 'friends' as const), target, line)
    .map(([key, to, at]) => relation(key, to, at)),
  fc.tuple(target, line).map(([to, at]) => wikilink(to, at)),
  fc.tuple(fc.constantFrom('446', '444', 'I-3'), line).map(([code, at]) => edCode(code, at)),
  fc.tuple(fc.constantFrom('446', '444'), line).map(([code, at]) => ({ ...edCode(code, at), field: 'table' })),
  directed,
);

export const note: fc.Arbitrary<Note> = fc
  .record({
    path,
    title: fc.option(fc.constantFrom('titre', 'Été', 'Index', 'ÉD 444* x')),
    aliases: fc.array(name, { maxLength: 2 }),
    code: fc.option(fc.constantFrom('ED_446', 'titre', 'ÉD 446')),
    about: fc.constantFrom('deliverable' as const, 'reference' as const, 'other' as const),
    eds: fc.subarray(['446', '444', '344']),
    isEd: fc.boolean(),
    properties: fc.record(
      {
        projet: fc.constantFrom('Alpha', '[[alpha]]', 'Bêta'),
        'jalons-ignore': fc.constantFrom('cycle (voulu)', 'orphan-ed (voulu)', 'one-sided-relation', 'nul (voulu)'),
      },
      { requiredKeys: [] },
    ),
    links: fc.array(link, { maxLength: 5 }),
  })
  .map(({ path: at, title, code, ...rest }) =>
    makeNote(at, { ...rest, ...(title === null ? {} : { title }), ...(code === null ? {} : { code }) }),
  );

export const change: fc.Arbitrary<NoteChange> = fc.oneof(
  { weight: 4, arbitrary: note.map((put): NoteChange => ({ kind: 'put', note: put })) },
  { weight: 2, arbitrary: path.map((gone): NoteChange => ({ kind: 'remove', path: gone })) },
  { weight: 2, arbitrary: fc.tuple(path, note).map(([from, to]): NoteChange => ({ kind: 'rename', from, note: to })) },
);

/** One note written anew: what it is called stays, its links are others. */
export const relinking = fc.tuple(fc.nat(), fc.array(link, { maxLength: 5 }));

/** The note of a rank with these links; none in an empty vault. */
export function relinked(notes: readonly Note[], [rank, links]: [number, DeclaredLink[]]): NoteChange | undefined {
  const before = notes[rank % notes.length];
  return before === undefined ? undefined : { kind: 'put', note: { ...before, links } };
}

/** What the vault holds after the changes. */
export function replay(changes: readonly NoteChange[]): Note[] {
  const notes = new Map<string, Note>();
  for (const each of changes) {
    if (each.kind === 'remove') notes.delete(each.path);
    if (each.kind === 'rename') notes.delete(each.from);
    if (each.kind !== 'remove') notes.set(each.note.path, each.note);
  }
  return [...notes.values()];
}
