// The spelling of a note's name that leads to it and to nothing else.
import { notesAnswering } from '../../graph/answers';
import { ANSWERS_BY, type Graph } from '../../graph/graph';
import { keyOfName } from '../../graph/keys';
import type { TargetKind } from '../../graph/link';
import type { Note } from '../../graph/note';
import { resolveName } from '../../graph/resolve-name';
import { targetOf } from '../../text/find-links';
import { foldCase } from '../../text/fold';
import type { RepairSite } from '../repair';

/** The bare name, or else the path without its ending; undefined when neither leads there from the note `writer`. */
export function spellName(
  { graph }: Pick<RepairSite, 'graph'>,
  target: Note,
  writer: string,
  kind: Exclude<TargetKind, 'code'>,
): string | undefined {
  const path = /\.md$/iu.test(target.path) ? target.path.slice(0, -3) : target.path;
  return (kind === 'wiki' && sharesName(graph, target) ? [path] : [target.name, path]).find((name) => {
    if (kind === 'wiki' ? targetOf(name) !== name || /[[\]\n]/u.test(name) : !isPlainName(name)) return false;
    const { match, id } = resolveName(graph, name, writer, kind);
    return match === 'exact' && id === target.id;
  });
}

/** Of two notes with one name a link means the nearer one, until a third comes: as Obsidian does, the path is written. */
function sharesName(graph: Graph, { name }: Note): boolean {
  const folded = foldCase(name);
  const same = notesAnswering(graph, keyOfName(name), ANSWERS_BY.name);
  return same.filter((number) => foldCase(graph.notes[number]?.name ?? '') === folded).length > 1;
}

/** A name that reads as one: no link in it, nothing that is cut off at its ends. */
function isPlainName(name: string): boolean {
  return !name.includes('[') && name.trim() === name && name.length <= 250;
}
