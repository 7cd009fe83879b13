// A node of the graph as plain data: a note, or the ghost of a name that leads to none.
import { compose } from '../text/fold';
import { firstOf, listOf, nextOf } from './chains';
import { edOfName } from './ed-of-name';
import { BARE_KEY, type Graph, isGhost, placeOfGhost } from './graph';
import { withoutExtension, writtenName } from './keys';
import type { GraphNode } from './link';
import { findNote, idOfNote } from './note-numbers';
import { linkOfRow } from './row-target';

const GHOST = 'ghost:';

/** The id of whatever stands at a place. */
export function idOfPlace(graph: Graph, place: number): string {
  if (!isGhost(place)) return idOfNote(graph, place / 2);
  const key = graph.keys.texts[(place - 1) / 2] ?? '';
  return GHOST + (key.startsWith(BARE_KEY) ? key.slice(BARE_KEY.length) : key);
}

/** The place of a node that the graph has; undefined otherwise. */
export function placeOfId(graph: Graph, id: string): number | undefined {
  const note = findNote(graph, id);
  if (note !== undefined) return note * 2;
  if (!id.startsWith(GHOST)) return undefined;
  const text = id.slice(GHOST.length);
  const key = graph.keys.numbers.get(text) ?? graph.keys.numbers.get(BARE_KEY + text);
  if (key === undefined) return undefined;
  const place = placeOfGhost(key);
  return firstOf(graph.rows.byPlace, place) < 0 ? undefined : place;
}

export function nodeAt(graph: Graph, place: number): GraphNode {
  const id = idOfPlace(graph, place);
  if (isGhost(place)) {
    const label = ghostLabel(graph, place);
    const ed = edOfName(label);
    return { id, kind: 'ghost', label, class: '', ed: ed === undefined ? [] : [ed], about: 'other' };
  }
  const note = graph.notes[place / 2];
  if (note === undefined) throw new Error(`The graph has no note at place ${place}.`);
  return {
    id,
    kind: 'note',
    path: note.path,
    label: note.label,
    class: note.class,
    ed: note.eds,
    about: note.about,
  };
}

/** Of the names that lead to a ghost, the fullest; of its spellings, the first in the order of characters: the same whatever came first. */
function ghostLabel(graph: Graph, place: number): string {
  const { rows, keys } = graph;
  let label = '';
  let most = -1;
  for (let row = firstOf(rows.byPlace, place); row >= 0; row = nextOf(rows.byPlace, row)) {
    const link = linkOfRow(graph, row);
    const length = keys.texts[listOf(rows.byKey, row)]?.length ?? 0;
    if (link === undefined || length < most) continue;
    const text = compose(withoutExtension(writtenName(link.kind, link.target)));
    if (length > most || text < label) label = text;
    most = length;
  }
  return label;
}
