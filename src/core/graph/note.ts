// One file of the vault, already read.
import type { Properties } from '../text/value';
import type { About, DeclaredLink } from './link';

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Line in the note, from 1. */
  readonly line: number;
}

export interface Task {
  readonly text: string;
  readonly done: boolean;
  /** Its box holds a sign that neither ticks it nor sets it aside (`[/]`): somebody has taken it up. */
  readonly begun?: true;
  readonly line: number;
  /** The block id after `^`, when there is one. */
  readonly id?: string;
}

/** Something in the note that could not be read as meant. `line` from 1; values are for the sentence that tells it. */
export interface NoteProblem {
  /** The id of the check that reports it (`frontmatter-unreadable`, `frontmatter-too-deep`, `note-too-large` …). */
  readonly check: string;
  readonly line: number;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface Note {
  /** The vault path exactly as the vault spells it. */
  readonly path: string;
  /** The path in NFC: the id of its node. */
  readonly id: string;
  /** File name without folder and without `.md`. */
  readonly name: string;
  /** `title` or `titre`. */
  readonly title?: string;
  readonly aliases: readonly string[];
  /** `code`, as written. */
  readonly code?: string;
  /** Frontmatter and inline tags, without `#`. */
  readonly tags: readonly string[];
  /** `juggl.nodeLabel` → `title`/`titre` → first alias → file name. */
  readonly label: string;
  /** `juggl.nodeClass` → `type_objet` → `type` → `cssclass(es)` → file-name prefix; empty when nothing says it. */
  readonly class: string;
  readonly about: About;
  /** Normal ED codes that the note is, or (a PROC, SF or CS) is about. */
  readonly eds: readonly string[];
  /** Whether the note *is* the ED (a deliverable or a DOC_), and so may answer for its code; false for a PROC or SF about it. */
  readonly isEd: boolean;
  readonly properties: Properties;
  readonly links: readonly DeclaredLink[];
  readonly headings: readonly Heading[];
  readonly tasks: readonly Task[];
  readonly problems: readonly NoteProblem[];
  /** Whether the text was read (lines known, body dialects read), or only Obsidian's cache. */
  readonly textRead: boolean;
}
