// What every component of the guide works with; the panel gives it once.
import { createContext } from 'svelte';
import type { Text } from '../../core/pack/pack';
import type { Words } from '../../words';
import type { GuideHost } from './guide-host';
import type { GuideModel } from './guide-model.svelte';

export interface Guide {
  readonly host: GuideHost;
  readonly model: GuideModel;
  readonly words: Words['guide'];
  /** A text of the method, in the language of the interface where it is translated. */
  readonly say: (text: Text) => string;
}

export const [useGuide, giveGuide] = createContext<Guide>();
