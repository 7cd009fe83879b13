// What every component of the list of findings works with; the pane gives it once.
import { createContext } from 'svelte';
import type { Words } from '../../words';
import type { FindingsHost } from './findings-host';
import type { FindingsModel } from './findings-model.svelte';

export interface Findings {
  readonly host: FindingsHost;
  readonly model: FindingsModel;
  readonly words: Words['findingsView'];
}

export const [useFindings, giveFindings] = createContext<Findings>();
