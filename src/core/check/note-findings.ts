// Asks the checks about one note, and keeps what they said for as long as nothing that they looked at changes.
import type { Note } from '../graph/note';
import type { Check, CheckSite, Tell, Tie } from './check';
import type { Finding, Severity } from './finding';
import { readIgnored } from './read-ignored';
import { tieLinks } from './tie-links';

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
  /** What rests on the note alone. */
  readonly own: readonly Finding[];
  /** That, and what rests on its links; by line, then by check. */
  readonly all: readonly Finding[];
  /** The links that have a direction, as `Tie.relation` numbers them. */
  readonly arrows: readonly number[];
}

export class NoteAsker {
  #id = '';
  #severity: Severity = 'info';
  #path = '';
  #into: Finding[] = [];
  readonly #ofNote: readonly Asked[];
  readonly #ofLinks: readonly Asked[];

  constructor(asked: readonly Asked[]) {
    this.#ofNote = asked.filter(({ check }) => check.ofNote !== undefined);
    this.#ofLinks = asked.filter(({ check }) => check.ofLinks !== undefined);
  }

  /** `known`: what was said of the same note before, by the same methods. */
  ask(number: number, note: Note, site: CheckSite, known: NoteFindings | undefined): NoteFindings {
    this.#path = note.path;
    const ignored = known?.note === note ? known.ignored : ignoredBy(note);
    const own = known?.note === note ? known.own : this.#askNote(note, site, ignored);
    const ties = tieLinks(site.graph, number, site.climber);
    this.#into = [];
    for (const { check, severity } of this.#ofLinks) {
      if (!this.#begin(check, severity, ignored)) continue;
      check.ofLinks?.({ number, note, ties }, site, this.#tell);
    }
    const all = this.#into.length === 0 ? own : inOrder([...own, ...this.#into]);
    return { note, ignored, own, all, arrows: arrowsOf(ties) };
  }

  #askNote(note: Note, site: CheckSite, ignored: NoteFindings['ignored']): readonly Finding[] {
    this.#into = [];
    for (const { check, severity } of this.#ofNote)
      if (this.#begin(check, severity, ignored)) check.ofNote?.(note, site, this.#tell);
    return this.#into.length === 0 ? NOTHING : inOrder(this.#into);
  }

  #begin({ id }: Check, severity: Severity, ignored: NoteFindings['ignored']): boolean {
    this.#id = id;
    this.#severity = severity;
    return ignored?.has(id) !== true;
  }

  readonly #tell: Tell = (line, values) => {
    this.#into.push({ check: this.#id, severity: this.#severity, path: this.#path, line, values });
  };
}

const NOTHING: readonly Finding[] = [];
const NO_ARROWS: readonly number[] = [];

/** By line, then by check; what one check says of one line stays in its order. Sorts in place. */
export function inOrder(findings: Finding[]): readonly Finding[] {
  return findings.length < 2 ? findings : findings.sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  return a.line - b.line || (a.check < b.check ? -1 : a.check > b.check ? 1 : 0);
}

function ignoredBy({ properties }: Note): ReadonlySet<string> | undefined {
  const wishes = readIgnored(properties);
  return wishes.length === 0 ? undefined : new Set(wishes.map(({ check }) => check));
}

function arrowsOf(ties: readonly Tie[]): readonly number[] {
  let arrows: number[] | undefined;
  for (const { link, relation } of ties) {
    if (link.role === 'friend' || link.role === 'mention') continue;
    if (arrows === undefined) arrows = [relation];
    else arrows.push(relation);
  }
  return arrows ?? NO_ARROWS;
}
