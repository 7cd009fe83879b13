// The one door to the user's notes. Two implementations: Obsidian's (vault/) and a folder's (cli/); tests use a third, in memory.
import type { Edit } from '../core/text/edit';

/** Why an edit was not made. The note is then exactly as it was. */
export type Refusal = 'taken' | 'changed' | 'missing' | 'read-only' | 'outside' | 'failed';

export interface EditOutcome {
  /** As it was made: a new note has the path that the vault gave it, which may be spelled otherwise than was asked. */
  readonly edit: Edit;
  readonly refused?: Refusal;
  /** The system's own words, when it gave any. */
  readonly detail?: string;
}

export interface Vault {
  /** Paths of all Markdown notes, as the vault spells them. */
  list(): readonly string[];
  /** The text of a note; undefined when it is gone or cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** Whether something (a note, a file, a folder) stands at that path, whatever its case or normal form. */
  exists(path: string): boolean;
  /** Makes one change, or says why not. Folders are created as needed; nothing is ever overwritten. */
  apply(edit: Edit): Promise<EditOutcome>;
}
