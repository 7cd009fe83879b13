// The notes of the graph by number, by path and by id.
import type { Graph } from './graph';
import type { Note } from './note';
import { giveBack, takeNumber } from './numbering';

/** Gives a new note its number. */
export function enterNote(graph: Graph, note: Note): number {
  const number = takeNumber(graph.noteNumbers);
  settleNote(graph, number, note);
  return number;
}

/** Makes a number stand for a note (the same one changed, or renamed). */
export function settleNote(graph: Graph, number: number, note: Note): void {
  const before = graph.notes[number];
  if (before !== undefined && before.path !== note.path) forgetPath(graph, number, before);
  graph.notes[number] = note;
  graph.byPath.set(note.path, number);
  if (note.path === note.id) return;
  const others = graph.respelled.get(note.id) ?? [];
  if (!others.includes(number)) graph.respelled.set(note.id, [...others, number]);
}

export function leaveNote(graph: Graph, number: number): void {
  const note = graph.notes[number];
  if (note !== undefined) forgetPath(graph, number, note);
  graph.notes[number] = undefined;
  giveBack(graph.noteNumbers, number);
}

/** The number of a note, by its path as the vault spells it or by its id; undefined when the graph has none. */
export function findNote(graph: Graph, pathOrId: string): number | undefined {
  const number = graph.byPath.get(pathOrId);
  if (number !== undefined) return number;
  return graph.respelled.get(pathOrId)?.find((each) => idOfNote(graph, each) === pathOrId);
}

/** The id of a note: its path in NFC. Where two paths differ by normal form alone, one of them keeps its own spelling. */
export function idOfNote(graph: Graph, number: number): string {
  const note = graph.notes[number];
  if (note === undefined || note.path === note.id) return note?.id ?? '';
  if (graph.byPath.has(note.id)) return note.path;
  const others = graph.respelled.get(note.id) ?? [];
  const first = others.every((other) => other === number || note.path < (graph.notes[other]?.path ?? ''));
  return first ? note.id : note.path;
}

function forgetPath(graph: Graph, number: number, note: Note): void {
  graph.byPath.delete(note.path);
  if (note.path === note.id) return;
  const others = (graph.respelled.get(note.id) ?? []).filter((other) => other !== number);
  if (others.length > 0) graph.respelled.set(note.id, others);
  else graph.respelled.delete(note.id);
}
