// Our layout beside four well-known engines, in one process and in turn, each figure with its limit. `node tests/bench/layout.bench.mjs 500 stability --only jalons,graphviz` runs some pieces, some engines.
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { allEngines } from './layout/engines.mjs';
import { box, methodLike } from './layout/graphs.mjs';
import { held } from './layout/limits.mjs';
import { meanMove, measure } from './layout/measures.mjs';

const root = resolve(import.meta.dirname, '../..');
const names = {
  dagre: 'dagre (network simplex)',
  tight: 'dagre (tight tree)',
  elk: 'elk',
  d3: 'd3-dag',
  dot: 'graphviz',
};

async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'src/core/graph'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0].text;
}

const load = (text) => import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);

/** The needs of a pack as a graph, reduced. */
function methodGraph(name, reduceGraph, ordered) {
  const pack = parse(readFileSync(join(root, 'src/packs', name, 'pack.yaml'), 'utf8'));
  const boxes = pack.eds.map(({ code }) => ({ id: String(code), ...box }));
  const edges = pack.eds.flatMap(({ code, needs = [] }) =>
    needs.map((need) => ({ from: String(need.ed ?? need), to: String(code) })),
  );
  const judged = reduceGraph(
    boxes.map(({ id }) => id),
    edges,
    ordered,
  );
  const reduced = edges.filter((_, at) => judged[at] === 'essential');
  return { name: `${name} reduced, ${reduced.length} of ${edges.length} edges`, boxes, edges: reduced };
}

/**
 * The median time, and the last picture. Every engine runs 61 times and half a second at least, so that the compiler has seen what is quick
 * as often as what is slow; but a second and a half at most, so that what takes a second runs once.
 */
async function timed(engine, graph) {
  const times = [];
  let drawn;
  for (let spent = 0; spent < (times.length < 61 ? 1500 : 500);) {
    const start = performance.now();
    drawn = await engine(graph);
    times.push(performance.now() - start);
    spent += times.at(-1);
  }
  const warm = times.slice(times.length > 4 ? times.length / 3 : 0).sort((a, b) => a - b);
  return { time: warm[warm.length >> 1], drawn };
}

async function compare(graph, engines) {
  console.log(`\n${graph.name}`);
  const figures = {};
  for (const [name, engine] of Object.entries(engines)) {
    try {
      const { time, drawn } = await timed(engine, graph);
      const figure = { time, ...measure(graph, drawn.places, drawn.routes) };
      figures[name] = figure;
      const [ms, straight, routed] = [time.toFixed(2), String(figure.straight), String(figure.routed ?? '–')];
      console.log(
        `  ${name.padEnd(24)} ${ms.padStart(9)} ms  crossings ${straight.padStart(6)} straight ${routed.padStart(6)} routed  length ${Math.round(figure.length / 1000)} k`,
      );
    } catch (problem) {
      console.log(`  ${name.padEnd(24)} fails: ${String(problem).slice(0, 90)}`);
    }
  }
  return figures;
}

/** How far boxes move, on average, when one edge is dropped: ten edges, one after the other, each picture made from nothing. */
async function stability(engines) {
  const graph = methodLike(100, 2, 1);
  console.log(`\nMean move when 1 of ${graph.edges.length} edges is dropped, each picture drawn from nothing`);
  for (const [name, engine] of Object.entries(engines)) {
    const mine = name === 'jalons';
    const [from, known] = [[], []];
    for (const seed of mine ? [1, 2, 3, 4, 5] : [1]) {
      const whole = methodLike(100, 2, seed);
      const first = await engine(whole);
      for (let k = 0; k < (mine ? 10 : 5); k++) {
        const drop = Math.floor(((k + 0.5) * whole.edges.length) / (mine ? 10 : 5));
        const less = { ...whole, edges: whole.edges.filter((_, at) => at !== drop) };
        from.push(meanMove(first.places, (await engine(less)).places));
        if (mine) known.push(meanMove(first.places, (await engine(less, first.layout)).places));
      }
    }
    const mean = (moves) => moves.reduce((sum, move) => sum + move, 0) / moves.length;
    console.log(
      `  ${name.padEnd(24)} ${mean(from).toFixed(0)} px${mine ? `, ${mean(known).toFixed(0)} px beside the last picture; worst of 50: ${Math.max(...from).toFixed(0)} px` : ''}`,
    );
    if (mine) held('mean move, px', mean(from), 50);
  }
}

function methodLimits(figures, ordered) {
  const { jalons, ...others } = figures;
  if (ordered) {
    held('straight crossings', jalons.straight, 0);
    held('time / dagre', jalons.time, figures[names.dagre]?.time / 50);
    held('time / Graphviz', jalons.time, figures[names.dot]?.time / 8);
  } else
    held(
      'straight crossings, best other',
      jalons.straight,
      Math.min(...Object.values(others).map(({ straight }) => straight)),
    );
}

