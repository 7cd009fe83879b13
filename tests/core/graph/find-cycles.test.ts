// Cycles: what reaches itself, and a chain as long as any vault.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Arrow, findCycles } from '../../../src/core/graph/find-cycles';

const arrows = fc.array(fc.record({ from: fc.constantFrom(...'abcdefg'), to: fc.constantFrom(...'abcdefg') }), {
  maxLength: 20,
});

/** Every node that can be reached, by going from node to node until nothing is new. */
function reach(graph: readonly Arrow[], start: string): Set<string> {
  const reached = new Set<string>();
  for (const next of [start]) {
    const todo = [next];
    for (const node of todo)
      for (const { from, to } of graph)
        if (from === node && !reached.has(to)) {
          reached.add(to);
          todo.push(to);
        }
  }
  return reached;
}

test('two nodes are in one cycle exactly when each reaches the other', () => {
  fc.assert(
    fc.property(arrows, (graph) => {
      const cycles = findCycles(graph);
      for (const a of 'abcdefg')
        for (const b of 'abcdefg') {
          if (a === b) continue;
          const together = cycles.some((cycle) => cycle.includes(a) && cycle.includes(b));
          expect(together).toBe(reach(graph, a).has(b) && reach(graph, b).has(a));
        }
    }),
  );
});

test('a chain of 200,000 notes that closes on itself is one cycle', () => {
  const chain = Array.from({ length: 200_000 }, (_, index) => ({
    from: String(index),
    to: String((index + 1) % 200_000),
  }));
  expect(findCycles(chain).map((cycle) => cycle.length)).toEqual([200_000]);
});
