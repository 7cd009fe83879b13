// What a row of the graph says: its declared link, and where the name in it leads.
import { firstOf, listOf, nextOf } from './chains';
import { type Climb, climb } from './climb';
import { isBareEd } from './ed-of-name';
import { ANSWERS_BY, type Graph, placeOfGhost, placeOfNote, PROJECTS_KEY } from './graph';
import { keyOfEd, keyOfName, writtenName } from './keys';
import type { DeclaredLink } from './link';
import { waitElsewhere } from './other-keys';

/** The link as its note declares it; undefined for a row that is not in use. */
export function linkOfRow(graph: Graph, row: number): DeclaredLink | undefined {
  return graph.notes[listOf(graph.rows.byNote, row)]?.links[graph.rows.index[row] ?? 0];
}

/** The place that a declared link of the note `writer` leads to now; `row` is the link's row, already under its key. */
export function placeOfLink(graph: Graph, row: number, link: DeclaredLink, writer: number): number {
  const key = listOf(graph.rows.byKey, row);
  const quick = link.kind === 'code' || link.target.includes('/') || mayBeEd(link.target) ? -1 : quickPlace(graph, key);
  if (quick >= 0) return quick;
  const { notes, match, ed } = climbOfLink(graph, link, writer);
  if (ed !== undefined) for (const text of [keyOfEd(ed), PROJECTS_KEY]) waitElsewhere(graph, row, text);
  const [note] = notes;
  if (note !== undefined && match !== 'ambiguous') return placeOfNote(note);
  const isMissing = ed !== undefined && note === undefined;
  return placeOfGhost(isMissing ? keyOfMissing(graph, row, key, ed) : key);
}

/** One ghost for all names of a missing ED (`440`, `ÉD 440 Modèle`): that of `ÉD 440`, whose key lives as long as a row waits under it. */
function keyOfMissing(graph: Graph, row: number, key: number, ed: string): number {
  const text = keyOfName(writtenName('code', ed));
  return graph.keys.texts[key] === text ? key : waitElsewhere(graph, row, text);
}

/** Whether a name is an ED's bare code: it leads to that of the writer's project, whatever else answers to it. */
export function mayBeEd(target: string): boolean {
  return target.length <= LONGEST_CODE && /\d/u.test(target) && isBareEd(target);
}

const LONGEST_CODE = 40;

/** The whole climb of a link's name. */
export function climbOfLink(graph: Graph, link: DeclaredLink, writer: number): Climb {
  return climb(graph, link.kind, link.target, graph.notes[writer]);
}

/**
 * The quick way of the ladder, for the many names with nothing special about them: the place, when one note alone answers on the first rung that is
 * answered to, or when several share a title, an alias or a code; -1 when the ladder must be climbed.
 */
function quickPlace(graph: Graph, key: number): number {
  const { byKey, byNote, kind } = graph.answers;
  let best: number = ANSWERS_BY.ed;
  let only = -1;
  let several = false;
  for (let answer = firstOf(byKey, key); answer >= 0; answer = nextOf(byKey, answer)) {
    const rung = kind[answer] ?? best;
    const note = listOf(byNote, answer);
    if (rung > best || (rung === best && note === only)) continue;
    several = rung === best;
    // Of several names, one may be spelled just so.
    if (several && rung === ANSWERS_BY.name) return -1;
    best = rung;
    only = note;
  }
  if (several) return placeOfGhost(key);
  return only < 0 ? -1 : placeOfNote(only);
}
