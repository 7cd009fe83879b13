// All checks against one full build of the graph of the same vault, in the same run; and what one change costs.
import { checks } from '../../src/core/check/checks';
import { LiveChecks } from '../../src/core/check/live-checks';
import { buildGraph } from '../../src/core/graph/build-graph';
import type { Note } from '../../src/core/graph/note';
import { readNote } from '../../src/core/graph/read-note';
import { updateGraph } from '../../src/core/graph/update-graph';
import type { Pack } from '../../src/core/pack/pack';
import { makeRandom, noteOf, sketchVault } from '../vaults/generate-vault';
import { plantVault } from '../vaults/plant-irregularities';

const COUNT = 10_000;
/** Of these the first ones, while the engine still compiles, are told apart. */
const ROUNDS = 31;
const COLD = 10;
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
const packs = (): readonly Pack[] => PACKS;
const PACKS = [pack];

/** As in the plugin, where one lives all along: the engine keeps what it learnt of the shape of findings when it collects what is left. */
let lasting: LiveChecks | undefined;

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
  let found = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const notes = make();
    collect();
    const start = performance.now();
    const graph = buildGraph(notes);
    const then = performance.now();
    const live = new LiveChecks({ graph, packs });
    found = live.findings().length;
    runs.push(performance.now() - then);
    builds.push(then - start);
    lasting = live;
  }
  const [build, run] = [median(builds.slice(COLD)), median(runs.slice(COLD))];
  const [firstBuild = 0, firstRun = 0] = [builds[0], runs[0]];
  console.log(
    `\n${what} : graphe ${build.toFixed(1)} ms, vérifications ${run.toFixed(1)} ms, ${String(found)} constats`,
  );
  console.log(`  au tout premier tour : graphe ${firstBuild.toFixed(1)} ms, vérifications ${firstRun.toFixed(1)} ms`);
  const notes = make();
  tellSlowest(notes);
  report('toutes les vérifications contre le graphe', run / build, 1, '×');
  const times = changeOnes(notes);
  report('après un changement, médiane', median(times), 5, 'ms');
  console.log(`          après un changement, 95 % : ${quantile(times, 0.95).toFixed(2)} ms`);
  report('après un changement, 99 %', quantile(times, 0.99), 5, 'ms');
  if (lasting === undefined) throw new Error('Nothing was checked.');
}

/** One link less, one title changed, one note renamed, in turn: graph, checks and the list of all findings. Milliseconds. */
function changeOnes(all: readonly Note[]): readonly number[] {
  const notes = [...all];
  const graph = buildGraph(notes);
  const live = new LiveChecks({ graph, packs });
  live.findings();
  const random = makeRandom(7);
  const times: number[] = [];
  for (let round = 0; round < 600; round += 1) {
    const at = Math.floor(random() * notes.length);
    const before = notes[at];
    if (before === undefined) continue;
    const after = changed(before, round);
    const start = performance.now();
    const touched = new Set<number>();
    updateGraph(graph, [{ kind: 'rename', from: before.path, note: after }], touched);
    live.apply(touched);
    live.findings();
    if (round >= 60) times.push(performance.now() - start);
    notes[at] = after;
  }
  return times;
}

function changed(note: Note, round: number): Note {
  if (round % 3 === 0) return { ...note, links: note.links.slice(1) };
  if (round % 3 === 1) return { ...note, title: `${note.title ?? ''} ${String(round)}` };
  const name = `Note ${String(round)} ${note.name}`;
  const path = note.path.replace(/[^/]*$/, `${name}.md`);
  return { ...note, path, id: path.normalize('NFC'), name };
}

function tellSlowest(notes: readonly Note[]): void {
  const graph = buildGraph(notes);
  const none = median(fiveRuns(graph, []));
  const slow = checks.map((check) => [check.id, median(fiveRuns(graph, [check])) - none] as const);
  const told = slow.sort((a, b) => b[1] - a[1]).map(([id, time]) => `${id} ${time.toFixed(1)}`);
  console.log(`  sans aucune : ${none.toFixed(1)} ms ; les plus longues : ${told.slice(0, 6).join(', ')}`);
}

function fiveRuns(graph: ReturnType<typeof buildGraph>, some: readonly (typeof checks)[number][]): readonly number[] {
  return Array.from({ length: 5 }, () => {
    const start = performance.now();
    new LiveChecks({ graph, packs }, { checks: some }).findings();
    return performance.now() - start;
  });
}

function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

function quantile(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? 0;
}

function report(what: string, value: number, limit: number, unit: string): void {
  const kept = value <= limit;
  console.log(`  ${kept ? 'tenu   ' : 'DÉPASSÉ'} ${what} : ${value.toFixed(2)} ${unit} (au plus ${String(limit)})`);
}

main();
