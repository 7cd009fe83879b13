// The graph of the vault: built when first asked for, then kept in step with the facts.
import { buildGraph } from '../core/graph/build-graph';
import type { Graph } from '../core/graph/graph';
import { updateGraph, type NoteChange } from '../core/graph/update-graph';
import type { Facts } from './facts';

export class LiveGraph {
  readonly #facts: Facts;
  #graph: Graph | undefined;
  #waiting: NoteChange[] = [];

  constructor(facts: Facts) {
    this.#facts = facts;
    facts.listen((changes) => {
      if (this.#graph !== undefined) this.#waiting.push(...changes);
    });
  }

  get(): Graph {
    const graph = this.#graph ?? buildGraph([...this.#facts.notes.values()]);
    const waiting = this.#waiting;
    this.#graph = graph;
    this.#waiting = [];
    if (waiting.length > 0) updateGraph(graph, waiting);
    return graph;
  }
}
