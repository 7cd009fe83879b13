// The graph of the vault, in step with the facts: each round of reading adds its own notes, so that no one step has to build it all.
import { buildGraph } from '../core/graph/build-graph';
import type { Graph } from '../core/graph/graph';
import { updateGraph } from '../core/graph/update-graph';
import type { Facts } from './facts';
import { Followed } from './followed';

/** Tells which notes a round of changes touched, by their numbers in the graph. */
export class LiveGraph extends Followed<[touched: ReadonlySet<number>]> {
  readonly #graph: Graph;

  /** Notes that are already known are taken in at once. */
  constructor(facts: Facts) {
    super();
    this.#graph = buildGraph([...facts.notes.values()]);
    facts.listen((changes) => {
      const touched = this.isFollowed ? new Set<number>() : undefined;
      updateGraph(this.#graph, changes, touched);
      if (touched !== undefined) this.tellAll(touched);
    });
  }

  get(): Graph {
    return this.#graph;
  }
}
