// Keeps the graph in step with its vault: a change touches its own links, and those elsewhere that begin or cease to resolve.
import { sameList } from '../text/same-list';
import { addAnswers, keysOfNote, removeAnswers } from './answers';
import { itemsOf, listOf } from './chains';
import { versionOf } from './climb';
import { ED_KEY, type Graph, isGhost, placeOfNote } from './graph';
import type { DeclaredLink } from './link';
import type { Note } from './note';
import { enterNote, leaveNote, settleNote } from './note-numbers';
import { rowsUnder } from './other-keys';
import { addRow, leadRow, removeRow, replaceRows } from './rows';
import { projectKey } from './same-project';

/** What happened to one note. Paths as the vault spells them; `rename` carries the note as read at its new path. */
export type NoteChange =
  | { readonly kind: 'put'; readonly note: Note }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly note: Note };

/**
 * Applies changes in their order, in place. Removing an unknown note does nothing; a rename onto a note replaces it. `touched` takes in the numbers of
 * all notes of which anything may now be said that was not said before: those that changed, that a link came to lead to or led to before, that write a
 * name which may lead elsewhere now, that share a name with another one no longer, or begin to. Numbers of notes that are gone are among them.
 */
export function updateGraph(graph: Graph, changes: readonly NoteChange[], touched?: Set<number>): void {
  for (const change of changes) {
    if (change.kind === 'put') put(graph, change.note, touched);
    else if (change.kind === 'remove') remove(graph, change.path, touched);
    else rename(graph, change.from, change.note, touched);
    graph.revision += 1;
  }
}

type Touched = Set<number> | undefined;

function put(graph: Graph, note: Note, touched: Touched): void {
  const number = graph.byPath.get(note.path);
  const before = number === undefined ? undefined : graph.notes[number];
  if (number === undefined || before === undefined) add(graph, note, touched);
  else change(graph, number, before, note, touched);
}

function add(graph: Graph, note: Note, touched: Touched): void {
  const number = enterNote(graph, note);
  addAnswers(graph, number, note);
  touchBearers(graph, number, touched);
  lead(graph, waitingRows(graph, keysOfNote(graph, number)), touched);
  note.links.forEach((link, index) => {
    addRow(graph, number, index, link);
  });
  touchTargets(graph, number, touched);
}

function remove(graph: Graph, path: string, touched: Touched): void {
  const number = graph.byPath.get(path);
  if (number === undefined) return;
  touchTargets(graph, number, touched);
  touchBearers(graph, number, touched);
  for (const row of itemsOf(graph.rows.byNote, number)) removeRow(graph, row);
  const rows = waitingRows(graph, keysOfNote(graph, number));
  removeAnswers(graph, itemsOf(graph.answers.byNote, number));
  leaveNote(graph, number);
  lead(graph, rows, touched);
}

function rename(graph: Graph, from: string, note: Note, touched: Touched): void {
  const number = graph.byPath.get(from);
  const before = number === undefined ? undefined : graph.notes[number];
  if (number === undefined || before === undefined || from === note.path) {
    put(graph, note, touched);
    return;
  }
  remove(graph, note.path, touched);
  change(graph, number, before, note, touched);
}

function change(graph: Graph, number: number, before: Note, after: Note, touched: Touched): void {
  const sameIdentity = answersAlike(before, after);
  const sameEd = !sameIdentity && isSameEd(before, after);
  const other = (index: number): boolean => !sameIdentity || !saysTheSame(before.links[index], after.links[index]);
  touchTargets(graph, number, touched, other);
  if (!sameIdentity) touchBearers(graph, number, touched);
  const rows = sameIdentity ? [] : answerAnew(graph, number, after, sameEd);
  if (!sameIdentity) touchBearers(graph, number, touched);
  if (sameEd) touchNaming(graph, number, touched);
  settleNote(graph, number, after);
  replaceRows(graph, number, before.links, after.links);
  lead(graph, rows, touched);
  if (!sameIdentity) lead(graph, itemsOf(graph.rows.byNote, number), touched);
  touchTargets(graph, number, touched, other);
}

