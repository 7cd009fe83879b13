// Gathers rows into links: one relation declared in several places is one link with several sources.
import { listOf } from './chains';
import { candidatesOf, type Climber } from './climber';
import { type Graph, isGhost, placeOfNote } from './graph';
import { idOfPlace } from './graph-node';
import type { DeclaredLink, GraphLink, LinkSource } from './link';
import { makeMatchOf, type MatchOf } from './match-of';
import { linkOfRow } from './row-target';

/** One declared link, with the ids of its two ends in the direction of its role. */
interface Relation {
  readonly from: string;
  readonly to: string;
  readonly link: DeclaredLink;
  readonly row: number;
}

/** The links that these rows declare, sorted; `climber` says how each name was resolved. */
export function gatherLinks(graph: Graph, rows: readonly number[], climber: Climber): GraphLink[] {
  const relations = rows.map((row) => relationOf(graph, row)).filter((relation) => relation !== undefined);
  relations.sort(compareRelations);
  const matchOf = makeMatchOf(climber);
  const links: GraphLink[] = [];
  for (let start = 0; start < relations.length;) {
    let end = start + 1;
    while (end < relations.length && compareRelations(relations[start], relations[end]) === 0) end += 1;
    const link = makeLink(graph, relations.slice(start, end), climber, matchOf);
    if (link !== undefined) links.push(link);
    start = end;
  }
  return links;
}

function relationOf(graph: Graph, row: number): Relation | undefined {
  const link = linkOfRow(graph, row);
  if (link === undefined) return undefined;
  const own = idOfPlace(graph, placeOfNote(listOf(graph.rows.byNote, row)));
  const other = idOfPlace(graph, listOf(graph.rows.byPlace, row));
  const turned = link.role === 'friend' ? other < own : link.way === 'in';
  return turned ? { from: other, to: own, link, row } : { from: own, to: other, link, row };
}

function makeLink(
  graph: Graph,
  relations: readonly Relation[],
  climber: Climber,
  matchOf: MatchOf,
): GraphLink | undefined {
  const [first] = relations;
  if (first === undefined) return undefined;
  const { from, to, link } = first;
  const sources = relations.map((relation) => sourceOf(graph, relation, climber, matchOf)).sort(compareSources);
  return { from, to, role: link.role, ...(link.type === undefined ? {} : { type: link.type }), sources };
}

function sourceOf(graph: Graph, { link, row }: Relation, climber: Climber, matchOf: MatchOf): LinkSource {
  const { byNote, byPlace } = graph.rows;
  const { field, line, raw } = link;
  const path = graph.notes[listOf(byNote, row)]?.path ?? '';
  const place = listOf(byPlace, row);
  const target = isGhost(place) ? undefined : graph.notes[place / 2];
  if (target !== undefined) return { path, line, field, raw, match: matchOf(row, link, target), candidates: NONE };
  const { match, notes } = climber.climbOf(row, link);
  return { path, line, field, raw, match, candidates: candidatesOf(climber, link.target, notes) };
}

const NONE: readonly string[] = [];

function compareRelations(a: Relation | undefined, b: Relation | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return (
    compare(a.from, b.from) ||
    compare(a.to, b.to) ||
    compare(a.link.role, b.link.role) ||
    compare(a.link.type ?? '', b.link.type ?? '')
  );
}

function compareSources(a: LinkSource, b: LinkSource): number {
  return compare(a.path, b.path) || a.line - b.line || compare(a.field, b.field) || compare(a.raw, b.raw);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
