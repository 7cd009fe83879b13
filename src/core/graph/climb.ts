// The resolution ladder: how a name finds its note, rung by rung, without ever guessing.
import { foldCase, foldLight } from '../text/fold';
import { notesAnswering } from './answers';
import { edOfName, isBareEd, versionOfName } from './ed-of-name';
import { ANSWERS_BY, type Graph } from './graph';
import { keyOfEd, keyOfName, lastSegment, withoutExtension } from './keys';
import type { Match, TargetKind } from './link';
import { findLinkedNote } from './linked-note';
import type { Note } from './note';
import { isUnclaimed, sameProject } from './same-project';
import { pattern } from '../text/pattern';

export interface Climb {
  readonly match: Match;
  /** Numbers of the notes that answer: one when the name is resolved, several when it is ambiguous, none when nothing answers. */
  readonly notes: readonly number[];
  /** Whether the same name written in another note could lead elsewhere. */
  readonly depends: boolean;
  /** The ED code looked for, when the climb came to that rung. */
  readonly ed?: string | undefined;
}

/** Looks for the note that a name means in the note `from`. */
export function climb(graph: Graph, kind: TargetKind, text: string, from: Note | undefined): Climb {
  if (kind === 'code') return edRung(graph, text, '', from);
  const name = withoutExtension(text);
  const segment = lastSegment(name);
  const linked = kind === 'wiki' ? obsidianRung(graph, name, segment, from) : undefined;
  if (linked !== undefined) return linked;
  const climbed = climbName(graph, kind, name, segment, from);
  return kind === 'wiki' && name.startsWith('.') ? { ...climbed, depends: true } : climbed;
}

function climbName(graph: Graph, kind: TargetKind, name: string, segment: string, from: Note | undefined): Climb {
  const named = segment === name ? nameRungs(graph, name) : pathRungs(graph, name, segment);
  const claimed = named !== undefined && isBareDeliverable(graph, named, name);
  const found = claimed && isStray(graph, named, from) ? undefined : named;
  const ed = edOfName(name);
  if (found !== undefined && found.match !== 'ambiguous') return claimed ? { ...found, depends: true, ed } : found;
  const byEd = ed === undefined ? undefined : edRung(graph, ed, versionOfName(name, ed), from);
  const bare = byEd !== undefined && isBareEd(name);
  if (bare && byEd.notes.some((number) => isOwn(graph, from, graph.notes[number]))) return byEd;
  const called = found ?? otherNameRungs(graph, name);
  if (called !== undefined) return bare ? { ...called, depends: true, ed } : called;
  return byEd ?? movedRung(graph, kind, name, segment) ?? { match: 'none', notes: [], depends: false };
}

function otherNameRungs(graph: Graph, name: string): Climb | undefined {
  const key = keyOfName(name);
  for (const match of ['title', 'alias', 'code'] as const) {
    const notes = notesAnswering(graph, key, ANSWERS_BY[match]);
    if (notes.length > 0) return settle(match, notes);
  }
  return undefined;
}

/** Whether the name is a bare code, and fell on the file of one document. */
function isBareDeliverable(graph: Graph, { notes }: Climb, name: string): boolean {
  const note = notes.length === 1 ? graph.notes[notes[0] ?? -1] : undefined;
  return note?.about === 'deliverable' && note.isEd && isBareEd(name);
}

/** Whether the document belongs to another project than the writer's: it is never chosen for its ED. */
function isStray(graph: Graph, { notes }: Climb, from: Note | undefined): boolean {
  const note = graph.notes[notes[0] ?? -1];
  return !sameProject(graph, from, note) && !isUnclaimed(graph, from, note);
}

/** What is the name of a note and not the last word of a title: the mark of a kind (`PROC_…`), or several words of which the first has a capital. */
const wholeName = pattern('^\\p{Lu}[^\\s_]*[\\s_]');

/**
 * A note that has moved to another folder. What stands before the `/` of a link is a folder; before that of a plain name only where what follows is a
 * name, for `coûts/bénéfices/impacts` is no path, nor is `A / B`.
 */
function movedRung(graph: Graph, kind: TargetKind, name: string, segment: string): Climb | undefined {
  if (segment === name || segment.startsWith(' ') || (kind === 'name' && !wholeName().test(segment))) return undefined;
  const moved = nameRungs(graph, segment);
  return moved?.match === 'exact' ? { ...moved, match: 'folded' } : moved;
}

