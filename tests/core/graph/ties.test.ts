// The links of one note say what the whole graph says, found in a shorter way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build-graph';
import { makeClimber } from '../../../src/core/graph/climber';
import { graphData } from '../../../src/core/graph/graph-data';
import { linksBetween, makeReadTies } from '../../../src/core/graph/ties';
import { note } from './random-vault';

const notes = fc.uniqueArray(note, { maxLength: 10, selector: ({ path }) => path });

test('each link with the rung on which the ladder finds it', () => {
  fc.assert(
    fc.property(notes, (vault) => {
      const graph = buildGraph(vault);
      const readTies = makeReadTies(makeClimber(graph, false));
      const own = graph.notes.flatMap((each, number) =>
        readTies(number).map(({ link, match }) => [each?.path, link.line, link.field, link.raw, match].join(' ')),
      );
      const said = graphData(graph, { suggestions: false }).links.flatMap(({ sources }) =>
        sources.map(({ path, line, field, raw, match }) => [path, line, field, raw, match].join(' ')),
      );
      expect(own.sort()).toEqual(said.sort());
    }),
    { numRuns: 300 },
  );
});

test('what one note says of another, gone along from either end', () => {
  fc.assert(
    fc.property(notes, (vault) => {
      const graph = buildGraph(vault);
      const readTies = makeReadTies(makeClimber(graph, false));
      for (const [number, writer] of graph.notes.entries())
        for (const [other, target] of graph.notes.entries()) {
          const wanted = readTies(number).filter((each) => each.target === target);
          expect(new Set(linksBetween(graph, number, other))).toEqual(new Set(wanted.map(({ link }) => link)));
          expect(writer).toBeDefined();
        }
    }),
    { numRuns: 100 },
  );
});
