// Adds to a note what its template has and it lacks: headings in order, properties. What is written stays where it is.
import { findFrontmatter } from '../text/find-frontmatter';
import type { FrontmatterProblem } from '../text/frontmatter';
import type { FilledTemplate } from './fill-template';
import { findSections, splitTitle, type Section } from '../text/find-sections';
import { nearHeadings } from '../text/near-headings';
import { gapAfter, insertBody, mergeFrontmatter } from './merge-into-note';
import { lineEndOf, withLineEnds } from '../text/line-end';

export type CompletedNote = { readonly text: string } | { readonly problem: FrontmatterProblem };

/**
 * Way 3. A heading counts as there at any level, with any accents, case, emphasis or pictogram, and where it is the only one that says nearly the same
 * (`nearHeadings`); one that the template has several times is told apart by the heading above it. The template's title is never added to a note that holds text. Done twice, it is done once.
 */
export function completeNote(note: string, filled: Pick<FilledTemplate, 'frontmatter' | 'body'>): CompletedNote {
  const completed = mergeFrontmatter(completeBody(note, filled.body), filled.frontmatter, 'complete');
  return 'problem' in completed ? completed : { text: completed.text };
}

function completeBody(note: string, body: string): string {
  const start = findFrontmatter(note).bodyStart;
  if (note.slice(start).trim() === '') return insertBody(note, body, note.length);
  const additions = findAdditions(note, start, body);
  let text = '';
  let done = 0;
  for (const { at, section } of additions) {
    text = joined(text + note.slice(done, at), section, lineEndOf(note), at === note.length);
    done = at;
  }
  return text + note.slice(done);
}

interface Addition {
  readonly at: number;
  readonly section: string;
}

/** Where a heading of the template stands in the note, or will stand. */
interface Anchor {
  readonly level: number;
  /** Index among the note's sections; -1 before all of them. */
  readonly index: number;
}

function findAdditions(note: string, start: number, body: string): readonly Addition[] {
  const { sections: own, openFrom } = findSections(note, start);
  const { sections: wanted } = findSections(body);
  const known: Known = { repeated: findRepeated(wanted), near: nearHeadings(namesOf(own), namesOf(wanted)) };
  const additions: Addition[] = [];
  const anchors = new Map<Section, Anchor>();
  let previous: Anchor | undefined;
  for (const [order, section] of wanted.entries()) {
    if (section.name === '' || (order === 0 && section.level === 1)) continue;
    const index = findOwn(own, section, known);
    if (index >= 0) previous = { level: own[index]?.level ?? section.level, index };
    else {
      const before = wanted.slice(0, order);
      const level = levelOf(section, before, anchors);
      if (level > 6) continue;
      const later = wanted.slice(order + 1).map((next) => findOwn(own, next, known));
      const at = Math.min(openFrom, placeOf(note, own, furthest(section, before, anchors, previous), level, later));
      additions.push({ at, section: atLevel(body.slice(section.start, section.end).trim(), section.level, level) });
      previous = { level, index: own.filter((one) => one.start < at).length - 1 };
    }
    anchors.set(section, previous);
  }
  return additions.sort((a, b) => a.at - b.at);
}

/** Names that the template has more than once. */
function findRepeated(sections: readonly Section[]): ReadonlySet<string> {
  const names = sections.map(({ name }) => name);
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

interface Known {
  readonly repeated: ReadonlySet<string>;
  /** By name of a heading of the template: the one of the note that says nearly the same. */
  readonly near: ReadonlyMap<string, string>;
}

/** Without that of the title. */
function namesOf(sections: readonly Section[]): readonly string[] {
  return splitTitle(sections).own.map(({ name }) => name);
}

function findOwn(own: readonly Section[], { name, parent }: Section, { repeated, near }: Known): number {
  const exact = own.findIndex((one) => one.name === name && (!repeated.has(name) || one.parent === parent));
  return exact >= 0 ? exact : own.findIndex((one) => one.name === near.get(name));
}

/** As deep under the heading above it as in the template, even where the note has that one at another level. */
function levelOf({ level }: Section, before: readonly Section[], anchors: ReadonlyMap<Section, Anchor>): number {
  const parent = before.findLast((one) => one.level < level);
  const anchor = parent && anchors.get(parent);
  return parent && anchor ? anchor.level + level - parent.level : level;
}

/** What comes before it in the template: where the note has another order, the last in the note of those beside it. */
function furthest(
  { level, parent }: Section,
  before: readonly Section[],
  anchors: ReadonlyMap<Section, Anchor>,
  previous: Anchor | undefined,
): Anchor | undefined {
  const beside = before.filter((one) => one.level === level && one.parent === parent);
  return beside
    .flatMap((one) => anchors.get(one) ?? [])
    .reduce((last, one) => (last === undefined || one.index > last.index ? one : last), previous);
}

/** After the heading that comes before it in the template, with all that stands under it; else before the first that comes later; else at the end. */
function placeOf(
  note: string,
  own: readonly Section[],
  previous: Anchor | undefined,
  level: number,
  later: readonly number[],
): number {
  if (previous === undefined) {
    const next = later.filter((index) => index >= 0).map((index) => own[index]?.start ?? note.length);
    return Math.min(note.length, ...next);
  }
  const bound = Math.min(level, previous.level);
  const end = own.slice(previous.index + 1).find((section) => section.level <= bound);
  return end?.start ?? note.length;
}

function atLevel(section: string, from: number, to: number): string {
  return from === to ? section : '#'.repeat(to) + section.slice(from);
}

/** The section with an empty line before it, and one after it when the note goes on. */
function joined(text: string, section: string, eol: '\n' | '\r\n', atEnd: boolean): string {
  return text + gapAfter(text, eol) + withLineEnds(section, eol) + eol + (atEnd ? '' : eol);
}
