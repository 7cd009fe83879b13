// All checks against one full build of the graph of the same vault, in the same run.
import { checks } from '../../src/core/check/checks';
import { runChecks } from '../../src/core/check/run-checks';
import { buildGraph } from '../../src/core/graph/build-graph';
import { graphData } from '../../src/core/graph/graph-data';
import type { Note } from '../../src/core/graph/note';
import { readNote } from '../../src/core/graph/read-note';
import type { Pack } from '../../src/core/pack/pack';
import { noteOf, sketchVault } from '../vaults/generate-vault';
import { plantVault } from '../vaults/plant-irregularities';

const COUNT = 10_000;
const ROUNDS = 9;
const SEED = 20260101;

/** What a method says is looked up by code: one of the size of both methods together is enough to measure it. */
const pack = {
  eds: Array.from({ length: 64 }, (_, at) => ({
    code: String(100 + at * 2),
    evolving: false,
    relationsComplete: true,
    needs: at === 0 ? [] : [{ ed: String(98 + at * 2) }],
  })),
} as unknown as Pack;

function main(): void {
  console.log(`${String(COUNT)} notes, graine ${String(SEED)}`);
  const sketches = sketchVault(COUNT, SEED);
  measure('noms de praticiens (presque tous à rétablir)', () => sketches.map(noteOf));
  const { texts } = plantVault(COUNT);
  measure('irrégularités semées', () => [...texts].map(([path, text]) => readNote(path, text)));
}

function measure(what: string, make: () => readonly Note[]): void {
  const builds: number[] = [];
  const runs: number[] = [];
  const each = new Map<string, number[]>();
  let found = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const notes = make();
    const start = performance.now();
    const graph = buildGraph(notes);
    builds.push(performance.now() - start);
    const data = graphData(graph);
    const then = performance.now();
    found = runChecks({ notes, data, packs: [pack] }).length;
    runs.push(performance.now() - then);
    if (round > 5) timeEach(each, { notes, data, packs: [pack] });
  }
  const [build, run] = [median(builds), median(runs)];
  console.log(
    `\n${what} : graphe ${build.toFixed(1)} ms, vérifications ${run.toFixed(1)} ms, ${String(found)} constats`,
  );
  const slow = [...each].map(([id, times]) => [id, median(times)] as const).sort((a, b) => b[1] - a[1]);
  console.log(
    `  les plus longues : ${slow
      .slice(0, 5)
      .map(([id, time]) => `${id} ${time.toFixed(1)}`)
      .join(', ')}`,
  );
  const kept = run <= build;
  console.log(
    `  ${kept ? 'tenu   ' : 'DÉPASSÉ'} toutes les vérifications contre le graphe : ${(run / build).toFixed(2)} × (au plus 1)`,
  );
}

function timeEach(each: Map<string, number[]>, vault: Parameters<typeof runChecks>[0]): void {
  for (const check of checks) {
    const start = performance.now();
    runChecks(vault, { checks: [check] });
    each.set(check.id, [...(each.get(check.id) ?? []), performance.now() - start]);
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

main();
