// Asks the checks about one note, and keeps what they said for as long as nothing that they looked at changes.
import { firstOf, listOf, nextOf } from '../graph/chains';
import { ANSWERS_BY, type Graph } from '../graph/graph';
import type { Note } from '../graph/note';
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
  /** What rests on the note alone. */
  readonly own: readonly Finding[];
  /** That, and what rests on its links and names; by line, then by check. */
  readonly all: readonly Finding[];
}

/** One question of a check. All have one shape, since many notes are asked many questions. */
interface Question<Ask> {
  readonly id: string;
  readonly severity: Severity;
  readonly among: number;
  readonly ask: Ask;
}

type Part = 'ofNote' | 'ofIgnored' | 'ofNames' | 'ofLinks';

const NOTHING: readonly Finding[] = [];

export class NoteAsker {
  readonly #problems: ReadonlyMap<string, Severity>;
  readonly #ofNote: readonly Question<NonNullable<Check['ofNote']>>[];
  readonly #ofIgnored: readonly Question<NonNullable<Check['ofIgnored']>>[];
  readonly #ofNames: readonly Question<NonNullable<Check['ofNames']>>[];
  readonly #ofLinks: readonly Question<NonNullable<Check['ofLinks']>>[];
  #id = '';
  #severity: Severity = 'info';
  #path = '';
  /** What was told of the note that is asked about: the same room for all notes, of which the lists are copies of just their size. */
  readonly #told: Finding[] = [];
  #count = 0;

  constructor(asked: readonly Asked[]) {
    const problems = asked.filter(({ check }) => check.ofProblems === true);
    this.#problems = new Map(problems.map(({ check, severity }) => [check.id, severity]));
    this.#ofNote = questionsOf(asked, 'ofNote');
    this.#ofIgnored = questionsOf(asked, 'ofIgnored');
    this.#ofNames = questionsOf(asked, 'ofNames');
    this.#ofLinks = questionsOf(asked, 'ofLinks');
  }

  /** `tied`: the note among its links, when it has any. `known`: what was said of it before, by the same methods. */
  ask(
    number: number,
    note: Note,
    tied: TiedNote | undefined,
    site: CheckSite,
    known: NoteFindings | undefined,
  ): NoteFindings {
    this.#path = note.path;
    const isSame = known?.note === note;
    const wishes = isSame ? NO_WISHES : readIgnored(note.properties);
    const ignored = isSame
      ? known.ignored
      : wishes.length === 0
        ? undefined
        : new Set(wishes.map(({ check }) => check));
    this.#count = 0;
    const own = isSame ? this.#tellAgain(known.own) : this.#askNote(note, site, ignored, wishes);
    if (tied !== undefined) this.#askLinks(tied, site, ignored);
    if (sharesNames(site.graph, number)) this.#askNames(note, site, ignored);
    return { note, ignored, own, all: this.#count === own.length ? own : this.#listed() };
  }

  #tellAgain(own: readonly Finding[]): readonly Finding[] {
    for (const finding of own) this.#told[this.#count++] = finding;
    return own;
  }

  #listed(): readonly Finding[] {
    return this.#count === 0 ? NOTHING : inOrder(this.#told.slice(0, this.#count));
  }

  #askNote(
    note: Note,
    site: CheckSite,
    ignored: NoteFindings['ignored'],
    wishes: ReturnType<typeof readIgnored>,
  ): readonly Finding[] {
    for (const { check, line, values } of note.problems) {
      const severity = this.#problems.get(check);
      if (severity !== undefined && this.#begin(check, severity, ignored)) this.#tell(line, values);
    }
    for (const { id, severity, ask } of this.#ofNote)
      if (this.#begin(id, severity, ignored)) ask(note, site, this.#tell);
    if (wishes.length > 0)
      for (const { id, severity, ask } of this.#ofIgnored)
        if (this.#begin(id, severity, ignored)) ask(wishes, site, this.#tell);
    return this.#listed();
  }

  #askLinks(tied: TiedNote, site: CheckSite, ignored: NoteFindings['ignored']): void {
    const { traits } = tied;
    for (const { id, severity, among, ask } of this.#ofLinks)
      if ((traits & among) === among && this.#begin(id, severity, ignored)) ask(tied, site, this.#tell);
  }

  #askNames(note: Note, site: CheckSite, ignored: NoteFindings['ignored']): void {
    for (const { id, severity, ask } of this.#ofNames)
      if (this.#begin(id, severity, ignored)) ask(note, site, this.#tell);
  }

  #begin(id: string, severity: Severity, ignored: NoteFindings['ignored']): boolean {
    this.#id = id;
    this.#severity = severity;
    return ignored === undefined || !ignored.has(id);
  }

  readonly #tell: Tell = (line, values) => {
    this.#told[this.#count++] = { check: this.#id, severity: this.#severity, path: this.#path, line, values };
  };
}

const NO_WISHES: ReturnType<typeof readIgnored> = [];

function questionsOf<P extends Part>(asked: readonly Asked[], part: P): readonly Question<NonNullable<Check[P]>>[] {
  return asked.flatMap(({ check, severity }) => {
    const ask = check[part];
    return ask === undefined ? [] : [{ id: check.id, severity, among: check.among ?? 0, ask }];
  });
}

/** Whether another note answers to a title, an alias or a code of this one in the same way: most of the time none does. */
function sharesNames({ answers }: Graph, number: number): boolean {
  const { byKey, byNote, kind } = answers;
  for (let own = firstOf(byNote, number); own >= 0; own = nextOf(byNote, own)) {
    const way = kind[own];
    if (way === ANSWERS_BY.name || way === ANSWERS_BY.ed) continue;
    for (let other = firstOf(byKey, listOf(byKey, own)); other >= 0; other = nextOf(byKey, other))
      if (kind[other] === way && listOf(byNote, other) !== number) return true;
  }
  return false;
}