function settle(match: Match, notes: readonly number[]): Climb {
  return { match: notes.length === 1 ? match : 'ambiguous', notes, depends: false };
}

function obsidianRung(graph: Graph, name: string, segment: string, from: Note | undefined): Climb | undefined {
  const numbers = notesAnswering(graph, keyOfName(segment), ANSWERS_BY.name);
  const candidates = numbers.map((number) => ({ number, path: graph.notes[number]?.path ?? '' }));
  const note = findLinkedNote(name, from?.path ?? '', candidates);
  if (note === undefined) return undefined;
  return { match: 'exact', notes: [note], depends: numbers.length > 1 || name.startsWith('.') };
}

/** From the very spelling to the loosest folding. What folds to nothing is like nothing else. */
const LEVELS: readonly (readonly [Match, (name: string) => string])[] = [
  ['exact', (name) => name],
  ['folded', foldCase],
  ['folded', foldLight],
  ['accents', keyOfName],
];

/** The first rung on which any of the notes with a name is, by what `textOf` says of them. */
function spellingRungs(
  graph: Graph,
  name: string,
  wanted: string,
  textOf: (note: Note | undefined) => string,
): Climb | undefined {
  const notes = notesAnswering(graph, keyOfName(name), ANSWERS_BY.name);
  if (notes.length === 0) return undefined;
  for (const [match, fold] of LEVELS) {
    const folded = fold(wanted);
    const same = folded === '' ? [] : notes.filter((note) => fold(textOf(graph.notes[note])) === folded);
    if (same.length > 0) return settle(match, same);
  }
  return undefined;
}

function nameRungs(graph: Graph, name: string): Climb | undefined {
  return spellingRungs(graph, name, name, (note) => note?.name ?? '');
}

/** A name with `/` is a path; or a name whose `/` became `_` in the file. */
function pathRungs(graph: Graph, name: string, segment: string): Climb | undefined {
  const path = name.startsWith('/') ? name.slice(1) : name;
  return spellingRungs(graph, segment, path, (note) => withoutExtension(note?.path ?? '')) ?? nameRungs(graph, name);
}

/** Whether a note was written in the writer's own project. */
function isOwn(graph: Graph, from: Note | undefined, note: Note | undefined): boolean {
  return note?.about === 'deliverable' && sameProject(graph, from, note);
}

/**
 * The notes that are the ED: the deliverable of the writer's project first, then the vault's reference, then a note named after the ED alone, then the
 * deliverables that no other project claims; never a note about the ED. A note of that very ED goes before one of its equivalent in the other method,
 * and one of the version that is named (or of none, when none is) before those of others.
 */
function edRung(graph: Graph, code: string, version: string, from: Note | undefined): Climb {
  const all = notesAnswering(graph, keyOfEd(code), ANSWERS_BY.ed);
  const among = (some: readonly number[], is: (note: Note | undefined) => boolean): readonly number[] =>
    some.filter((number) => is(graph.notes[number]));
  const deliverables = among(all, (note) => note?.about === 'deliverable');
  const answering =
    [
      among(all, (note) => isOwn(graph, from, note)),
      among(all, (note) => note?.about === 'reference'),
      among(all, (note) => note?.about === 'other'),
      among(deliverables, (note) => isUnclaimed(graph, from, note)),
    ].find((some) => some.length > 0) ?? [];
  const primary = among(answering, (note) => note?.eds[0] === code);
  const some = primary.length > 0 ? primary : answering;
  const same = some.length < 2 ? some : among(some, (note) => versionOf(note, code) === version);
  const notes = same.length > 0 ? same : some;
  const match = notes.length === 0 ? 'none' : notes.length === 1 ? 'ed' : 'ambiguous';
  return { match, notes, depends: deliverables.length > 0, ed: code };
}

/** The version of an ED that a note says it is, where it names the ED first: in its code, name, title or an alias. */
export function versionOf(note: Note | undefined, code: string): string {
  const names = note === undefined ? [] : [note.code ?? '', note.name, note.title ?? '', ...note.aliases];
  return names.map((name) => versionOfName(name, code)).find((version) => version !== '') ?? '';
}
