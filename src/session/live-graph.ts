// The graph of the vault, in step with the facts: each round of reading adds its own notes, so that no one step has to build it all.
import { buildGraph } from '../core/graph/build-graph';
import type { Graph } from '../core/graph/graph';
import { updateGraph } from '../core/graph/update-graph';
import type { Facts } from './facts';

export class LiveGraph {
  readonly #graph: Graph;

  /** Notes that are already known are taken in at once. */
  constructor(facts: Facts) {
    this.#graph = buildGraph([...facts.notes.values()]);
    facts.listen((changes) => {
      updateGraph(this.#graph, changes);
    });
  }

  get(): Graph {
    return this.#graph;
  }
}
