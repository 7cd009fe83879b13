// The graph follows its vault: any sequence of events leaves what a full build would make.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build-graph';
import { graphData } from '../../../src/core/graph/graph-data';
import { placeOfId } from '../../../src/core/graph/graph-node';
import { listOf } from '../../../src/core/graph/chains';
import { makeClimber } from '../../../src/core/graph/climber';
import { type Graph, isGhost } from '../../../src/core/graph/graph';
import { matchOf } from '../../../src/core/graph/match-of';
import { climbOfLink, linkOfRow } from '../../../src/core/graph/row-target';
import { linksOf } from '../../../src/core/graph/node-links';
import type { Note } from '../../../src/core/graph/note';
import { type NoteChange, updateGraph } from '../../../src/core/graph/update-graph';
import { edCode, makeNote, relation, wikilink } from './make-note';

const NAMES = [
  'Été',
  'Été'.normalize('NFD'),
  'ete',
  'É-té',
  'Index',
  'ED 446',
  'DOC_ÉD 446 Été',
  'ED 446-2',
  'a_b',
  '!!!',
  '__proto__',
];
const TARGETS = [
  ...NAMES,
  'A/Été',
  './Index',
  '../Index',
  '/Index',
  'B/Index.md',
  'ED446',
  '446',
  'I-3',
  'A/ÉD I-3 Été',
  'titre',
  '',
];

const name = fc.constantFrom(...NAMES);
const path = fc.tuple(fc.constantFrom('', 'A/', 'B/', 'A/É/'), name).map(([folder, file]) => `${folder}${file}.md`);
const link = fc.oneof(
  fc
    .tuple(fc.constantFrom('parents' as const, 'children' as const, 'friends' as const), fc.constantFrom(...TARGETS))
    .map(([key, target]) => relation(key, target)),
  fc.constantFrom(...TARGETS).map((target) => wikilink(target)),
  fc.constantFrom('446', 'I-3').map((code) => edCode(code)),
);
const note = fc
  .record({
    path,
    title: fc.option(fc.constantFrom('titre', 'Été', 'Index')),
    aliases: fc.array(name, { maxLength: 2 }),
    code: fc.option(fc.constantFrom('ED_446', 'titre')),
    about: fc.constantFrom('deliverable' as const, 'reference' as const, 'other' as const),
    eds: fc.subarray(['446', 'I-3']),
    isEd: fc.boolean(),
    projet: fc.constantFrom('', 'Alpha', '[[alpha]]', 'Bêta', 'titre', '[[ete]]', 'Index'),
    type: fc.constantFrom('', 'projet'),
    links: fc.array(link, { maxLength: 4 }),
  })
  .map(({ path, title, code, projet, type, ...rest }): Note =>
    makeNote(path, {
      ...rest,
      ...(title === null ? {} : { title }),
      ...(code === null ? {} : { code }),
      properties: { projet, type, dossier: code === null ? 'A' : null },
    }),
  );
const change: fc.Arbitrary<NoteChange> = fc.oneof(
  { weight: 4, arbitrary: note.map((put): NoteChange => ({ kind: 'put', note: put })) },
  { weight: 2, arbitrary: path.map((gone): NoteChange => ({ kind: 'remove', path: gone })) },
  { weight: 2, arbitrary: fc.tuple(path, note).map(([from, to]): NoteChange => ({ kind: 'rename', from, note: to })) },
);

/** What the vault holds after the changes. */
function replay(changes: readonly NoteChange[]): Note[] {
  const notes = new Map<string, Note>();
  for (const each of changes) {
    if (each.kind === 'remove') notes.delete(each.path);
    if (each.kind === 'rename') notes.delete(each.from);
    if (each.kind !== 'remove') notes.set(each.note.path, each.note);
  }
  return [...notes.values()];
}

test('any sequence of events gives the graph of a full build', () => {
  fc.assert(
    fc.property(fc.array(note, { maxLength: 6 }), fc.array(change, { maxLength: 25 }), (start, changes) => {
      const graph = buildGraph(start);
      for (const each of changes) updateGraph(graph, [each]);
      const whole = buildGraph(replay([...start.map((put): NoteChange => ({ kind: 'put', note: put })), ...changes]));
      expect(graphData(graph)).toEqual(graphData(whole));
    }),
    { numRuns: 400 },
  );
});

test('the rung that is told of a link is the one on which the climb of its name ends', () => {
  fc.assert(
    fc.property(fc.array(note, { maxLength: 8 }), (notes) => {
      const graph = buildGraph(notes);
      const climber = makeClimber(graph, false);
      for (let row = 0; row < graph.rows.numbering.size; row += 1) {
        const [link, place] = [linkOfRow(graph, row), listOf(graph.rows.byPlace, row)];
        const target = isGhost(place) ? undefined : graph.notes[place / 2];
        if (link === undefined || target === undefined) continue;
        const climbed = climbOfLink(graph, link, listOf(graph.rows.byNote, row));
        expect([matchOf(climber, row, link, target), climbed.notes.length]).toEqual([climbed.match, 1]);
      }
    }),
    { numRuns: 400 },
  );
});

