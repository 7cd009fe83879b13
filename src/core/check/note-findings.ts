// Asks the checks about one note, and keeps what they said for as long as nothing that they looked at changes.
import { firstOf, listOf, nextOf } from '../graph/chains';
import { ANSWERS_BY, type Graph } from '../graph/graph';
import type { Note } from '../graph/note';
import type { Tie } from '../graph/ties';
import type { Check, CheckSite, Tell } from './check';
import type { Finding, Severity } from './finding';
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
  /** The links that have a direction, as `Tie.relation` numbers them. */
  readonly arrows: readonly number[];
}

const NOTHING: readonly Finding[] = [];
const NO_ARROWS: readonly number[] = [];

export class NoteAsker {
  readonly #problems: ReadonlyMap<string, Severity>;
  readonly #ofNote: readonly Asked[];
  readonly #ofNames: readonly Asked[];
  readonly #ofLinks: readonly Asked[];
  #id = '';
  #severity: Severity = 'info';
  #path = '';
  #into: Finding[] | undefined;

  constructor(asked: readonly Asked[]) {
    const problems = asked.filter(({ check }) => check.ofProblems === true);
    this.#problems = new Map(problems.map(({ check, severity }) => [check.id, severity]));
    this.#ofNote = asked.filter(({ check }) => check.ofNote !== undefined);
    this.#ofNames = asked.filter(({ check }) => check.ofNames !== undefined);
    this.#ofLinks = asked.filter(({ check }) => check.ofLinks !== undefined);
  }

  /** `known`: what was said of the note before, by the same methods. */
  ask(number: number, note: Note, site: CheckSite, known: NoteFindings | undefined): NoteFindings {
    this.#path = note.path;
    const isSame = known?.note === note;
    const ignored = isSame ? known.ignored : ignoredBy(note);
    const own = isSame ? known.own : this.#askNote(note, site, ignored);
    const ties = site.ties(number);
    this.#into = undefined;
    if (ties.length > 0) this.#askLinks(number, note, ties, site, ignored);
    if (sharesNames(site.graph, number)) this.#askNames(note, site, ignored);
    return { note, ignored, own, all: joined(own, this.#into), arrows: arrowsOf(ties) };
  }

  #askNote(note: Note, site: CheckSite, ignored: NoteFindings['ignored']): readonly Finding[] {
    this.#into = undefined;
    for (const { check, line, values } of note.problems) {
      const severity = this.#problems.get(check);
      if (severity !== undefined && this.#begin(check, severity, ignored)) this.#tell(line, values);
    }
    for (const { check, severity } of this.#ofNote)
      if (this.#begin(check.id, severity, ignored)) check.ofNote?.(note, site, this.#tell);
    return joined(NOTHING, this.#into);
  }

  #askLinks(number: number, note: Note, ties: readonly Tie[], site: CheckSite, ignored: NoteFindings['ignored']): void {
    const tied = { number, note, ties };
    for (const { check, severity } of this.#ofLinks)
      if (this.#begin(check.id, severity, ignored)) check.ofLinks?.(tied, site, this.#tell);
  }

  #askNames(note: Note, site: CheckSite, ignored: NoteFindings['ignored']): void {
    for (const { check, severity } of this.#ofNames)
      if (this.#begin(check.id, severity, ignored)) check.ofNames?.(note, site, this.#tell);
  }

  #begin(id: string, severity: Severity, ignored: NoteFindings['ignored']): boolean {
    this.#id = id;
    this.#severity = severity;
    return ignored === undefined || !ignored.has(id);
  }

  readonly #tell: Tell = (line, values) => {
    const finding = { check: this.#id, severity: this.#severity, path: this.#path, line, values };
    if (this.#into === undefined) this.#into = [finding];
    else this.#into.push(finding);
  };
}

function joined(own: readonly Finding[], more: Finding[] | undefined): readonly Finding[] {
  if (more === undefined) return own;
  return inOrder(own.length === 0 ? more : [...own, ...more]);
}

/** Up to so many, moving each to its place costs less than sorting. */
const FEW = 24;

/** By line, then by check; what one check says of one line stays in its order. Sorts in place. */
export function inOrder(findings: Finding[]): readonly Finding[] {
  if (findings.length > FEW) return findings.sort(compareFindings);
  for (let at = 1; at < findings.length; at += 1) {
    const finding = findings[at];
    let to = at;
    for (; finding !== undefined && to > 0; to -= 1) {
      const before = findings[to - 1];
      if (before === undefined || compareFindings(before, finding) <= 0) break;
      findings[to] = before;
    }
    if (finding !== undefined && to < at) findings[to] = finding;
  }
  return findings;
}

function compareFindings(a: Finding, b: Finding): number {
  return a.line - b.line || (a.check === b.check ? 0 : a.check < b.check ? -1 : 1);
}

function ignoredBy({ properties }: Note): ReadonlySet<string> | undefined {
  const wishes = readIgnored(properties);
  return wishes.length === 0 ? undefined : new Set(wishes.map(({ check }) => check));
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

function arrowsOf(ties: readonly Tie[]): readonly number[] {
  let arrows: number[] | undefined;
  for (const { link, relation } of ties) {
    if (link.role === 'friend' || link.role === 'mention') continue;
    if (arrows === undefined) arrows = [relation];
    else arrows.push(relation);
  }
  return arrows ?? NO_ARROWS;
}
