// What may change once the note of a project comes, goes or changes: links in its documents, and those to an ED that one of these is; and the documents.
import { itemsOf, listOf } from './chains';
import { type Graph, PROJECTS_KEY } from './graph';
import { isProjectNote, isWithin, projectFolder } from './is-project-note';
import { keyOfName } from './keys';
import type { Note } from './note';
import { rowsUnder } from './other-keys';
import { projectKey } from './same-project';

export interface OfProject {
  /** The links whose ED may be another. */
  readonly rows: readonly number[];
  /** Numbers of the notes that may be documents of a project that they were not of, or no longer. */
  readonly documents: readonly number[];
}

/** Nothing where neither is the note of a project. `after`: the note as it is now; both stand for the same one. */
export function readOfProject(graph: Graph, before: Note | undefined, after: Note | undefined): OfProject {
  const projects = [before, after].flatMap((note) => (note !== undefined && isProjectNote(note) ? [note] : []));
  if (projects.length === 0) return { rows: [], documents: [] };
  const isOurs = isOfProject(projects);
  const documents: number[] = [];
  for (let number = 0; number < graph.notes.length; number += 1) {
    const note = graph.notes[number];
    if (note?.about === 'deliverable' && isOurs(note)) documents.push(number);
  }
  return { rows: rowsOf(graph, isOurs), documents };
}

function rowsOf(graph: Graph, isOurs: (note: Note | undefined) => boolean): readonly number[] {
  const key = graph.keys.numbers.get(PROJECTS_KEY);
  if (key === undefined) return [];
  const asked = new Map<number, boolean>([[key, false]]);
  /** Whether a note of the project answers to a key. */
  const leadsToOurs = (answered: number): boolean => {
    const known = asked.get(answered);
    if (known !== undefined) return known;
    const { byKey, byNote } = graph.answers;
    const ours = itemsOf(byKey, answered).some((answer) => isOurs(graph.notes[listOf(byNote, answer)]));
    asked.set(answered, ours);
    return ours;
  };
  return rowsUnder(graph, key).filter(
    (row) =>
      isOurs(graph.notes[listOf(graph.rows.byNote, row)]) ||
      leadsToOurs(listOf(graph.rows.byKey, row)) ||
      graph.otherKeys.byRow.get(row)?.some(leadsToOurs) === true,
  );
}

/** Whether a note may be of a project that it was not of, or no longer. `projects`: the project's note as it was and as it is, or one of these. */
function isOfProject(projects: readonly Note[]): (note: Note | undefined) => boolean {
  const [first, second] = projects;
  const stays = second !== undefined && first?.path === second.path && projectFolder(first) === projectFolder(second);
  const called = projects.map((each) => [each.name, each.title ?? '', ...each.aliases].map(keyOfName));
  const [old = [], now = []] = called;
  const keys = new Set(stays ? changed(old, now) : called.flat());
  const folders = stays ? [] : projects.map(projectFolder);
  return (note) => {
    if (note === undefined) return false;
    const name = projectKey(note);
    return name === '' ? folders.some((folder) => isWithin(note.id, folder)) : keys.has(keyOfName(name));
  };
}

/** What stands in one of two lists alone. */
function changed(old: readonly string[], now: readonly string[]): readonly string[] {
  return [...old.filter((key) => !now.includes(key)), ...now.filter((key) => !old.includes(key))];
}
