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
  readonly ed?: string;
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
  if (found !== undefined && found.match !== 'ambiguous') return claimed ? { ...found, depends: true } : found;
  const ed = edOfName(name);
  const bare = ed !== undefined && isBareEd(name);
  if (bare && ownDeliverables(graph, ed, from).length > 0) return edRung(graph, ed, versionOfName(name, ed), from);
  if (found !== undefined) return bare ? { ...found, depends: true, ed } : found;
  const key = keyOfName(name);
  for (const match of ['title', 'alias', 'code'] as const) {
    const notes = notesAnswering(graph, key, ANSWERS_BY[match]);
    if (notes.length > 0) return { ...settle(match, notes), ...(bare ? { depends: true, ed } : {}) };
  }
  if (ed !== undefined) return edRung(graph, ed, versionOfName(name, ed), from);
  return movedRung(graph, kind, name, segment) ?? { match: 'none', notes: [], depends: false };
}

/** Whether the name is a bare code, and fell on the file of one document. */
function isBareDeliverable(graph: Graph, { notes }: Climb, name: string): boolean {
  const note = notes.length === 1 ? graph.notes[notes[0] ?? -1] : undefined;
  return note?.about === 'deliverable' && note.isEd && isBareEd(name);
}

/** Whether the document belongs to another project than the writer's: it is never chosen for its ED. */
function isStray(graph: Graph, { notes }: Climb, from: Note | undefined): boolean {
  const note = graph.notes[notes[0] ?? -1];
  return !sameProject(from, note) && !isUnclaimed(from, note);
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
  const depends = numbers.length > 1 || name.startsWith('.');
  if (note !== undefined) return { match: 'exact', notes: [note], depends };
  return undefined;
}

const LEVELS: readonly (readonly [Match, (name: string) => string])[] = [
  ['exact', (name) => name],
  ['folded', foldCase],
  ['folded', foldLight],
];

/** Climbs from the spelling to the loosest folding but one; `nameOf` says what of each note is compared. */
function spellingRungs(notes: readonly number[], wanted: string, nameOf: (note: number) => string): Climb | undefined {
  if (notes.length === 0) return undefined;
  for (const [match, fold] of LEVELS) {
    const folded = fold(wanted);
    const same = folded === '' ? [] : notes.filter((note) => fold(nameOf(note)) === folded);
    if (same.length > 0) return settle(match, same);
  }
  return undefined;
}

/** The notes that answer to a name all are the same when folded: that is the last rung. */
function nameRungs(graph: Graph, name: string): Climb | undefined {
  const notes = notesAnswering(graph, keyOfName(name), ANSWERS_BY.name);
  if (notes.length === 0) return undefined;
  return spellingRungs(notes, name, (note) => graph.notes[note]?.name ?? '') ?? settle('accents', notes);
}

/** A name with `/` is a path; or a name whose `/` became `_` in the file. */
function pathRungs(graph: Graph, name: string, segment: string): Climb | undefined {
  const notes = notesAnswering(graph, keyOfName(segment), ANSWERS_BY.name);
  const path = name.startsWith('/') ? name.slice(1) : name;
  const pathOf = (note: number): string => withoutExtension(graph.notes[note]?.path ?? '');
  const whole = spellingRungs(notes, path, pathOf);
  if (whole !== undefined) return whole;
  const key = keyOfName(path);
  const unaccented = notes.filter((note) => keyOfName(pathOf(note)) === key);
  if (unaccented.length > 0) return settle('accents', unaccented);
  return nameRungs(graph, name);
}

/** Notes that were written for the ED in the writer's own project. */
function ownDeliverables(graph: Graph, code: string, from: Note | undefined): readonly number[] {
  return notesAnswering(graph, keyOfEd(code), ANSWERS_BY.ed).filter((number) => {
    const note = graph.notes[number];
    return note?.about === 'deliverable' && sameProject(from, note);
  });
}

/**
 * The notes that are the ED: the deliverable of the writer's project first, then the vault's reference, then a note named after the ED alone, then the
 * deliverables that no other project claims; never a note about the ED. A note of that very ED goes before one of its equivalent in the other method,
 * and one of the version that is named (or of none, when none is) before those of others.
 */
function edRung(graph: Graph, code: string, version: string, from: Note | undefined): Climb {
  const all = notesAnswering(graph, keyOfEd(code), ANSWERS_BY.ed);
  const noteOf = (number: number): Note | undefined => graph.notes[number];
  const deliverables = all.filter((number) => noteOf(number)?.about === 'deliverable');
  const own = ownDeliverables(graph, code, from);
  const references = all.filter((number) => noteOf(number)?.about === 'reference');
  const unclaimed = deliverables.filter((number) => isUnclaimed(from, noteOf(number)));
  const named = all.filter((number) => noteOf(number)?.about === 'other');
  const answering = [own, references, named, unclaimed].find((some) => some.length > 0) ?? [];
  const primary = answering.filter((number) => noteOf(number)?.eds[0] === code);
  const some = primary.length > 0 ? primary : answering;
  const same = some.length < 2 ? some : some.filter((number) => versionOf(noteOf(number), code) === version);
  const notes = same.length > 0 ? same : some;
  const match = notes.length === 0 ? 'none' : notes.length === 1 ? 'ed' : 'ambiguous';
  return { match, notes, depends: deliverables.length > 0, ed: code };
}

/** The version of an ED that a note says it is, where it names the ED first: in its code, name, title or an alias. */
export function versionOf(note: Note | undefined, code: string): string {
  const names = note === undefined ? [] : [note.code ?? '', note.name, note.title ?? '', ...note.aliases];
  return names.map((name) => versionOfName(name, code)).find((version) => version !== '') ?? '';
}
