// The graph against the cost of folding every name once: full builds, heap, and one note changed among many.
import { buildGraph } from '../../src/core/graph/build-graph';
import type { Graph } from '../../src/core/graph/graph';
import type { Note } from '../../src/core/graph/note';
import { updateGraph } from '../../src/core/graph/update-graph';
import { foldFull } from '../../src/core/text/fold';
import { makeRandom, noteOf, sketchVault, type Sketch } from '../vaults/generate-vault';

const SEED = 20260101;
const collect = (globalThis as { gc?: () => void }).gc ?? (() => undefined);

function main(): void {
  console.log(`graine ${String(SEED)} ; 3,6 relations par note`);
  const small = measureBuild(10_000, 9);
  const large = measureBuild(100_000, 3);
  report('coût par note, 100 000 contre 10 000', large.build / 100_000 / (small.build / 10_000), 1.5, '×');
  const few = measureChange(1_000);
  const many = measureChange(100_000);
  report('une note changée parmi 100 000, médiane', many.median, 60, 'µs');
  report('une note changée parmi 100 000, 99 %', many.late, 1000, 'µs');
  report('une note changée, 100 000 contre 1 000', many.median / few.median, 4, '×');
  report('une note changée contre 1/2 000 d’un graphe de 10 000', many.median / ((small.build * 1000) / 2000), 1, '×');
}

function measureBuild(count: number, rounds: number): { build: number } {
  const sketches = sketchVault(count, SEED);
  const builds: number[] = [];
  const folds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    folds.push(timed(freshNotes(sketches), foldAll));
    builds.push(timed(freshNotes(sketches), buildGraph));
  }
  const build = median(builds);
  const floor = median(folds);
  console.log(`\n${String(count)} notes : graphe ${build.toFixed(1)} ms, plier chaque nom ${floor.toFixed(1)} ms`);
  report('graphe complet contre le pliage des noms', build / floor, 3, '×');
  report('mémoire par note', heapOf(sketches) / count, 1024, 'octets');
  return { build };
}

/** New strings each time: none has been hashed before, as after reading. */
function freshNotes(sketches: readonly Sketch[]): Note[] {
  const notes = sketches.map(noteOf);
  collect();
  return notes;
}

/** Keeps what was measured alive. */
export let sink: unknown;

function foldAll(notes: readonly Note[]): number {
  let length = 0;
  for (const note of notes) {
    length += foldFull(note.name).length + foldFull(note.title ?? '').length + foldFull(note.code ?? '').length;
    for (const alias of note.aliases) length += foldFull(alias).length;
    for (const link of note.links) length += foldFull(link.target).length;
  }
  return length;
}

function timed(notes: readonly Note[], work: (notes: readonly Note[]) => unknown): number {
  const start = performance.now();
  sink = work(notes);
  return performance.now() - start;
}

function heapOf(sketches: readonly Sketch[]): number {
  sink = undefined;
  const notes = freshNotes(sketches);
  collect();
  const before = process.memoryUsage();
  const graph = buildGraph(notes);
  collect();
  const after = process.memoryUsage();
  sink = [notes, graph];
  return after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
}

/** One link rewritten, one title changed, one note renamed, in turn. Microseconds. */
function measureChange(count: number): { median: number; late: number } {
  const sketches = sketchVault(count, SEED);
  const notes = freshNotes(sketches);
  const graph = buildGraph(notes);
  const random = makeRandom(7);
  const times: number[] = [];
  for (let round = 0; round < 6_000; round += 1) {
    const at = Math.floor(random() * count);
    const other = sketches[Math.floor(random() * count)];
    const note = notes[at];
    if (note === undefined || other === undefined) continue;
    const after = changed(note, noteOf(other), round);
    const start = performance.now();
    change(graph, note, after);
    if (round >= 1_000) times.push((performance.now() - start) * 1000);
    notes[at] = after;
  }
  times.sort((a, b) => a - b);
  const result = { median: median(times), late: times[Math.floor(times.length * 0.99)] ?? 0 };
  console.log(
    `\nune note changée parmi ${String(count)} : médiane ${result.median.toFixed(1)} µs, 99 % ${result.late.toFixed(1)} µs`,
  );
  return result;
}

function changed(note: Note, other: Note, round: number): Note {
  if (round % 3 === 0) return { ...note, links: [...other.links.slice(0, 2), ...note.links.slice(1)] };
  if (round % 3 === 1) return { ...note, title: `${note.title ?? ''} ${String(round)}` };
  const path = note.path.replace(/[^/]*$/, `Note ${String(round)} ${note.name}.md`);
  return { ...note, path, id: path.normalize('NFC'), name: `Note ${String(round)} ${note.name}` };
}

function change(graph: Graph, before: Note, after: Note): void {
  updateGraph(graph, [
    before.path === after.path ? { kind: 'put', note: after } : { kind: 'rename', from: before.path, note: after },
  ]);
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function report(what: string, value: number, limit: number, unit: string): void {
  const kept = value <= limit;
  console.log(`  ${kept ? 'tenu   ' : 'DÉPASSÉ'} ${what} : ${value.toFixed(2)} ${unit} (au plus ${String(limit)})`);
}

main();
