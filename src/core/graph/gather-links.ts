// Gathers rows into links: one relation declared in several places is one link with several sources.
import { compareTexts } from '../text/compare-texts';
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
  const relations = rows.flatMap((row) => relationOf(graph, row) ?? []).sort(compareRelations);
  const matchOf = makeMatchOf(climber);
  const links: (GraphLink & { readonly sources: LinkSource[] })[] = [];
  let last: Relation | undefined;
  for (const relation of relations) {
    const { from, to, link } = relation;
    if (last === undefined || compareRelations(last, relation) !== 0)
      links.push({ from, to, role: link.role, ...(link.type === undefined ? {} : { type: link.type }), sources: [] });
    links.at(-1)?.sources.push(sourceOf(graph, relation, climber, matchOf));
    last = relation;
  }
  for (const { sources } of links) sources.sort(compareSources);
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

function compareRelations(a: Relation, b: Relation): number {
  return (
    compareTexts(a.from, b.from) ||
    compareTexts(a.to, b.to) ||
    compareTexts(a.link.role, b.link.role) ||
    compareTexts(a.link.type ?? '', b.link.type ?? '')
  );
}

function compareSources(a: LinkSource, b: LinkSource): number {
  return (
    compareTexts(a.path, b.path) || a.line - b.line || compareTexts(a.field, b.field) || compareTexts(a.raw, b.raw)
  );
}
