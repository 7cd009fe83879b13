// Gathers rows into links: one relation declared in several places is one link with several sources.
import { compareTexts } from '../text/compare-texts';
import { listOf } from './chains';
import { candidatesOf, type Climber } from './climber';
import { type Graph, isGhost, placeOfNote } from './graph';
import { idOfPlace } from './graph-node';
import type { DeclaredLink, GraphLink, LinkSource } from './link';
import { matchOf } from './match-of';
import { linkOfRow } from './row-target';
import { compareLinks } from './ties';

/** One declared link, with the ids of its two ends in the direction of its role. */
interface Relation {
  readonly from: string;
  readonly to: string;
  readonly link: DeclaredLink;
  readonly row: number;
}

/** The links that these rows declare, sorted; `climber` says how each name was resolved. */
export function gatherLinks(climber: Climber, rows: readonly number[]): GraphLink[] {
  const { index } = climber.graph.rows;
  const relations = rows.flatMap((row) => relationOf(climber.graph, row) ?? []);
  // Rows stand in no order: two links that one text writes keep that of their note.
  relations.sort((a, b) => compareRelations(a, b) || (index[a.row] ?? 0) - (index[b.row] ?? 0));
  const links: (GraphLink & { readonly sources: LinkSource[] })[] = [];
  let last: Relation | undefined;
  for (const relation of relations) {
    const { from, to, link } = relation;
    if (last === undefined || compareRelations(last, relation) !== 0)
      links.push({ from, to, role: link.role, ...(link.type === undefined ? {} : { type: link.type }), sources: [] });
    links.at(-1)?.sources.push(sourceOf(climber, relation));
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

function sourceOf(climber: Climber, { link, row }: Relation): LinkSource {
  const { notes, rows } = climber.graph;
  const { field, line, raw } = link;
  const path = notes[listOf(rows.byNote, row)]?.path ?? '';
  const place = listOf(rows.byPlace, row);
  const target = isGhost(place) ? undefined : notes[place / 2];
  if (target !== undefined)
    return { path, line, field, raw, match: matchOf(climber, row, link, target), candidates: NONE };
  const climbed = climber.climbOf(row, link);
  return {
    path,
    line,
    field,
    raw,
    match: climbed.match,
    candidates: candidatesOf(climber, link.target, climbed.notes),
  };
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
  return compareTexts(a.path, b.path) || compareLinks(a, b);
}
