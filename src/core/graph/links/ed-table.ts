// The table (or list) under `Connexion avec les autres ÉD`: which EDs this note is tied to, and which way where a column or a word says so.
import type { DeclaredLink } from '../link';
import { readBodyLinks, readTagLinks } from './body-links';
import { readColumns, readOwnColumns, saidIn, type Column } from './ed-columns';
import { partsOf } from './ed-direction';
import { directionOf, isConnectionHeading, isTick, labelOf, relationsOf, wordsOf, type Direction } from './ed-words';
import { LONGEST_RAW, readNames } from './read-names';
import { readEdCodes, readEdTargets } from './read-eds';
import { readEdName } from '../../text/ed-code';
import { declare, type Target } from './relation';

const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/u;

/** Follows that part of one note, line after line. */
export class EdTable {
  private level = 0;
  /** A callout opened the part: it ends where the quote does. */
  private quoted = false;
  /** A label opened the part, and something was read in it: it ends with the next sentence. */
  private filled = false;
  private columns: readonly Column[] | undefined;

  heading(level: number, words: readonly string[]): void {
    this.columns = undefined;
    this.quoted = false;
    if (isConnectionHeading(words)) this.level = level;
    else if (level <= this.level) this.level = 0;
  }

  /** A blank line ends a table: the next row that comes is a header. */
  blank(): void {
    this.columns = undefined;
  }

  /** The links of a row or an item; undefined when the line is neither. `way`: that of EDs of which neither says its own. */
  read(text: string, line: number, way?: Direction): readonly DeclaredLink[] | undefined {
    const isQuote = text.trimStart().startsWith('>');
    if (this.quoted && !isQuote) this.level = 0;
    const trimmed = text.trim().replace(/^>\s*/u, '');
    if (trimmed === '') return undefined;
    if (trimmed.startsWith('|')) return this.row(splitRow(trimmed), line, way);
    const mark = ITEM.exec(text.slice(0, 100));
    if (mark === null && this.level > 0 && trimmed.includes('|')) {
      const cells = splitRow(`|${trimmed}`);
      if (this.columns !== undefined || (cells.length > 1 && cells.some(isEdCell))) return this.row(cells, line, way);
    }
    this.columns = undefined;
    if (mark !== null || (this.level > 0 && isEdLine(trimmed)))
      return this.level === 0 ? undefined : this.item(text.slice(mark?.[0].length ?? 0), line, way);
    if (this.level === LABEL_LEVEL && this.filled) this.level = 0;
    this.passLabel(text, isQuote);
    return undefined;
  }

  private passLabel(text: string, isQuote: boolean): void {
    const label = labelOf(text);
    if (label === undefined) return;
    if (isConnectionHeading(wordsOf(label))) {
      this.level = LABEL_LEVEL;
      this.quoted = isQuote;
      this.filled = false;
    } else if (this.level === LABEL_LEVEL) this.level = 0;
  }

  private row(cells: readonly string[], line: number, way?: Direction): readonly DeclaredLink[] | undefined {
    if (this.columns === undefined) {
      this.columns = this.level > 0 ? readColumns(cells) : readOwnColumns(cells);
      return undefined;
    }
    if (this.columns.length === 0 || cells.every((cell) => /^[\s:-]*$/u.test(cell))) return undefined;
    const { columns } = this;
    this.filled = true;
    const said = saidIn(cells, columns);
    const isCoded = cells.some((cell, index) => columns[index] === 'code' && readEdTargets(cell).length > 0);
    return cells.flatMap((cell, index) => {
      const column = columns[index] ?? 'other';
      const text = cell.trim();
      if ((column === 'in' || column === 'out') && isTick(cell) === undefined)
        return declareEds(text, line, column, 'names');
      if (column === 'from' || column === 'to')
        return declareEds(text, line, column === 'from' ? 'in' : 'out', 'links');
      // What stands beside a code is its title.
      if (column !== (isCoded ? 'code' : 'any') || isTick(cell) !== undefined)
        return [...readBodyLinks(cell, line), ...readTagLinks(cell, line)];
      if (said !== undefined) return declareEds(text, line, said, 'names');
      return partsOf(text, way).flatMap(([part, to]) => declareEds(part.trim(), line, to, 'names'));
    });
  }

  private item(content: string, line: number, way?: Direction): readonly DeclaredLink[] | undefined {
    if (readEdCodes(content).length === 0 && !content.includes('[[')) return undefined;
    const links = partsOf(content, way).flatMap(([part, to]) => declareEds(part, line, to, 'links'));
    this.filled ||= links.length > 0;
    return links.length === 0 ? undefined : links;
  }
}

function declareEds(
  text: string,
  line: number,
  direction: Direction | undefined,
  values: 'names' | 'links',
): readonly DeclaredLink[] {
  // Cells that come from Excel have lines of their own.
  const lines = text.includes('<') ? text.split(/<br *\/?>/iu) : [text];
  const found = lines.flatMap(readEdTargets);
  const isCell = values === 'names' && text.length <= LONGEST_RAW;
  const targets: readonly Target[] =
    found.length > 0 || values === 'links'
      ? found
      : lines.flatMap((name) => readNames(name, isFilled(name) ? 'names' : 'links'));
  return targets.flatMap((target) =>
    declare('table', line, isCell ? { ...target, raw: text } : target, relationsOf(direction)),
  );
}

/** Below every heading: another one ends the part. */
const LABEL_LEVEL = 7;

/** `ÉD 444 – Outils`: an item without its mark. A sentence says more of an ED than that. */
function isEdLine(line: string): boolean {
  const last = readEdName(line).at(-1);
  return last !== undefined && /^[\s*_]*(?:$|[-–—:,(])/u.test(line.slice(last.end));
}

function isEdCell(cell: string): boolean {
  return wordsOf(cell).includes('ed');
}

/** A cell such as `—`, `Aucun`, `N/A`, or a word of direction alone, names nothing. */
function isFilled(cell: string): boolean {
  const words = wordsOf(cell);
  if (words.length === 1 && directionOf(words) !== undefined) return false;
  return words.length > 0 && !['aucun', 'aucune', 'neant', 'none', 'n', 'rien'].includes(words[0] ?? '');
}

/** Cells of a row. A bar in a link or after a backslash separates nothing. */
function splitRow(row: string): readonly string[] {
  const cells: string[] = [];
  let start = 1;
  let inLink = false;
  const lastClose = row.lastIndexOf(']]');
  for (let at = 1; at < row.length; at += 1) {
    if (row[at] === '[' && row[at + 1] === '[') inLink = at < lastClose;
    else if (row[at] === ']' && row[at + 1] === ']') inLink = false;
    if (row[at] !== '|' || inLink || row[at - 1] === '\\') continue;
    cells.push(row.slice(start, at));
    start = at + 1;
  }
  if (row.slice(start).trim() !== '') cells.push(row.slice(start));
  return cells;
}
