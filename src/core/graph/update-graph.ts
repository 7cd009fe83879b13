// Keeps the graph in step with its vault: a change touches its own links, and those elsewhere that begin or cease to resolve.
import { folderOf } from '../text/folder-of';
import { sameList } from '../text/same-list';
import { addAnswers, keysOfNote, removeAnswers } from './answers';
import { itemsOf, listOf } from './chains';
import { versionOf } from './climb';
import { ED_KEY, type Graph, isGhost, placeOfNote, PROJECTS_KEY } from './graph';
import { isProjectNote, projectFolder } from './is-project-note';
import type { DeclaredLink } from './link';
import type { Note } from './note';
import { enterNote, leaveNote, settleNote } from './note-numbers';
import { rowsUnder } from './other-keys';
import { type OfProject, readOfProject } from './read-of-project';
import { addRow, leadRow, removeRow, replaceRows, sameTarget } from './rows';
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
export function updateGraph(graph: Graph, changes: readonly NoteChange[], touched = new Set<number>()): void {
  for (const change of changes) {
    if (change.kind === 'remove') remove(graph, change.path, touched);
    else put(graph, change.note, change.kind === 'rename' ? change.from : change.note.path, touched);
    graph.revision += 1;
  }
}

/** The note as it is now, which was known by the path `from`; or by its own, or not at all. */
function put(graph: Graph, note: Note, from: string, touched: Set<number>): void {
  const number = graph.byPath.get(from) ?? graph.byPath.get(note.path);
  const before = number === undefined ? undefined : graph.notes[number];
  if (number === undefined || before === undefined) {
    add(graph, note, touched);
    return;
  }
  if (before.path !== note.path) remove(graph, note.path, touched);
  change(graph, number, before, note, touched);
}

function add(graph: Graph, note: Note, touched: Set<number>): void {
  const number = enterNote(graph, note);
  addAnswers(graph, number, note);
  touchBearers(graph, [number], touched);
  lead(graph, waitingRows(graph, keysOfNote(graph, number)), touched);
  leadInProject(graph, readOfProject(graph, undefined, note), touched);
  note.links.forEach((link, index) => {
    addRow(graph, number, index, link);
  });
  touchTargets(graph, number, touched);
}

function remove(graph: Graph, path: string, touched: Set<number>): void {
  const number = graph.byPath.get(path);
  if (number === undefined) return;
  touchTargets(graph, number, touched);
  touchBearers(graph, [number], touched);
  for (const row of itemsOf(graph.rows.byNote, number)) removeRow(graph, row);
  const gone = graph.notes[number];
  const rows = waitingRows(graph, keysOfNote(graph, number));
  const ofProject = readOfProject(graph, gone, undefined);
  removeAnswers(graph, itemsOf(graph.answers.byNote, number));
  leaveNote(graph, number);
  lead(graph, rows, touched);
  leadInProject(graph, ofProject, touched);
}

function change(graph: Graph, number: number, before: Note, after: Note, touched: Set<number>): void {
  const sameStanding = standsAlike(before, after);
  const sameIdentity = sameStanding && isCalledAlike(before, after);
  /** Whether whoever looks for an ED finds it as before. */
  const sameEd =
    sameStanding && !sameIdentity && after.eds.every((code) => versionOf(before, code) === versionOf(after, code));
  const other = (index: number): boolean => !sameIdentity || !saysTheSame(before.links[index], after.links[index]);
  touchTargets(graph, number, touched, other);
  const rows = sameIdentity ? [] : answerAnew(graph, number, after, sameEd, touched);
  if (sameEd) touchNaming(graph, number, touched);
  settleNote(graph, number, after);
  replaceRows(graph, number, before.links, after.links);
  if (!sameIdentity) {
    lead(graph, [...rows, ...itemsOf(graph.rows.byNote, number)], touched);
    leadInProject(graph, readOfProject(graph, before, after), touched);
  }
  touchTargets(graph, number, touched, other);
}

/** Changes what a note answers to; gives the rows that may now lead elsewhere. `sameEd`: none of those that look for an ED. */
function answerAnew(
  graph: Graph,
  number: number,
  after: Note,
  sameEd: boolean,
  touched: Set<number>,
): readonly number[] {
  touchBearers(graph, [number], touched);
  const old = itemsOf(graph.answers.byNote, number);
  addAnswers(graph, number, after);
  const keys = keysOfNote(graph, number);
  const rows = waitingRows(graph, sameEd ? keys.filter((key) => !isEdKey(graph, key)) : keys);
  removeAnswers(graph, old);
  touchBearers(graph, [number], touched);
  return rows;
}

