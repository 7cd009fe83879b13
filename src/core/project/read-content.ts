// What a document says, section by section, in a form that a save, a sync or a copy leaves the same.
import { findFrontmatter } from '../text/find-frontmatter';
import { findSections, splitTitle, type Section } from '../text/find-sections';
import { isTableRule } from '../text/find-tables';
import { compose } from '../text/fold';
import { contentHash } from './content-hash';
import { isFilled, saysSomething } from './is-filled';
import { numberKeys } from './number-keys';
import { visibleLines } from './visible-lines';
import { betweenWords } from '../text/pattern';

export interface ContentSection {
  /** As written; empty for what stands before the first heading or under the title. */
  readonly heading: string;
  /** 1 to 6; 0 without heading. */
  readonly level: number;
  /** The heading made comparable. */
  readonly name: string;
  /** The heading as a fingerprint names it, once in a document. */
  readonly key: string;
  /** Its own text, up to the next heading: lines that are not empty, without comments and empty tables, normalised. */
  readonly lines: readonly string[];
  /** Of the lines that say something; empty where nobody wrote: what adds nobody's text is no reason to review. */
  readonly hash: string;
}

/** The frontmatter does not count, nor do comments. Linear in the text; never throws. */
export function readContent(text: string): readonly ContentSection[] {
  const start = findFrontmatter(text).bodyStart;
  const { title, own } = splitTitle(findSections(text, start).sections);
  const head = text.slice(start, own[0]?.start ?? text.length);
  const before = title === undefined ? head : withoutLine(text, start, title.start, head);
  return numberKeys([sectionOf('', 0, '', '_', before), ...own.map((section) => readSection(text, section))]);
}

/** Equal for texts that differ by normal form, spaces, line ends or the width of a table. */
export function normalLine(line: string): string {
  const text = compose(line).replaceAll(/\s+/gu, ' ').trim();
  if (!text.includes('|')) return text;
  const cells = text.replaceAll(/ ?\| ?/gu, '|');
  return /^[|:-]+$/u.test(cells) ? cells.replaceAll(/-+/gu, '---') : cells;
}

/** The title is the note's name: its line is no content, what stands around it is. */
function withoutLine(text: string, start: number, at: number, head: string): string {
  const end = text.indexOf('\n', at);
  return text.slice(start, at) + (end < 0 ? '' : text.slice(end + 1, start + head.length));
}

function readSection(text: string, section: Section): ContentSection {
  const newline = text.indexOf('\n', section.start);
  const end = newline < 0 || newline > section.end ? section.end : newline;
  const heading = readHeading(text.slice(section.start, end));
  return sectionOf(heading, section.level, section.name, slugOf(section.name), text.slice(end, section.end));
}

function sectionOf(heading: string, level: number, name: string, key: string, text: string): ContentSection {
  const lines = withoutEmptyTables(visibleLines(text).map(normalLine)).filter((line) => line !== '');
  const hash = isFilled(lines, new Set()) ? contentHash(lines.filter(saysSomething).join(' ')) : '';
  return { heading, level, name, key, lines, hash };
}

/** A table that names its columns and holds nothing is nobody's text: filling in another section is no reason to review it. */
function withoutEmptyTables(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const end = isTableRule(lines[at + 1]) && line.includes('|') ? endOfEmptyTable(lines, at + 2) : undefined;
    if (end === undefined) kept.push(line);
    else at = end - 1;
  }
  return kept;
}

/** The first line behind the table; undefined when one of its rows says something. */
function endOfEmptyTable(lines: readonly string[], from: number): number | undefined {
  let end = from;
  for (; lines[end]?.includes('|') === true; end += 1) if (saysSomething(lines[end] ?? '')) return undefined;
  return end;
}

function readHeading(line: string): string {
  return compose(
    line
      .trim()
      .replace(/^#{1,6}/u, '')
      .trim(),
  );
}

/** Short enough for a line that a person may read, long enough to be known again. */
function slugOf(name: string): string {
  const words = name.split(betweenWords()).filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > 31 && slug !== '') break;
    slug += (slug === '' ? '' : '-') + word.slice(0, 32);
  }
  return slug === '' ? 'x' : slug;
}
