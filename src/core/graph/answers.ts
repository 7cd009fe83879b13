// What a note answers to: its name, title, aliases and code, and the ED that it is.
import { attach, detach, firstOf, grown, itemsOf, listOf, nextOf } from './chains';
import { isBareEd } from './ed-of-name';
import { ANSWERS_BY, type Graph, noProjects, PROJECTS_KEY } from './graph';
import { isProjectNote } from './is-project-note';
import { keyOfEd, keyOfName, numberKey, releaseKey } from './keys';
import type { Note } from './note';
import { giveBack, takeNumber } from './numbering';

/** Enters everything a note answers to. */
export function addAnswers(graph: Graph, number: number, note: Note): void {
  add(graph, number, keyOfName(note.name), ANSWERS_BY.name);
  if (note.title !== undefined) addOther(graph, number, note, note.title, ANSWERS_BY.title);
  for (const alias of note.aliases) addOther(graph, number, note, alias, ANSWERS_BY.alias);
  if (note.code !== undefined) addOther(graph, number, note, note.code, ANSWERS_BY.code);
  if (isProjectNote(note)) {
    add(graph, number, PROJECTS_KEY, ANSWERS_BY.project);
    graph.projects = noProjects();
  }
  if (note.isEd) for (const code of note.eds) add(graph, number, keyOfEd(code), ANSWERS_BY.ed);
}

/** A deliverable whose title, alias or code is its ED's bare code answers to it as that ED only: each project has its own. */
function addOther(graph: Graph, number: number, note: Note, text: string, kind: number): void {
  if (note.about === 'deliverable' && note.isEd && isBareEd(text)) return;
  add(graph, number, keyOfName(text), kind);
}

/** Takes answers out, as `itemsOf(answers.byNote, …)` gave them; keys that nobody needs any more are freed. */
export function removeAnswers(graph: Graph, answers: readonly number[]): void {
  const { byKey, byNote, numbering } = graph.answers;
  for (const answer of answers) {
    const key = listOf(byKey, answer);
    if (graph.answers.kind[answer] === ANSWERS_BY.project) graph.projects = noProjects();
    detach(byKey, answer);
    detach(byNote, answer);
    giveBack(numbering, answer);
    releaseKey(graph, key);
  }
}

/** The keys of a note's answers. */
export function keysOfNote(graph: Graph, number: number): number[] {
  return itemsOf(graph.answers.byNote, number).map((answer) => listOf(graph.answers.byKey, answer));
}

/** The notes that answer to a key in one way, each once, in no order. */
export function notesAnswering(graph: Graph, keyText: string, kind: number): number[] {
  const key = graph.keys.numbers.get(keyText);
  if (key === undefined) return [];
  const { byKey, byNote, kind: kinds } = graph.answers;
  const notes: number[] = [];
  for (let answer = firstOf(byKey, key); answer >= 0; answer = nextOf(byKey, answer)) {
    if (kinds[answer] !== kind) continue;
    notes.push(listOf(byNote, answer));
  }
  return notes.length < 2 ? notes : [...new Set(notes)];
}

/** Whether another note answers to a title, an alias or a code of this one in the same way: most of the time none does. */
export function sharesNames({ answers }: Graph, number: number): boolean {
  const { byKey, byNote, kind } = answers;
  for (let own = firstOf(byNote, number); own >= 0; own = nextOf(byNote, own)) {
    const way = kind[own];
    if (way === ANSWERS_BY.name || way === ANSWERS_BY.ed) continue;
    for (let other = firstOf(byKey, listOf(byKey, own)); other >= 0; other = nextOf(byKey, other))
      if (kind[other] === way && listOf(byNote, other) !== number) return true;
  }
  return false;
}

function add(graph: Graph, number: number, keyText: string, kind: number): void {
  const { answers } = graph;
  const answer = takeNumber(answers.numbering);
  attach(answers.byKey, numberKey(graph.keys, keyText), answer);
  attach(answers.byNote, number, answer);
  if (answer >= answers.kind.length) answers.kind = grown(answers.kind, answer);
  answers.kind[answer] = kind;
}
