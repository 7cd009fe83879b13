// Readies a document for print: what its template put there and nobody touched goes, and headings that wait for text say so.
import { findFrontmatter } from '../text/find-frontmatter';
import { findSections, splitTitle } from '../text/find-sections';
import { findTables } from '../text/find-tables';
import { foldFull } from '../text/fold';
import type { EdContent } from './ed-standing';
import { isBranchFilled } from './evidence';
import { saysSomething } from './is-filled';
import { readContent } from './read-content';
import { visibleLines } from './visible-lines';

/** `note`: said under each heading that nobody filled. A document that its author calls validated waits for nothing: only the template's empty tables go. */
export function markEmpty(
  text: string,
  { outline, status }: Pick<EdContent, 'outline' | 'status'>,
  note: string,
): string {
  const marked = status === 'validated' ? text : markHeadings(text, outline, note);
  return withoutTables(marked, outline);
}

/** The deepest headings of each branch that is not filled. */
function markHeadings(text: string, outline: EdContent['outline'], note: string): string {
  const { own } = splitTitle(findSections(text, findFrontmatter(text).bodyStart).sections);
  const [, ...contents] = readContent(text);
  let out = '';
  let at = 0;
  own.forEach(({ level, start, end }, rank) => {
    const isLeaf = (own[rank + 1]?.level ?? 0) <= level;
    const newline = text.indexOf('\n', start);
    const behind = newline < 0 || newline > end ? end : newline;
    const waits = isLeaf && !isBranchFilled(contents, rank, outline.lines);
    out += text.slice(at, waits ? behind : end) + (waits ? `\n\n${note}\n\n` : '');
    at = end;
  });
  return out + text.slice(at);
}

/** Without the tables of the template that hold nothing. */
function withoutTables(text: string, { tables }: EdContent['outline']): string {
  const nameOf = (head: readonly string[]): string => head.map(foldFull).join('|');
  const given = new Set(tables.map(({ head }) => nameOf(head)));
  const gone = new Set<number>();
  for (const { head, rows, line } of findTables(visibleLines(text))) {
    if (!given.has(nameOf(head)) || rows.some(({ cells }) => cells.some(saysSomething))) continue;
    for (let rank = line; rank < line + 2 + rows.length; rank += 1) gone.add(rank);
  }
  const lines = text.split('\n');
  // The blank line below goes with it.
  const isGone = (rank: number): boolean => gone.has(rank) || (gone.has(rank - 1) && lines[rank - 1]?.trim() === '');
  return gone.size === 0 ? text : lines.filter((_, at) => !isGone(at + 1)).join('\n');
}
