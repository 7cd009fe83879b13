// Keeps the graph in step with its vault: a change touches its own links, and those elsewhere that begin or cease to resolve.
import { addAnswers, keysOfNote, removeAnswers } from './answers';
import { itemsOf } from './chains';
import type { Graph } from './graph';
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

/** Applies changes in their order, in place. Removing an unknown note does nothing; a rename onto a note replaces it. */
export function updateGraph(graph: Graph, changes: readonly NoteChange[]): void {
  for (const change of changes) {
    if (change.kind === 'put') put(graph, change.note);
    else if (change.kind === 'remove') remove(graph, change.path);
    else rename(graph, change.from, change.note);
    graph.revision += 1;
  }
}

function put(graph: Graph, note: Note): void {
  const number = graph.byPath.get(note.path);
  const before = number === undefined ? undefined : graph.notes[number];
  if (number === undefined || before === undefined) add(graph, note);
  else change(graph, number, before, note);
}

function add(graph: Graph, note: Note): void {
  const number = enterNote(graph, note);
  addAnswers(graph, number, note);
  lead(graph, waitingRows(graph, keysOfNote(graph, number)));
  note.links.forEach((link, index) => {
    addRow(graph, number, index, link);
  });
}

function remove(graph: Graph, path: string): void {
  const number = graph.byPath.get(path);
  if (number === undefined) return;
  for (const row of itemsOf(graph.rows.byNote, number)) removeRow(graph, row);
  const rows = waitingRows(graph, keysOfNote(graph, number));
  removeAnswers(graph, itemsOf(graph.answers.byNote, number));
  leaveNote(graph, number);
  lead(graph, rows);
}

function rename(graph: Graph, from: string, note: Note): void {
  const number = graph.byPath.get(from);
  const before = number === undefined ? undefined : graph.notes[number];
  if (number === undefined || before === undefined || from === note.path) {
    put(graph, note);
    return;
  }
  remove(graph, note.path);
  change(graph, number, before, note);
}

function change(graph: Graph, number: number, before: Note, after: Note): void {
  const sameIdentity = answersAlike(before, after);
  const rows = sameIdentity ? [] : answerAnew(graph, number, after);
  settleNote(graph, number, after);
  replaceRows(graph, number, before.links, after.links);
  lead(graph, rows);
  if (!sameIdentity) lead(graph, itemsOf(graph.rows.byNote, number));
}

/** Changes what a note answers to; gives the rows that may now lead elsewhere. */
function answerAnew(graph: Graph, number: number, after: Note): readonly number[] {
  const old = itemsOf(graph.answers.byNote, number);
  const keys = keysOfNote(graph, number);
  addAnswers(graph, number, after);
  const rows = waitingRows(graph, [...keys, ...keysOfNote(graph, number)]);
  removeAnswers(graph, old);
  return rows;
}

/** The rows that wait under any of these keys. */
function waitingRows(graph: Graph, keys: readonly number[]): readonly number[] {
  return [...new Set([...new Set(keys)].flatMap((key) => rowsUnder(graph, key)))];
}

/** Leads rows to where their names lead now; a row that has been taken out since is passed over. */
function lead(graph: Graph, rows: readonly number[]): void {
  for (const row of rows) leadRow(graph, row);
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

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