test('a vault emptied leaves nothing behind', () => {
  fc.assert(
    fc.property(fc.array(note, { maxLength: 8 }), (notes) => {
      const graph = buildGraph(notes);
      updateGraph(
        graph,
        notes.map(({ path }) => ({ kind: 'remove', path })),
      );
      expect(graphData(graph)).toEqual({ nodes: [], links: [] });
      expect([graph.keys.numbers.size, graph.byPath.size, graph.respelled.size, graph.otherKeys.byKey.size]).toEqual([
        0, 0, 0, 0,
      ]);
    }),
  );
});

test('T9: an hour of the same events takes no more room than a minute', () => {
  const graph = buildGraph([
    makeNote('A.md'),
    makeNote('B.md', { links: [wikilink('A'), relation('parents', 'Absent')] }),
  ]);
  const sizes = (each: Graph): number[] => [
    each.rows.numbering.size,
    each.answers.numbering.size,
    each.keys.numbering.size,
    each.notes.length,
  ];
  const replayed = (round: number): void => {
    updateGraph(graph, [
      {
        kind: 'put',
        note: makeNote('A.md', { title: `Titre ${String(round)}`, links: [wikilink(`Nom ${String(round)}`)] }),
      },
      { kind: 'rename', from: 'B.md', note: makeNote('C.md', { links: [wikilink(`A/${String(round)}`)] }) },
      {
        kind: 'rename',
        from: 'C.md',
        note: makeNote('B.md', { links: [relation('friends', `ED 446 ${String(round)}`)] }),
      },
    ]);
  };
  for (let round = 0; round < 20; round += 1) replayed(round);
  const early = sizes(graph);
  for (let round = 20; round < 2_000; round += 1) replayed(round);
  expect(sizes(graph)).toEqual(early);
});

test('links elsewhere begin and cease to resolve', () => {
  const graph = buildGraph([makeNote('A.md', { links: [relation('parents', 'Cadre général')] })]);
  expect(linksOf(graph, 'A.md').map(({ from }) => from)).toEqual(['ghost:cadre general']);
  updateGraph(graph, [{ kind: 'put', note: makeNote('B.md', { title: 'Cadre general' }) }]);
  expect(linksOf(graph, 'A.md').map(({ from }) => from)).toEqual(['B.md']);
  expect(placeOfId(graph, 'ghost:cadre general')).toBeUndefined();
  updateGraph(graph, [{ kind: 'rename', from: 'B.md', note: makeNote('C.md', { title: 'Autre' }) }]);
  expect(linksOf(graph, 'A.md').map(({ from }) => from)).toEqual(['ghost:cadre general']);
});

test('a document that leaves the folder of a project is found by that project no more', () => {
  const project = makeNote('Soins.md', {
    properties: { type: 'projet', projet: 'Droit', dossier: 'P' },
    links: [edCode('446')],
  });
  const document = { about: 'deliverable' as const, isEd: true, eds: ['446'] };
  const graph = buildGraph([project, makeNote('P/Avant.md', document)]);
  updateGraph(graph, [{ kind: 'rename', from: 'P/Avant.md', note: makeNote('Après.md', document) }]);
  expect(graphData(graph)).toEqual(graphData(buildGraph([project, makeNote('Après.md', document)])));
});

test('a project that gets another title is no concern of the other projects', () => {
  const projects = ['A', 'B', 'C'].map((each) =>
    makeNote(`${each}/Projet ${each}.md`, { properties: { type: 'projet' }, title: each }),
  );
  const graph = buildGraph(projects);
  const touched = new Set<number>();
  const [first] = projects;
  if (first === undefined) throw new Error('There is a first one.');
  updateGraph(graph, [{ kind: 'put', note: { ...first, title: 'A bis' } }], touched);
  expect([...touched].map((number) => graph.notes[number]?.name)).toEqual(['Projet A']);
});

test('two links of one text to one note stand in the order of the note, whichever came last', () => {
  const named = (...targets: string[]): Note =>
    makeNote('A.md', { links: targets.map((target) => ({ ...relation('parents', target), raw: '[[Titre]] [[N]]' })) });
  const other = makeNote('N.md', { title: 'Titre' });
  const graph = buildGraph([named('Autre', 'N'), other]);
  updateGraph(graph, [{ kind: 'put', note: named('Titre', 'N') }]);
  expect(graphData(graph)).toEqual(graphData(buildGraph([named('Titre', 'N'), other])));
});
