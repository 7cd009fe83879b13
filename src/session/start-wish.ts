// What is asked when a project is started or takes up EDs, and what would be written for it.
import type { Context, Ed } from '../core/pack/pack';
import type { Edit } from '../core/text/edit';

/** What the form asks. */
export interface StartWish {
  /** Key of the project that takes the EDs up: nothing else of the wish counts then but `adopted`. A new project when absent. */
  readonly into?: string | undefined;
  readonly name: string;
  /** Id of the method. */
  readonly pack: string;
  /** Whether the project keeps to the method's own steps; otherwise `axes` and `eds` say what it takes. */
  readonly bySteps: boolean;
  readonly axes: readonly string[];
  readonly eds: readonly string[];
  readonly context?: Context | undefined;
  /** How many cycles the plan has; no plan when absent. */
  readonly cycles?: number | undefined;
  readonly folder: string;
  /** Whether a note that bears the name already becomes the project's; when absent, unless it says that it is something else. */
  readonly onNamesake?: boolean | undefined;
  /** Whether the first ED is written too. */
  readonly first: boolean;
  /** Paths of existing EDs that become the project's. */
  readonly adopted: readonly string[];
}

export type StartField = 'name' | 'parts' | 'folder' | 'adopt';

export interface StartPlan {
  readonly edits: readonly Edit[];
  /** What is wrong with a field, as a sentence. */
  readonly problems: Readonly<Partial<Record<StartField, string>>>;
  readonly remarks: readonly string[];
  /** A note that bears the project's name, and whether it becomes the project's. */
  readonly namesake?: { readonly path: string; readonly becomes: boolean } | undefined;
  /** The first ED that is still to be written. */
  readonly first?: Ed | undefined;
}