/** Changes what a note answers to; gives the rows that may now lead elsewhere. `sameEd`: none of those that look for an ED. */
function answerAnew(graph: Graph, number: number, after: Note, sameEd: boolean): readonly number[] {
  const old = itemsOf(graph.answers.byNote, number);
  const keys = keysOfNote(graph, number);
  addAnswers(graph, number, after);
  const all = [...keys, ...keysOfNote(graph, number)];
  const rows = waitingRows(graph, sameEd ? all.filter((key) => !isEdKey(graph, key)) : all);
  removeAnswers(graph, old);
  return rows;
}

/** The note itself, and those that it leads to with the links that are `other` than before. */
function touchTargets(graph: Graph, number: number, touched: Touched, other?: (index: number) => boolean): void {
  if (touched === undefined) return;
  touched.add(number);
  for (const row of itemsOf(graph.rows.byNote, number))
    if (other === undefined || other(graph.rows.index[row] ?? 0)) touchPlace(graph, row, touched);
}

/** The notes that share a name, a title, an alias or a code with this one. */
function touchBearers(graph: Graph, number: number, touched: Touched): void {
  if (touched === undefined) return;
  for (const key of keysOfNote(graph, number))
    if (!isEdKey(graph, key))
      for (const answer of itemsOf(graph.answers.byKey, key)) touched.add(listOf(graph.answers.byNote, answer));
}

/** The notes whose links name this one as it is called or found: those that lead to it, and those that lead to several of its EDs equally well. */
function touchNaming(graph: Graph, number: number, touched: Touched): void {
  if (touched === undefined) return;
  const { byNote, byPlace } = graph.rows;
  for (const row of itemsOf(byPlace, placeOfNote(number))) touched.add(listOf(byNote, row));
  for (const row of waitingRows(
    graph,
    keysOfNote(graph, number).filter((key) => isEdKey(graph, key)),
  ))
    if (isGhost(listOf(byPlace, row))) touched.add(listOf(byNote, row));
}

function isEdKey({ keys }: Graph, key: number): boolean {
  return keys.texts[key]?.startsWith(ED_KEY) === true;
}

function touchPlace(graph: Graph, row: number, touched: Set<number>): void {
  const place = listOf(graph.rows.byPlace, row);
  if (place >= 0 && !isGhost(place)) touched.add(place / 2);
}

function saysTheSame(a: DeclaredLink | undefined, b: DeclaredLink | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.target === b.target &&
    a.kind === b.kind &&
    a.role === b.role &&
    a.way === b.way &&
    a.type === b.type
  );
}

/** The rows that wait under any of these keys. */
function waitingRows(graph: Graph, keys: readonly number[]): readonly number[] {
  return [...new Set([...new Set(keys)].flatMap((key) => rowsUnder(graph, key)))];
}

/** Leads rows to where their names lead now; a row that has been taken out since is passed over. */
function lead(graph: Graph, rows: readonly number[], touched: Touched): void {
  for (const row of rows) {
    if (touched !== undefined) touchEnds(graph, row, touched);
    leadRow(graph, row);
    if (touched !== undefined) touchPlace(graph, row, touched);
  }
}

function touchEnds(graph: Graph, row: number, touched: Set<number>): void {
  const writer = listOf(graph.rows.byNote, row);
  if (writer >= 0) touched.add(writer);
  touchPlace(graph, row, touched);
}

/** Whether two readings of a note answer to the same names, and write from the same place. */
function answersAlike(a: Note, b: Note): boolean {
  return (
    a.path === b.path &&
    a.title === b.title &&
    a.code === b.code &&
    a.isEd === b.isEd &&
    a.about === b.about &&
    sameList(a.aliases, b.aliases) &&
    sameList(a.eds, b.eds) &&
    projectKey(a) === projectKey(b)
  );
}

/** Whether two readings of a note are the same ED, so that whoever looks for an ED finds it as before. */
function isSameEd(a: Note, b: Note): boolean {
  return (
    a.isEd === b.isEd &&
    a.about === b.about &&
    sameList(a.eds, b.eds) &&
    projectKey(a) === projectKey(b) &&
    a.eds.every((code) => versionOf(a, code) === versionOf(b, code))
  );
}
