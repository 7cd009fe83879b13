// Of the forward relations, those that a chain already says are implied; what leads back is feedback.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reduceGraph } from '../../../src/core/graph/reduce-graph';

const edge = (text: string) => ({ from: text[0] ?? '', to: text[1] ?? '' });

it('keeps what no chain says', () => {
  const edges = ['ab', 'bc', 'ac', 'ca', 'aa', 'ax'].map(edge);
  const needs = ['essential', 'essential', 'implied', 'feedback', 'feedback', 'implied'];
  expect(reduceGraph(['a', 'b', 'c'], edges, true)).toEqual(needs);
  expect(reduceGraph(['a', 'b', 'c'], edges, false)).toEqual(needs);
});

const letters = 'abcdefgh'.split('');
const pairs = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).map(([from, to]) => ({ from, to }));
const someEdges = fc.uniqueArray(pairs, { selector: ({ from, to }) => from + to, maxLength: 30 });

function reach(edges: { from: string; to: string }[]): Set<string> {
  const known = new Set(edges.map(({ from, to }) => from + to));
  for (const k of letters) {
    for (const i of letters) for (const j of letters) if (known.has(i + k) && known.has(k + j)) known.add(i + j);
  }
  return known;
}

it('keeps everything reachable, and nothing twice', () => {
  fc.assert(
    fc.property(someEdges, (edges) => {
      const needs = reduceGraph(letters, edges, true);
      const essential = edges.filter((_, at) => needs[at] === 'essential');
      const forward = edges.filter(({ from, to }) => from < to);
      expect(reach(essential)).toEqual(reach(forward));
      for (const one of essential) {
        expect(reach(essential.filter((other) => other !== one)).has(one.from + one.to)).toBe(false);
      }
    }),
  );
});

it('where no order is meant, takes back no more than closes a cycle', () => {
  fc.assert(
    fc.property(someEdges, (edges) => {
      const needs = reduceGraph(letters, edges, false);
      const forward = reach(edges.filter((_, at) => needs[at] !== 'feedback'));
      expect(reach(edges.filter((_, at) => needs[at] === 'essential'))).toEqual(forward);
      expect(letters.filter((letter) => forward.has(letter + letter))).toEqual([]);
      const feedback = edges.filter((_, at) => needs[at] === 'feedback');
      expect(feedback.filter(({ from, to }) => from !== to && !forward.has(to + from))).toEqual([]);
    }),
  );
});
