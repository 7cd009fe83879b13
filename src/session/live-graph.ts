// The graph of the vault, in step with the facts: each round of reading adds its own notes, so that no one step has to build it all.
import { buildGraph } from '../core/graph/build-graph';
import type { Graph } from '../core/graph/graph';
import { updateGraph } from '../core/graph/update-graph';
import type { Facts } from './facts';

/** Told which notes a round of changes touched, by their numbers in the graph. */
export type TouchListener = (touched: ReadonlySet<number>) => void;

export class LiveGraph {
  readonly #graph: Graph;
  readonly #listeners = new Set<TouchListener>();

  /** Notes that are already known are taken in at once. */
  constructor(facts: Facts) {
    this.#graph = buildGraph([...facts.notes.values()]);
    facts.listen((changes) => {
      const touched = this.#listeners.size === 0 ? undefined : new Set<number>();
      updateGraph(this.#graph, changes, touched);
      if (touched !== undefined) for (const listener of [...this.#listeners]) listener(touched);
    });
  }

  /** Gives the way to stop listening. */
  listen(listener: TouchListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get(): Graph {
    return this.#graph;
  }
}
