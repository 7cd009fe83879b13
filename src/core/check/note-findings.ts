// Asks the checks about one note.
import { isFormer } from '../graph/is-former';
import type { Note } from '../graph/note';
import { HAS } from '../graph/tie-traits';
import type { TiedNote } from '../graph/ties';
import type { Check, CheckSite, Tell } from './check';
import type { Finding, Severity } from './finding';
import { inOrder } from './in-order';
import { readIgnored } from './read-ignored';

/** A check with how grave it is here. */
export interface Asked {
  readonly check: Check;
  readonly severity: Severity;
}

/** What was said of one note. */
export interface NoteFindings {
  readonly note: Note;
  /** The checks that the note opts out of. */
  readonly ignored: ReadonlySet<string> | undefined;
  /** By line, then by check. */
  readonly all: readonly Finding[];
}

/** What a check asks of notes. All have one shape, since many notes are asked many questions. */
interface Question {
  readonly id: string;
  readonly severity: Severity;
  readonly among: number;
  readonly ask: NonNullable<Check['ofNote']>;
}

const NOTHING: readonly Finding[] = [];

export class NoteAsker {
  readonly #questions: readonly Question[];
  /** What a former version opts out of, since it is kept as it was: all but what keeps it from being read. */
  readonly #ofLiving: ReadonlySet<string>;
  #id = '';
  #severity: Severity = 'info';
  #path = '';
  /** What was told of the note that is asked about: the same room for all notes, of which the lists are copies of just their size. */
  readonly #told: Finding[] = [];
  #count = 0;

  constructor(asked: readonly Asked[]) {
    const living = asked.filter(({ check }) => check.among !== HAS.problem);
    this.#ofLiving = new Set(living.map(({ check }) => check.id));
    this.#questions = asked.flatMap(({ check: { id, among = 0, ofNote }, severity }) =>
      ofNote === undefined ? [] : [{ id, severity, among, ask: ofNote }],
    );
  }

  ask(tied: TiedNote, site: CheckSite): NoteFindings {
    const { note, traits } = tied;
    const wishes = readIgnored(note.properties).map(({ check }) => check);
    const ignored = isFormer(note)
      ? new Set([...this.#ofLiving, ...wishes])
      : wishes.length === 0
        ? undefined
        : new Set(wishes);
    this.#path = note.path;
    this.#count = 0;
    for (const { id, severity, among, ask } of this.#questions) {
      if ((traits & among) !== among || ignored?.has(id) === true) continue;
      this.#id = id;
      this.#severity = severity;
      ask(tied, site, this.#tell);
    }
    return { note, ignored, all: this.#count === 0 ? NOTHING : inOrder(this.#told.slice(0, this.#count)) };
  }

  readonly #tell: Tell = (line, values) => {
    this.#told[this.#count++] = { check: this.#id, severity: this.#severity, path: this.#path, line, values };
  };
}
