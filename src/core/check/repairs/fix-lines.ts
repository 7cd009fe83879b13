// Writes the lines for which a block of properties does not parse as they are read all the same: texts between quotes, lists as lists, spaces for tabs.
import type { Note } from '../../graph/note';
import { rewrite } from '../../text/edit';
import { isBlockKey } from '../../text/find-nested-glued';
import { findFrontmatter } from '../../text/find-frontmatter';
import { isReadable } from '../../text/parse-frontmatter';
import { mendLines, QUOTED_KEY } from '../../text/salvage-frontmatter';
import type { Repair } from '../repair';
import { fixKeys, isMended } from './fix-key';

export const fixLines = {
  id: 'fix-lines',
  checks: ['frontmatter-unreadable'],
  safe: true,
  offer({ finding: { check }, site, path, note, text }) {
    // One line that is left keeps the others from being read: those with glued keys are mended with them.
    for (const start of [text, fixKeys(text).text]) {
      const after = mendBlock(start, note);
      // Hard spaces at the end of a line are the user's own.
      if (after === undefined || start.split(HARD_END).length !== text.split(HARD_END).length) continue;
      const next = site.read(path, after);
      if (!isMended(check, note, next) || !hasLinks(note, next)) continue;
      const written = after.split('\n');
      const lines = text.split('\n').flatMap((line, at) => (line === written[at] ? [] : [at + 1]));
      const values = { line: String(lines[0]), count: String(lines.length) };
      return [{ sure: true, values, edits: [rewrite(path, text, after)] }];
    }
    return [];
  },
} as const satisfies Repair;

function hasLinks(old: Note, next: Note): boolean {
  const kept = new Set(next.links.map((link) => JSON.stringify(link)));
  return old.links.every((link) => kept.has(JSON.stringify(link)));
}

/** Undefined where a line says something that cannot be read, or that could be meant in two ways. */
function mendBlock(text: string, note: Note): string | undefined {
  const { yamlStart, yamlEnd } = findFrontmatter(text);
  const lines = text.slice(yamlStart, yamlEnd).split('\n');
  const mended = mendLines(lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)));
  const written = lines.map((line, at) => writeLine(line, mended[at] ?? '', note));
  if (written.includes(undefined)) return undefined;
  return text.slice(0, yamlStart) + written.join('\n') + text.slice(yamlEnd);
}

/** `mended`: the line as it is read. What parses stays as it is, comments and blanks at its end included. */
function writeLine(line: string, mended: string, note: Note): string | undefined {
  const source = line.trimStart();
  const end = line.endsWith('\r') ? '\r' : '';
  // Blank lines may hold the tab that is one too many.
  if (source === '') return BLANK.test(line) && !BLANK.test(mended) ? end : line;
  if (source.startsWith('#')) return line;
  const text = mended.trimStart();
  if (text === '') return undefined;
  const isSame = source.startsWith(text) && /^[ \t\r]*$/u.test(source.slice(text.length));
  if (isSame) return mended.slice(0, mended.length - text.length) + source;
  // What parses by itself may be meant as it stands: an item that is a map.
  return isUnsure(source, text) || isOpened(source, text, note) || isReadable(`x:\n${line}`) ? undefined : mended + end;
}

const HARD_END = /[^\S \t\r\n][ \t]*\r?$/mu;

/** Blanks that are none to YAML. */
const BLANK = /[\t\u00a0]/u;

function isUnsure(source: string, text: string): boolean {
  return (
    // Hard spaces and the like are the user's own.
    text.replaceAll(SEEN, '') !== source.replaceAll(SEEN, '') ||
    // A key that its quotes do not end.
    (/^["']/u.test(source) && !QUOTED_KEY.test(source)) ||
    // A comment, or a part of the text.
    /\s#/u.test(text) ||
    // A list in a list, which would look like a link.
    text.split('[[').length !== source.split('[[').length ||
    // An item beside its key, or a sign too many.
    /[:-][ \t]+["'][-:,\]}]/u.test(text) ||
    // A relation beside its block.
    isBlockKey(text.slice(0, text.indexOf(':')).trimEnd())
  );
}

const SEEN = /[\S \t\r]/gu;

/** A bracket that nothing closes begins a list only where one is looked for: under the keys of relations, and Obsidian's own. */
function isOpened(source: string, text: string, { links }: Note): boolean {
  if (!text.endsWith(']') || source.trimEnd().endsWith(']') || !/[:-][ \t]+\[/u.test(source)) return false;
  const key = text.slice(0, text.indexOf(':')).trimEnd();
  const isRelation = links.some(({ field, role }) => role !== 'mention' && field.split('.').at(-1) === key);
  return !isRelation && !/^(?:tags?|alias(?:es)?|cssclass(?:es)?)$/iu.test(key);
}
