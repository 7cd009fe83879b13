// Something the user may do, defined once and reached through every door.
import type { Words } from '../../words';
import type { Cursor } from '../desk';
import type { Session } from '../session';

/** What an action is about, as far as its door knows. */
export interface Target {
  /** Id of the pack and code of the ED. */
  readonly pack?: string;
  readonly ed?: string;
  /** Folder of the new note; empty for the root. */
  readonly folder?: string;
  /** The project's name; empty for none. */
  readonly project?: string;
  readonly cursor?: Cursor;
}

export interface Action {
  /** Permanent: users bind keys to it. */
  readonly id: string;
  /** A Lucide icon. */
  readonly icon: string;
  title(words: Words): string;
  /** Whether it can be done now; always, when absent. */
  can?(session: Session, target: Target): boolean;
  run(session: Session, target: Target): Promise<void>;
}
