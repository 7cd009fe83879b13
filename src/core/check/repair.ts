// What a repair is: it mends what some checks noticed, with edits that the user sees before anything is written.
import type { Graph } from '../graph/graph';
import type { DeclaredLink } from '../graph/link';
import type { Note } from '../graph/note';
import type { Edit } from '../text/edit';
import type { Finding } from './finding';

/** What a repair may look at. */
export interface RepairSite {
  /** In step with the notes. */
  readonly graph: Graph;
  readonly note: (path: string) => Note | undefined;
  /** The text of a note; undefined when it is not at hand: nothing is then offered for it. */
  readonly text: (path: string) => string | undefined;
  /** Reads a note as the vault's own reader does. */
  readonly read: (path: string, text: string) => Note;
  /** A new note for an ED that a writer's note names; absent where none can be written. */
  readonly writeEd?: (wanted: WantedEd) => { readonly path: string; readonly text: string } | undefined;
}

export interface WantedEd {
  readonly code: string;
  /** The name that leads nowhere, without brackets. */
  readonly name: string;
  /** Path of the note that names it. */
  readonly writer: string;
}

/** A finding that is to be mended, with what repairs look up for it. */
export interface Flaw {
  readonly finding: Finding;
  readonly site: RepairSite;
  /** Of the finding. */
  readonly path: string;
  readonly line: number;
  /** The note at this path, and its text. */
  readonly note: Note;
  readonly text: string;
  /** What the finding is about, as it is written, and the property; empty when it tells none. */
  readonly name: string;
  readonly field: string;
  /** The links of the line that are written so. */
  readonly written: readonly DeclaredLink[];
}

/** One way to mend a finding. */
export interface Offer {
  /** False when another choice would be as good: the user then chooses. */
  readonly sure: boolean;
  /** What the sentence of the repair is made of. */
  readonly values: Readonly<Record<string, string>>;
  readonly edits: readonly Edit[];
}

export interface Repair {
  /** Permanent. */
  readonly id: string;
  /** Ids of the checks whose findings it mends. */
  readonly checks: readonly string[];
  /** Whether it only sets right how something is written: what the notes say stays the same. */
  readonly safe: boolean;
  /** None when it does not fit, or when the notes no longer hold what was noticed. */
  readonly offer: (flaw: Flaw) => readonly Offer[];
}
