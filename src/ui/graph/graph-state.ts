// The choices of the graph view, as the workspace keeps them.
import { isViewport, type Viewport } from './viewport';

/** What is looked at: the notes' own relations, a method, its documents in a project, or where method and notes differ. */
export type Mode = 'vault' | 'method' | 'project' | 'diff';

export type Form = 'map' | 'table' | 'tree';

export interface GraphState {
  readonly mode: Mode;
  /** Id of the pack whose map is shown. */
  readonly method: string;
  /** Key of the project whose documents count; empty for all. */
  readonly project: string;
  readonly mentions: boolean;
  readonly implied: boolean;
  readonly form: Form;
  readonly depth: number;
  /** The node whose neighbourhood is shown; empty for the whole vault. */
  readonly around: string;
  /** What is folded: `kind:procedure`, `lane:0`, `column:2`. */
  readonly folded: readonly string[];
  /** What part of the map the screen shows; absent until it was drawn. */
  readonly view?: Viewport;
}

export const modes: readonly Mode[] = ['vault', 'method', 'project', 'diff'];
export const forms: readonly Form[] = ['map', 'table', 'tree'];
/** How many steps around a note may be shown. */
export const depths: readonly number[] = [1, 2, 3, 4];

/** What a workspace kept, whatever it holds; undefined fields where it holds nothing of use. */
export function readState(state: Readonly<Record<string, unknown>>): Partial<GraphState> {
  const { method, project, around, folded, view } = state;
  const mode = modes.find((one) => one === state['mode']);
  const form = forms.find((one) => one === state['form']);
  const depth = depths.find((one) => one === state['depth']);
  const texts = Array.isArray(folded) ? folded.flatMap((one: unknown) => (typeof one === 'string' ? [one] : [])) : [];
  return {
    ...(mode === undefined ? {} : { mode }),
    ...(form === undefined ? {} : { form }),
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof project === 'string' ? { project } : {}),
    ...(typeof around === 'string' ? { around } : {}),
    ...(depth === undefined ? {} : { depth }),
    mentions: state['mentions'] === true,
    implied: state['implied'] === true,
    folded: texts,
    ...(isViewport(view) ? { view } : {}),
  };
}
