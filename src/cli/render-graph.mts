// The graph of a vault in a few lines: how much there is, how names were resolved, what they miss.
import type { GraphData, GraphLink, LinkSource } from '../core/graph/link';
import type { Words } from '../words/command-line';

/** How many names that lead nowhere are listed: those that most notes write. */
const LISTED = 15;

export function renderGraph({ commandLine: { graph } }: Words, { nodes, links }: GraphData): string {
  const sources = links.flatMap((link) => link.sources);
  const notes = nodes.filter(({ kind }) => kind === 'note');
  return [
    graph.counts(notes.length, links.length, sources.length),
    ...titled(
      graph.byRole,
      count(links, ({ role }) => graph.roles[role]),
    ),
    ...titled(
      graph.byMatch,
      count(sources, ({ match }) => graph.matches[match]),
    ),
    ...renderGhosts(graph, links, nodes),
    '',
  ].join('\n');
}

function renderGhosts(
  graph: Words['commandLine']['graph'],
  links: readonly GraphLink[],
  nodes: GraphData['nodes'],
): string[] {
  const labels = new Map(nodes.flatMap(({ id, kind, label }) => (kind === 'ghost' ? [[id, label] as const] : [])));
  const wanted = links.flatMap(({ from, to, sources }) => {
    const label = labels.get(to) ?? labels.get(from);
    return label === undefined ? [] : sources.map((source) => ({ label, source }));
  });
  const counted = count(wanted, ({ label, source }) => `${label}${graph.ambiguousMark(isAmbiguous(source))}`);
  if (counted.length === 0) return [];
  const rest = counted.length - LISTED;
  return [
    '',
    graph.ghosts(labels.size),
    ...rows(counted.slice(0, LISTED)),
    ...(rest > 0 ? [`  ${graph.more(rest)}`] : []),
  ];
}

function isAmbiguous({ match }: LinkSource): boolean {
  return match === 'ambiguous';
}

/** How many items bear each name, the most frequent first. */
function count<T>(items: readonly T[], nameOf: (item: T) => string): (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

/** Nothing where there is nothing to count. */
function titled(title: string, counts: readonly (readonly [string, number])[]): string[] {
  return counts.length === 0 ? [] : ['', title, ...rows(counts)];
}

function rows(counts: readonly (readonly [string, number])[]): string[] {
  const width = Math.max(0, ...counts.map(([, number]) => String(number).length));
  return counts.map(([name, number]) => `  ${String(number).padStart(width)}  ${name}`);
}
