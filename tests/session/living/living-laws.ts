// What holds of a vault however it came to be what it is: the unit tests try it on few histories, the long ones on 20,000.
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import { graphData } from '../../../src/core/graph/graph-data';
import { happening, LivingVault, type World, writing } from './living-vault';

/** Each part of what a world knows, by what it is. */
const parts: Readonly<Record<string, (world: World) => unknown>> = {
  graph: ({ graph }) => graphData(graph.get()),
  runs: ({ projects }) => projects.runs,
  loose: ({ projects }) => projects.loose,
  documents: ({ projects }) => projects.runs.map(({ key }) => projects.documents(key)),
  states: ({ projects }) => projects.states,
  'loose states': ({ projects, methods }) => methods.all().map((loaded) => projects.looseState(loaded)),
  'projects of notes': ({ projects, facts }) =>
    [...facts.notes.keys()].sort().map((path) => projects.ofNote(path)?.key),
  findings: ({ checks }) => checks.findings().map((finding) => JSON.stringify(finding)),
};

const long = { maxLength: 20, size: 'max' } as const;

/** Whatever happens, in whatever order, and whatever is asked for in between: all is as in a vault that was so from the start. */
export function livesInStep(numRuns: number, seed?: number): void {
  fc.assert(
    fc.property(fc.array(writing, long), fc.array(happening, long), (written, happenings) => {
      const vault = new LivingVault();
      for (const each of [...written, ...happenings]) vault.happen(each);
      const [live, anew] = [vault.live, vault.anew()];
      for (const [name, read] of Object.entries(parts)) {
        const [is, should] = [read(live), read(anew)];
        if (!isDeepStrictEqual(is, should)) expect({ [name]: is }).toEqual({ [name]: should });
      }
      expect(live.checks.findings()).toBe(live.checks.findings());
      live.projects.states.forEach((state, at) => {
        expect(live.projects.states[at]).toBe(state);
      });
    }),
    { numRuns, ...(seed === undefined ? {} : { seed }) },
  );
}
