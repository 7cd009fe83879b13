// The graph as data: nodes, links with all their sources, and the same bytes each time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build-graph';
import { graphData } from '../../../src/core/graph/graph-data';
import { findNote } from '../../../src/core/graph/note-numbers';
import { linksOf } from '../../../src/core/graph/node-links';
import { placeOfId } from '../../../src/core/graph/graph-node';
import { updateGraph } from '../../../src/core/graph/update-graph';
import { noteOf, sketchVault } from '../../vaults/generate-vault';
import { edCode, makeNote, makeReference, relation, wikilink } from './make-note';

test('T6: a relation in NFC and in NFD is one link', () => {
  const links = [relation('parents', 'Été', 3), relation('parents', 'Été'.normalize('NFD'), 4)];
  const { links: found } = graphData(buildGraph([makeNote('A.md', { links }), makeNote('Été.md')]));
  expect(found.map(({ from, to, sources }) => [from, to, sources.map(({ line, match }) => [line, match])])).toEqual([
    [
      'Été.md',
      'A.md',
      [
        [3, 'exact'],
        [4, 'folded'],
      ],
    ],
  ]);
});

test('T12: two notes of one name in two folders are two nodes', () => {
  const { nodes } = graphData(buildGraph([makeNote('A/Index.md'), makeNote('B/Index.md')]));
  expect(nodes.map(({ id }) => id)).toEqual(['A/Index.md', 'B/Index.md']);
});

test('T15: the code 44 does not take the note of 446', () => {
  const { links } = graphData(
    buildGraph([makeReference('DOC_ED_446.md', '446'), makeNote('N.md', { links: [edCode('44')] })]),
  );
  expect(links.map(({ to }) => to)).toEqual(['ghost:ed 44']);
});

test('T17: declared on both sides, a relation is one link with two sources', () => {
  const notes = [
    makeNote('A.md', { links: [relation('parents', 'B')] }),
    makeNote('B.md', { links: [relation('children', 'A')] }),
  ];
  const { links } = graphData(buildGraph(notes));
  expect(links.map(({ from, to, role, sources }) => [from, to, role, sources.map(({ path }) => path)])).toEqual([
    ['B.md', 'A.md', 'parent', ['A.md', 'B.md']],
  ]);
});

test('friends are one link from the smaller id, whoever writes it', () => {
  const notes = [
    makeNote('A.md', { links: [relation('friends', 'B')] }),
    makeNote('B.md', { links: [relation('friends', 'A'), relation('friends', 'absent')] }),
  ];
  const { links } = graphData(buildGraph(notes));
  expect(links.map(({ from, to, sources }) => [from, to, sources.length])).toEqual([
    ['A.md', 'B.md', 2],
    ['B.md', 'ghost:absent', 1],
  ]);
});

test('a note may be linked to itself', () => {
  const { links } = graphData(buildGraph([makeNote('P-5.md', { links: [relation('parents', 'P-5')] })]));
  expect(links.map(({ from, to }) => [from, to])).toEqual([['P-5.md', 'P-5.md']]);
});

test('a name that is ambiguous leads to its ghost, with the candidates; all spellings share one ghost', () => {
  const links = [wikilink('Élan vital'), relation('friends', 'elan_vital')];
  const notes = [
    makeNote('1.md', { title: 'Élan vital' }),
    makeNote('2.md', { aliases: ['ELAN VITAL'] }),
    makeNote('3.md', { title: 'élan vital' }),
  ];
  const data = graphData(buildGraph([...notes, makeNote('N.md', { links })]));
  expect(data.nodes.at(-1)).toEqual({
    id: 'ghost:elan vital',
    kind: 'ghost',
    label: 'elan_vital',
    class: '',
    ed: [],
    about: 'other',
  });
  expect(data.links.flatMap(({ sources }) => sources.map(({ match, candidates }) => [match, candidates]))).toEqual([
    ['ambiguous', ['1.md', '3.md']],
    ['ambiguous', ['1.md', '3.md']],
  ]);
});

test('a missing ED is one ghost, whatever it is called, under its fullest name; a note about it is another', () => {
  const names = ['440', 'ÉD 440', 'DOC_ÉD 440 Modèle', 'ED_440*', 'PROC_ÉD 440 Élaborer', '44'];
  const links = [...names.map((name) => relation('parents', name)), edCode('440')];
  const graph = buildGraph([makeNote('N.md', { links })]);
  const ghosts = graphData(graph).nodes.filter(({ kind }) => kind === 'ghost');
  expect(ghosts.map(({ id, label, ed }) => [id, label, ed])).toEqual([
    ['ghost:44', '44', []],
    ['ghost:ed 440', 'DOC_ÉD 440 Modèle', ['440']],
    ['ghost:proc ed 440 elaborer', 'PROC_ÉD 440 Élaborer', []],
  ]);
  const said = (id: string) => linksOf(graph, id).map(({ role, sources }) => `${role} ${String(sources.length)}`);
  expect(said('ghost:ed 440').sort()).toEqual(['mention 1', 'parent 4']);
  updateGraph(graph, [{ kind: 'put', note: makeReference('Modèle.md', '440') }]);
  expect(placeOfId(graph, 'ghost:ed 440')).toBeUndefined();
  expect(said('Modèle.md').sort()).toEqual(['mention 1', 'parent 4']);
});

test('two files whose names differ by normal form alone are two nodes', () => {
  const [nfc, nfd] = [makeNote('é.md'), makeNote('é.md'.normalize('NFD'))];
  for (const notes of [
    [nfc, nfd],
    [nfd, nfc],
  ])
    expect(graphData(buildGraph(notes)).nodes.map(({ id }) => id)).toEqual([nfd.path, nfc.path]);
  expect(findNote(buildGraph([nfd]), 'é.md')).toBe(0);
});

test('the order in which notes come changes no byte', () => {
  const notes = sketchVault(60, 5).map(noteOf);
  const bytes = JSON.stringify(graphData(buildGraph(notes)));
  fc.assert(
    fc.property(fc.shuffledSubarray(notes, { minLength: notes.length }), (shuffled) => {
      expect(JSON.stringify(graphData(buildGraph(shuffled)))).toBe(bytes);
    }),
    { numRuns: 20 },
  );
});

test('the links of one node are those of the whole graph', () => {
  const graph = buildGraph(sketchVault(80, 9).map(noteOf));
  const { nodes, links } = graphData(graph, { suggestions: false });
  for (const { id } of nodes)
    expect(linksOf(graph, id)).toEqual(links.filter(({ from, to }) => from === id || to === id));
  expect(linksOf(graph, 'Absent.md')).toEqual([]);
});

test('T9: a note with 500 references, and every one of them followed when it is renamed', () => {
  const writers = Array.from({ length: 500 }, (_, index) =>
    makeNote(`${String(index)}.md`, { links: [relation('parents', 'Centre')] }),
  );
  const graph = buildGraph([makeNote('Centre.md'), ...writers]);
  expect(linksOf(graph, 'Centre.md')).toHaveLength(500);
});
