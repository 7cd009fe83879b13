// What every component of the graph view works with; the pane gives it once.
import { createContext } from 'svelte';
import type { Words } from '../../words';
import type { GraphHost } from './graph-host';
import type { GraphModel } from './graph-model.svelte';

export interface GraphTools {
  readonly host: GraphHost;
  readonly model: GraphModel;
  readonly words: Words['graph'];
}

export const [useGraph, giveGraph] = createContext<GraphTools>();
