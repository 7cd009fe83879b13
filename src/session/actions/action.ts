// Something the user may do, defined once and reached through every door.
import type { Finding } from '../../core/check/finding';
import type { Fix } from '../../core/check/offer-fixes';
import type { Words } from '../../words';
import type { Cursor } from '../desk';
import type { Session } from '../session';

/** What an action is about, as far as its door knows. */
export interface Target {
  /** Id of the pack and code of the ED. */
  readonly pack?: string | undefined;
  readonly ed?: string | undefined;
  /** Id of a sheet of the ED. */
  readonly sheet?: string | undefined;
  /** Codes of several EDs of the pack. */
  readonly eds?: readonly string[];
  /** Folder of the new note; empty for the root. */
  readonly folder?: string | undefined;
  /** Name of the new note, without folder and without `.md`. */
  readonly name?: string | undefined;
  /** The project's name; empty for none. */
  readonly project?: string | undefined;
  /** Key of the project; that of the active note when absent. */
  readonly run?: string | undefined;
  /** Id of an activity, and whether it is to be ticked; the other way round when absent. */
  readonly activity?: string;
  readonly done?: boolean;
  /** Code of an ED that `ed` relies on. */
  readonly source?: string | undefined;
  readonly cursor?: Cursor | undefined;
  /** What a check noticed, and one way to mend it; `choose`: all ways are offered, even where one is sure. */
  readonly finding?: Finding;
  readonly fix?: Fix;
  readonly choose?: boolean;
  /** The difference was seen, or another note for an ED is what is asked for: nothing more is asked. */
  readonly seen?: boolean;
  /** Id of a check, and those of its findings that are meant; all of them when absent. */
  readonly check?: string;
  readonly among?: readonly Finding[];
  /** The notes that were chosen. */
  readonly paths?: readonly string[];
}

export interface Action {
  /** Permanent: users bind keys to it. It is called what the words say under this id. */
  readonly id: keyof Words['actions'];
  /** A Lucide icon. */
  readonly icon: string;
  /** Whether it can be done now; always, when absent. */
  can?(session: Session, target: Target): boolean;
  run(session: Session, target: Target): Promise<void>;
}
