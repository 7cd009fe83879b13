// Our layout beside four well-known engines, in one process and in turn: time, crossings, length, stability.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { allEngines } from './layout/engines.mjs';
import { box, gaps, methodLike } from './layout/graphs.mjs';
import { meanMove, measure } from './layout/measures.mjs';

const root = resolve(import.meta.dirname, '../..');

async function ourEngine() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { layoutGraph } from './layout/layout-graph'; export { reduceGraph } from './reduce-graph';`,
      resolveDir: join(root, 'src/core/graph'),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const [{ text }] = outputFiles;
  const module = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return { ...module, bytes: text.length };
}

/** The needs of a pack as a graph, whole and reduced. */
function methodGraph(name, reduceGraph, ordered) {
  const pack = parse(readFileSync(join(root, 'src/packs', name, 'pack.yaml'), 'utf8'));
  const boxes = pack.eds.map(({ code }) => ({ id: code, ...box }));
  const edges = pack.eds.flatMap(({ code, needs = [] }) => needs.map((need) => ({ from: need.ed ?? need, to: code })));
  const needs = reduceGraph(
    boxes.map(({ id }) => id),
    edges,
    ordered,
  );
  const reduced = edges.filter((_, at) => needs[at] === 'essential');
  return { name: `${name} reduced, ${reduced.length} of ${edges.length} edges`, boxes, edges: reduced };
}

async function timeOf(engine, graph, slow) {
  const times = [];
  const { length } = graph.boxes;
  const runs = slow ? 1 : length > 200 ? 5 : length > 50 ? 15 : 61;
  for (let warm = 0; warm < runs / 3 && !slow; warm++) await engine(graph);
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await engine(graph);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[runs >> 1];
}

async function compare(graph, engines) {
  console.log(`\n${graph.name}`);
  let ours;
  for (const [name, engine] of Object.entries(engines)) {
    try {
      const time = await timeOf(engine, graph, graph.boxes.length > 200 && name !== 'jalons');
      ours ??= name === 'jalons' ? Math.min(time, await timeOf(engine, graph, false)) : time;
      const { places, routes } = await engine(graph);
      const { straight, routed, length } = measure(graph, places, routes);
      console.log(
        `  ${name.padEnd(24)} ${time.toFixed(2).padStart(9)} ms ${(time / ours).toFixed(1).padStart(7)} ×  crossings ${String(straight).padStart(6)} straight ${String(routed ?? '–').padStart(6)} routed  length ${Math.round(length / 1000)} k`,
      );
    } catch (problem) {
      console.log(`  ${name.padEnd(24)} fails: ${String(problem).slice(0, 90)}`);
    }
  }
}

/** How far boxes move, on average, when one edge is dropped: ten edges, one after the other. */
async function stability(graph, engines) {
  console.log(`\nMean move when 1 of ${graph.edges.length} edges is dropped`);
  for (const [name, engine] of Object.entries(engines)) {
    const first = await engine(graph);
    let seeded = 0;
    let alone = 0;
    for (let k = 0; k < 10; k++) {
      const drop = Math.floor((k + 0.5) * (graph.edges.length / 10));
      const less = { ...graph, edges: graph.edges.filter((_, at) => at !== drop) };
      alone += meanMove(first.places, (await engine(less)).places) / 10;
      if (name === 'jalons') seeded += meanMove(first.places, (await engine(less, first.layout)).places) / 10;
    }
    const seed = name === 'jalons' ? `, ${seeded.toFixed(0)} px from the last layout` : '';
    console.log(`  ${name.padEnd(24)} ${alone.toFixed(0)} px from nothing${seed}`);
  }
}

export default async function bench() {
  const { layoutGraph, reduceGraph, bytes } = await ourEngine();
  const engines = await allEngines(layoutGraph);
  console.log(`Engine with the reduction: ${(bytes / 1000).toFixed(1)} KB minified`);
  await compare(methodGraph('misa', reduceGraph, true), engines);
  await compare(methodGraph('miena', reduceGraph, false), engines);
  for (const count of [100, 500]) {
    for (const density of [1.5, 2, 3]) await compare(methodLike(count, density, 1), engines);
  }
  await stability(methodLike(100, 2, 1), engines);
  const at500 = await timeOf(engines.jalons, methodLike(500, 2, 1), false);
  const at10000 = await timeOf(engines.jalons, methodLike(10000, 2, 1), false);
  console.log(
    `\n10,000 boxes: ${at10000.toFixed(0)} ms, ${(at10000 / at500).toFixed(1)} × the time at 500 (${at500.toFixed(1)} ms)`,
  );
}

if (process.argv[1] === import.meta.filename) await bench();