function graphLimits(figures) {
  const { jalons } = figures;
  for (const key of ['dagre', 'tight', 'elk', 'd3'])
    held(`crossings, ${names[key]}`, jalons.straight, figures[names[key]]?.straight);
  held('crossings, 1.1 × Graphviz', jalons.straight, figures[names.dot]?.straight * 1.1);
  held('length, 1.1 × Graphviz', jalons.length, figures[names.dot]?.length * 1.1);
}

async function sizes(engines, count) {
  for (const density of [1.5, 2, 3]) {
    const figures = await compare(methodLike(count, density, 1), engines);
    graphLimits(figures);
    if (count < 500 || density !== 2) continue;
    held('time / dagre (tight tree)', figures.jalons.time, figures[names.tight]?.time / 25);
    held('time / ELK', figures.jalons.time, figures[names.elk]?.time / 40);
    held('time / Graphviz', figures.jalons.time, figures[names.dot]?.time / 6);
  }
}

/** A vault of notes that link anywhere: what a change of one note costs in the view. */
function linkedNotes(count) {
  const { boxes } = methodLike(count, 1, 1);
  const edges = boxes.flatMap(({ id }, at) =>
    [3, 7, 11].map((step) => ({ from: id, to: boxes[(at * step + step * step) % count].id })),
  );
  return { name: `${count} notes, ${edges.length} links anywhere`, boxes, edges };
}

function maps({ layoutMap, countMapCrossings, makeMethodMap, parsePack }) {
  console.log('\nMethod maps');
  for (const id of ['misa', 'miena']) {
    const folder = join(root, 'src/packs', id);
    const text = readFileSync(join(folder, 'pack.yaml'), 'utf8');
    const templates = Object.fromEntries(
      readdirSync(join(folder, 'templates')).map((name) => [name.replace('.md', ''), '']),
    );
    const { pack } = parsePack({ text, file: id, templates }).loaded;
    const start = performance.now();
    const { layout } = makeMethodMap(pack, ({ fr }) => fr, { all: false });
    const time = performance.now() - start;
    const lane = ({ y }) => layout.lanes.findIndex(({ end }) => y < end);
    const known = new Map(
      [...layout.boxes.values()].map((each) => [each.id, { ...each, column: each.layer, lane: lane(each) }]),
    );
    const ends = (code) => [...known.keys()].find((key) => key === code || key.endsWith(`:${code}`));
    const cells = pack.eds.flatMap(({ code }) => known.get(ends(code)) ?? []);
    const given = layoutMap(cells, [], layout.columns.length, layout.lanes.length, layout.routes);
    const crossings = countMapCrossings(layout.routes);
    console.log(`  ${id.padEnd(24)} ${time.toFixed(1).padStart(9)} ms  crossings ${crossings}`);
    held('crossings, in the order of the pack', crossings, countMapCrossings(given.routes));
  }
}

const pieces = {
  bytes: async () => {
    const free = await bundle(`export { layoutGraph } from './layout/layout-graph';`);
    const both = await bundle(
      `export { layoutGraph } from './layout/layout-graph'; export { layoutMap } from './layout/layout-map';`,
    );
    console.log(
      `\nMinified: free layout ${(free.length / 1000).toFixed(1)} KB, with the map ${(both.length / 1000).toFixed(1)} KB`,
    );
    held('free layout, KB', free.length / 1000, 10);
    held('with the method map, KB', both.length / 1000, 10);
  },
  misa: async (engines, { reduceGraph }) =>
    methodLimits(await compare(methodGraph('misa', reduceGraph, true), engines), true),
  miena: async (engines, { reduceGraph }) =>
    methodLimits(await compare(methodGraph('miena', reduceGraph, false), engines), false),
  100: (engines) => sizes(engines, 100),
  500: (engines) => sizes(engines, 500),
  stability,
  large: async ({ jalons }) => {
    const small = await timed(jalons, methodLike(500, 2, 1));
    const large = await timed(jalons, methodLike(10000, 2, 1));
    console.log(`\n10,000 boxes: ${large.time.toFixed(0)} ms`);
    held('time / own at 500', large.time / small.time, 25);
  },
  notes: async ({ jalons }) => {
    const graph = linkedNotes(1000);
    console.log(`\n${graph.name}: ${(await timed(jalons, graph)).time.toFixed(0)} ms`);
  },
  map: async (_, ours) => maps(ours),
};

export default async function bench(words) {
  const ours = await load(
    await bundle(
      [
        'layout/layout-graph',
        'layout/layout-map',
        'layout/map-crossings',
        'reduce-graph',
        'picture/method-map',
        '../pack/parse-pack',
      ]
        .map((path) => `export * from './${path}';`)
        .join('\n'),
    ),
  );
  const [only = ''] = words.filter((_, at) => words[at - 1] === '--only');
  const all = Object.entries(await allEngines(ours.layoutGraph));
  const engines = Object.fromEntries(
    all.filter(([name]) => name === 'jalons' || only === '' || only.split(',').some((word) => name.includes(word))),
  );
  const wanted = words.filter((word) => word in pieces);
  for (const [name, piece] of Object.entries(pieces))
    if (wanted.length === 0 || wanted.includes(name)) await piece(engines, ours);
}

if (process.argv[1] === import.meta.filename) await bench(process.argv.slice(2));
