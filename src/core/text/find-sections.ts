// Cuts Markdown into sections: each heading with its own text, up to the next heading. Code blocks and comments hold no headings.
import { Fences } from './fences';
import { foldFull } from './fold';
import { hideComments } from './hide-code';
import { pattern } from './pattern';

export interface Section {
  /** 1 to 6. */
  readonly level: number;
  /** The heading made comparable: without case, accents, marks and pictograms. */
  readonly name: string;
  /** The heading above it that has a lower level, made comparable; empty for none. */
  readonly parent: string;
  /** Offsets in the text: the heading's line, and the end of the section's own text. */
  readonly start: number;
  readonly end: number;
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Where a code block or a comment begins that nothing closes: what is written behind it is part of it. The end of the text when there is none. */
  readonly openFrom: number;
  /** The line that would close it; empty where nothing is open. */
  readonly closing: string;
}

export function findSections(text: string, from = 0): Sections {
  const { seen, openFrom: commented } = hideComments(text, from);
  const { heads, openFrom, closing } = findHeadings(seen, from);
  const open: { level: number; name: string }[] = [];
  const sections = heads.map((head, at) => {
    while ((open.at(-1)?.level ?? 0) >= head.level) open.pop();
    const parent = open.at(-1)?.name ?? '';
    open.push(head);
    return { ...head, parent, end: heads[at + 1]?.start ?? text.length };
  });
  return commented < openFrom ? { sections, openFrom: commented, closing: '-->' } : { sections, openFrom, closing };
}

/** The title of a note, where its first heading is of the first level; and the other sections. */
export function splitTitle(sections: readonly Section[]): {
  readonly title: Section | undefined;
  readonly own: readonly Section[];
} {
  const [first] = sections;
  return first?.level === 1 ? { title: first, own: sections.slice(1) } : { title: undefined, own: sections };
}

type Head = Pick<Section, 'level' | 'name' | 'start'>;

function findHeadings(text: string, from: number): Omit<Sections, 'sections'> & { readonly heads: readonly Head[] } {
  const heads: Head[] = [];
  const fences = new Fences();
  let comment = false;
  let openFrom = from;
  for (let at = from; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const line = text.slice(at, end);
    const begins = fences.open === '';
    if (!comment && fences.take(line)) {
      if (begins) openFrom = at;
    } else {
      const head = comment ? undefined : readHeading(line);
      if (head !== undefined) heads.push({ ...head, start: at });
      if (countMarks(line) % 2 === 1) {
        comment = !comment;
        openFrom = at;
      }
    }
    at = end + 1;
  }
  const closing = comment ? '%%' : fences.open;
  return { heads, openFrom: closing === '' ? text.length : openFrom, closing };
}

/** How many `%%` a line holds: an odd number opens or closes a comment of several lines. */
function countMarks(line: string): number {
  let count = 0;
  for (let at = line.indexOf('%%'); at >= 0; at = line.indexOf('%%', at + 2)) count++;
  return count;
}

function readHeading(line: string): { readonly level: number; readonly name: string } | undefined {
  const text = line.trimStart();
  if (line.length - text.length > 3) return undefined;
  let level = 0;
  while (text.charAt(level) === '#') level++;
  const gap = text.charAt(level);
  if (level < 1 || level > 6 || (gap !== ' ' && gap !== '\t' && gap !== '' && gap !== '\r')) return undefined;
  return { level, name: comparable(text.slice(level)) };
}

const pictograms = pattern('\\p{Extended_Pictographic}', 'gu');

/** Bold, pictograms and closing hashes do not tell headings apart. */
function comparable(heading: string): string {
  const words = heading.trim().replaceAll(pictograms(), ' ');
  return foldFull(words.replaceAll(/\uFE0F|\u200D|[*#`]/g, ' '));
}
