// Builds the graph of a whole vault.
import { addAnswers } from './answers';
import { type Graph, makeGraph } from './graph';
import { enterNote } from './note-numbers';
import type { Note } from './note';
import { addRow } from './rows';
import { updateGraph } from './update-graph';

/** The graph of these notes. A path given twice counts once, as the last one says. Linear in notes, names and links. */
export function buildGraph(notes: readonly Note[]): Graph {
  let links = 0;
  for (const note of notes) links += note.links.length;
  const graph = makeGraph(notes.length, links);
  const again: Note[] = [];
  for (const note of notes) {
    if (graph.byPath.has(note.path)) again.push(note);
    else addAnswers(graph, enterNote(graph, note), note);
  }
  for (let number = 0; number < graph.notes.length; number += 1) {
    const declared = graph.notes[number]?.links ?? [];
    for (let index = 0; index < declared.length; index += 1) {
      const link = declared[index];
      if (link !== undefined) addRow(graph, number, index, link);
    }
  }
  updateGraph(
    graph,
    again.map((note) => ({ kind: 'put', note })),
  );
  return graph;
}
