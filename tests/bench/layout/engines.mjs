// The engines, each behind the same door: a graph in, the places of its boxes (and routes where it gives corners) out.
import dagre from '@dagrejs/dagre';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import * as d3dag from 'd3-dag';
import Elk from 'elkjs';
import { box, gaps } from './graphs.mjs';

function withDagre(ranker) {
  return (graph) => {
    const g = new dagre.graphlib.Graph({ multigraph: true });
    g.setGraph({ rankdir: 'TB', nodesep: gaps.boxGap, ranksep: gaps.layerGap, ranker });
    g.setDefaultEdgeLabel(() => ({}));
    for (const { id, width, height } of graph.boxes) g.setNode(id, { width, height });
    graph.edges.forEach(({ from, to }, at) => g.setEdge(from, to, {}, String(at)));
    dagre.layout(g);
    const places = new Map(graph.boxes.map(({ id }) => [id, [g.node(id).x, g.node(id).y]]));
    const routes = graph.edges.map(({ from, to }, at) =>
      g.edge(from, to, String(at)).points.flatMap(({ x, y }) => [x, y]),
    );
    return { places, routes };
  };
}

async function elkEngine() {
  const elk = new Elk();
  return async (graph) => {
    const done = await elk.layout({
      id: 'root',
      layoutOptions: {
        'elk.algorithm': 'layered',
        'elk.direction': 'DOWN',
        'elk.spacing.nodeNode': String(gaps.boxGap),
        'elk.layered.spacing.nodeNodeBetweenLayers': String(gaps.layerGap),
        'elk.edgeRouting': 'POLYLINE',
      },
      children: graph.boxes.map(({ id, width, height }) => ({ id, width, height })),
      edges: graph.edges.map(({ from, to }, at) => ({ id: `e${at}`, sources: [from], targets: [to] })),
    });
    const places = new Map(done.children.map(({ id, x, y, width, height }) => [id, [x + width / 2, y + height / 2]]));
    const routes = done.edges.map(({ sections }) =>
      sections
        .flatMap(({ startPoint, bendPoints, endPoint }) => [startPoint, ...(bendPoints ?? []), endPoint])
        .flatMap(({ x, y }) => [x, y]),
    );
    return { places, routes };
  };
}

/** d3-dag in its best mode of those that end: simplex layers, two-layer aggregate order, quadratic or simplex coordinates. */
function withD3Dag(graph) {
  const parents = new Map(graph.boxes.map(({ id }) => [id, new Set()]));
  for (const { from, to } of graph.edges) if (from !== to) parents.get(to).add(from);
  const dag = d3dag.graphStratify()([...parents].map(([id, above]) => ({ id, parentIds: [...above] })));
  d3dag
    .sugiyama()
    .layering(d3dag.layeringSimplex())
    .decross(d3dag.decrossTwoLayer())
    .coord(graph.boxes.length > 150 ? d3dag.coordGreedy() : d3dag.coordSimplex())
    .nodeSize([box.width, box.height])
    .gap([gaps.boxGap, gaps.layerGap])(dag);
  const places = new Map([...dag.nodes()].map((node) => [node.data.id, [node.x, node.y]]));
  return { places };
}

async function graphvizEngine() {
  const graphviz = await Graphviz.load();
  return (graph) => {
    const number = new Map(graph.boxes.map(({ id }, at) => [id, at]));
    const lines = [
      `digraph { graph [nodesep=${gaps.boxGap / 72}, ranksep=${gaps.layerGap / 72}]; node [shape=box, fixedsize=true, width=${box.width / 72}, height=${box.height / 72}, label=""]; edge [arrowhead=none];`,
      ...graph.boxes.map((_, at) => `n${at};`),
      ...graph.edges.map(({ from, to }) => `n${number.get(from)} -> n${number.get(to)};`),
      '}',
    ];
    const places = new Map();
    for (const line of graphviz.layout(lines.join('\n'), 'plain', 'dot').split('\n')) {
      const [kind, name, x, y] = line.split(' ');
      if (kind === 'node') places.set(graph.boxes[Number(name.slice(1))].id, [Number(x) * 72, -Number(y) * 72]);
    }
    return { places };
  };
}

const onTheirSide = new WeakMap();

/** Ours goes to the right, the others down: its boxes are laid on their side; what is measured is the same either way. */
function jalons(layoutGraph, graph, previous) {
  const sizes =
    onTheirSide.get(graph) ?? graph.boxes.map(({ id, width, height }) => ({ id, width: height, height: width }));
  onTheirSide.set(graph, sizes);
  const layout = layoutGraph(sizes, graph.edges, { ...gaps, ...(previous && { previous }) });
  const places = new Map([...layout.boxes].map(([id, { x, y }]) => [id, [x, y]]));
  return { places, routes: layout.routes.map(({ points }) => points), layout };
}

export async function allEngines(layoutGraph) {
  return {
    jalons: (graph, previous) => jalons(layoutGraph, graph, previous),
    'dagre (network simplex)': withDagre('network-simplex'),
    'dagre (tight tree)': withDagre('tight-tree'),
    elk: await elkEngine(),
    'd3-dag': withD3Dag,
    graphviz: await graphvizEngine(),
  };
}
