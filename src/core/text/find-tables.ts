// Finds the tables among lines, with their cells; what stands in a code block is no table.
import { Fences } from './fences';

export interface Table {
  /** Rank of the line that names the columns, from 1. */
  readonly line: number;
  /** The names of the columns. */
  readonly head: readonly string[];
  /** `line`: its rank, from 1. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/** In their order. Linear in the lines; never throws. */
export function findTables(text: readonly string[]): readonly Table[] {
  const tables: Table[] = [];
  const lines = outsideCode(text);
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const head = lines[at] ?? '';
    if (!head.includes('|') || !isTableRule(lines[at + 1])) continue;
    const line = at + 1;
    const rows: { cells: readonly string[]; line: number }[] = [];
    for (at += 2; (lines[at] ?? '').includes('|'); at += 1)
      rows.push({ cells: readCells(lines[at] ?? ''), line: at + 1 });
    tables.push({ line, head: readCells(head), rows });
  }
  return tables;
}

/** The cells of a row, with or without bars at its ends. A bar after a backslash belongs to its cell. */
function readCells(row: string): readonly string[] {
  const cells: string[] = [''];
  const text = row.trim();
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const isEscape = char === '\\' && text[at + 1] === '|';
    if (char === '|') cells.push('');
    else cells.push(`${cells.pop() ?? ''}${isEscape ? '|' : char}`);
    if (isEscape) at += 1;
  }
  if (text.startsWith('|')) cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/** Whether it is the line of hyphens below the names of the columns. */
export function isTableRule(line = ''): boolean {
  return line.includes('-') && line.includes('|') && /^[|:\- \t\r]+$/u.test(line);
}

/** The lines, those of code blocks empty. */
function outsideCode(lines: readonly string[]): readonly string[] {
  const fences = new Fences();
  return lines.map((line) => (fences.take(line) ? '' : line));
}