/** The note itself, and those that it leads to with the links that are `other` than before. */
function touchTargets(
  graph: Graph,
  number: number,
  touched: Set<number>,
  other: (index: number) => boolean = () => true,
): void {
  touched.add(number);
  for (const row of itemsOf(graph.rows.byNote, number))
    if (other(graph.rows.index[row] ?? 0)) touchEnds(graph, row, touched);
}

/** The notes that share a name, a title, an alias or a code with any of these, themselves among them. */
function touchBearers(graph: Graph, numbers: readonly number[], touched: Set<number>): void {
  for (const key of new Set(numbers.flatMap((number) => keysOfNote(graph, number))))
    if (!isEdKey(graph, key) && !isKeyOfProjects(graph, key))
      for (const answer of itemsOf(graph.answers.byKey, key)) touched.add(listOf(graph.answers.byNote, answer));
}

/** The notes whose links name this one as it is called or found: those that lead to it, and those that lead to several of its EDs equally well. */
function touchNaming(graph: Graph, number: number, touched: Set<number>): void {
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

/** All notes of projects answer to it: they share no name by that. */
function isKeyOfProjects({ keys }: Graph, key: number): boolean {
  return keys.texts[key] === PROJECTS_KEY;
}

function saysTheSame(a: DeclaredLink | undefined, b: DeclaredLink | undefined): boolean {
  return sameTarget(a, b) && a?.role === b?.role && a?.way === b?.way && a?.type === b?.type;
}

/** The rows that wait under any of these keys, but for those of projects, which `readOfProject` chooses among. */
function waitingRows(graph: Graph, keys: readonly number[]): readonly number[] {
  return [...new Set([...new Set(keys)].flatMap((key) => (isKeyOfProjects(graph, key) ? [] : rowsUnder(graph, key))))];
}

/** Leads rows to where their names lead now; a row that has been taken out since is passed over. */
function lead(graph: Graph, rows: readonly number[], touched: Set<number>): void {
  for (const row of rows) {
    touchEnds(graph, row, touched);
    leadRow(graph, row);
    touchEnds(graph, row, touched);
  }
}

/** The same for rows whose ED may be that of another project now: nothing is said anew of those that lead where they led, unless several may be meant. */
function leadInProject(graph: Graph, { rows, documents }: OfProject, touched: Set<number>): void {
  const { byPlace } = graph.rows;
  touchBearers(graph, documents, touched);
  for (const row of rows) {
    const before = listOf(byPlace, row);
    const ends = new Set<number>();
    touchEnds(graph, row, ends);
    leadRow(graph, row);
    if (listOf(byPlace, row) === before && !isGhost(before)) continue;
    touchEnds(graph, row, ends);
    for (const end of ends) touched.add(end);
  }
}

/** The note that a row stands in, and the one it leads to. */
function touchEnds(graph: Graph, row: number, touched: Set<number>): void {
  const writer = listOf(graph.rows.byNote, row);
  const place = listOf(graph.rows.byPlace, row);
  if (writer >= 0) touched.add(writer);
  if (place >= 0 && !isGhost(place)) touched.add(place / 2);
}

/** Whether two readings of a note are of the same EDs, in the same folder, and in the same project or that of one. */
function standsAlike(a: Note, b: Note): boolean {
  const sameKind = a.isEd === b.isEd && a.about === b.about && isProjectNote(a) === isProjectNote(b);
  const sameEds = sameKind && sameList(a.eds, b.eds) && projectKey(a) === projectKey(b);
  // A document may be of the project whose folder it is in.
  const sameFolder = folderOf(a.path) === folderOf(b.path);
  return sameEds && sameFolder && (!isProjectNote(a) || projectFolder(a) === projectFolder(b));
}

/** Whether two readings of a note answer to the same names, and write from the same place. */
function isCalledAlike(a: Note, b: Note): boolean {
  return a.path === b.path && a.title === b.title && a.code === b.code && sameList(a.aliases, b.aliases);
}
