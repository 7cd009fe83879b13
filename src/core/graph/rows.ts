// The declared links of a note as rows of the graph: entered, replaced, and led elsewhere when names resolve otherwise.
import { attach, detach, grown, itemsOf, listOf } from './chains';
import type { Graph } from './graph';
import { keyOfName, lastSegment, numberKey, releaseKey, withoutExtension, writtenName } from './keys';
import type { DeclaredLink } from './link';
import { giveBack, takeNumber } from './numbering';
import { waitElsewhere, waitNoMore } from './other-keys';
import { linkOfRow, placeOfLink } from './row-target';

/** Enters the link of a given rank of a note. */
export function addRow(graph: Graph, note: number, index: number, link: DeclaredLink): void {
  const { rows } = graph;
  const row = takeNumber(rows.numbering);
  if (row >= rows.index.length) rows.index = grown(rows.index, row);
  rows.index[row] = index;
  const name = withoutExtension(writtenName(link.kind, link.target));
  attach(rows.byNote, note, row);
  attach(rows.byKey, numberKey(graph.keys, keyOfName(name)), row);
  if (name.includes('/')) waitElsewhere(graph, row, keyOfName(lastSegment(name)));
  attach(rows.byPlace, placeOfLink(graph, row, link, note), row);
}

export function removeRow(graph: Graph, row: number): void {
  const { rows } = graph;
  const key = listOf(rows.byKey, row);
  detach(rows.byNote, row);
  detach(rows.byKey, row);
  detach(rows.byPlace, row);
  waitNoMore(graph, row);
  giveBack(rows.numbering, row);
  releaseKey(graph, key);
}

/** Puts the rows of a note in step with its links; those whose name stays are left alone. */
export function replaceRows(
  graph: Graph,
  note: number,
  before: readonly DeclaredLink[],
  after: readonly DeclaredLink[],
): void {
  const dropped = itemsOf(graph.rows.byNote, note).filter((row) => {
    const index = graph.rows.index[row] ?? 0;
    return !sameTarget(before[index], after[index]);
  });
  for (let index = 0; index < after.length; index += 1) {
    const link = after[index];
    if (link !== undefined && !sameTarget(before[index], link)) addRow(graph, note, index, link);
  }
  for (const row of dropped) removeRow(graph, row);
}

/** Leads a row to where its name leads now. */
export function leadRow(graph: Graph, row: number): void {
  const { byNote, byPlace } = graph.rows;
  const link = linkOfRow(graph, row);
  if (link === undefined) return;
  const place = placeOfLink(graph, row, link, listOf(byNote, row));
  if (listOf(byPlace, row) === place) return;
  detach(byPlace, row);
  attach(byPlace, place, row);
}

/** Whether both name the same in the same way. */
export function sameTarget(a: DeclaredLink | undefined, b: DeclaredLink | undefined): boolean {
  return a !== undefined && b !== undefined && a.target === b.target && a.kind === b.kind;
}
