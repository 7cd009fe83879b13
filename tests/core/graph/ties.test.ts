// The links of one note say what the whole graph says, found in a shorter way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANSWER, answerTo, TURNED } from '../../../src/core/check/answer-to';
import { buildGraph } from '../../../src/core/graph/build-graph';
import { makeClimber } from '../../../src/core/graph/climber';
import { placeOfNote } from '../../../src/core/graph/graph';
import { graphData } from '../../../src/core/graph/graph-data';
import { HAS } from '../../../src/core/graph/tie-traits';
import { compareLinks, isLinked, readTies, type Tie } from '../../../src/core/graph/ties';
import { note } from './random-vault';

const notes = fc.uniqueArray(note, { maxLength: 10, selector: ({ path }) => path });

test('each link with the rung on which the ladder finds it', () => {
  fc.assert(
    fc.property(notes, (vault) => {
      const graph = buildGraph(vault);
      const climber = makeClimber(graph, false);
      const own = graph.notes.flatMap((each, number) =>
        (readTies(climber, number)?.ties ?? []).map(({ link, match }) =>
          [each?.path, link.line, link.field, link.raw, match].join(' '),
        ),
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
      const climber = makeClimber(graph, false);
      const tiesOf = (number: number): readonly Tie[] => readTies(climber, number)?.ties ?? [];
      for (const number of graph.notes.keys())
        for (const other of graph.notes.keys()) {
          const said = tiesOf(number).filter(({ place }) => place === placeOfNote(other));
          expect(isLinked(graph, number, other)).toBe(said.length > 0);
          if (number === other) continue;
          const backs = tiesOf(other).filter(({ place }) => place === placeOfNote(number));
          for (const tie of said) {
            const { role, type, way } = tie.link;
            const isMirrored = backs.some(
              ({ link }) => link.role === role && link.type === type && link.way === TURNED[way],
            );
            const isContrary = backs.some(({ link }) => role === 'parent' && link.role === role && link.way === way);
            const answer = (isMirrored ? ANSWER.mirrored : 0) | (isContrary ? ANSWER.contrary : 0);
            expect(answerTo(graph, number, tie)).toBe(ANSWER.known | answer);
          }
        }
    }),
    { numRuns: 100 },
  );
});

test('of links that say the same, the first by line, field and text is the first', () => {
  fc.assert(
    fc.property(notes, (vault) => {
      const graph = buildGraph(vault);
      const climber = makeClimber(graph, false);
      for (const number of graph.notes.keys()) {
        const { ties, traits } = readTies(climber, number) ?? { ties: [], traits: 0 };
        expect((traits & HAS.repeated) !== 0).toBe(ties.some(({ isFirst }) => !isFirst));
        for (const tie of ties) {
          const same = ties.filter(({ relation }) => relation === tie.relation);
          const [first] = [...same].sort((a, b) => compareLinks(a.link, b.link));
          expect(tie.isFirst).toBe(first === tie);
        }
      }
    }),
    { numRuns: 100 },
  );
});
