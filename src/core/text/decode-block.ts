// Decodes a block of text (`|` or `>`), as its token holds it.
import type * as CST from './yaml-token';
import type { Report } from './yaml-node';

interface Line {
  /** Spaces before the text. */
  readonly indent: number;
  readonly text: string;
}

interface Header {
  readonly folded: boolean;
  /** The column that the header gives, from the holder's; 0 when it gives none. */
  readonly indent: number;
  /** What becomes of the line breaks at the end: `-` none stays, `+` all, else one. */
  readonly chomp: string;
}

/** `atRoot`: nothing holds it, so that its lines may begin at the margin. */
export function decodeBlock(token: CST.BlockScalar, report: Report, atRoot: boolean): string {
  const header = readHeader(token, report);
  const lines = token.source === '' ? [] : token.source.split('\n').map(splitLine);
  const last = lines.findLastIndex(({ text }) => !isEmpty(text)) + 1;
  if (last === 0) return header.chomp === '+' && lines.length > 0 ? '\n'.repeat(Math.max(1, lines.length - 1)) : '';
  const { first, trim } = findMargin(token, header, lines, report, atRoot);
  // Empty lines at the end that are longer than the margin are text.
  const end = Math.max(last, lines.findLastIndex(({ indent }) => indent > trim) + 1);
  const lead = lines.slice(0, first).map((line) => `${spaces(line.indent - trim)}\n`);
  const text = lead.join('') + joinLines(lines.slice(first, end), trim, header.folded);
  if (header.chomp === '-') return text;
  if (header.chomp !== '+') return `${text}\n`;
  const kept =
    text +
    lines
      .slice(end)
      .map(({ indent }) => `\n${spaces(indent - trim)}`)
      .join('');
  return kept.endsWith('\n') ? kept : `${kept}\n`;
}

export function blockHeaderLength({ props }: CST.BlockScalar): number {
  return props.reduce((length, prop) => length + prop.source.length, 0);
}

function splitLine(line: string): Line {
  const text = line.replace(/^ +/u, '');
  return { indent: line.length - text.length, text };
}

function spaces(count: number): string {
  return count > 0 ? ' '.repeat(count) : '';
}

function readHeader({ offset, props }: CST.BlockScalar, report: Report): Header {
  const [mark, ...rest] = props;
  const source = mark?.source ?? '';
  let indent = 0;
  let chomp = '';
  let wrong: number | undefined;
  for (let at = 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (chomp === '' && (char === '-' || char === '+')) chomp = char;
    else if (indent === 0 && char >= '1' && char <= '9') indent = Number(char);
    else wrong ??= offset + at;
  }
  if (wrong !== undefined) report(wrong, 'unexpected-token');
  let spaced = false;
  for (const { type, offset: at } of rest) {
    if (type === 'space') spaced = true;
    else if (type === 'comment' && !spaced) report(at, 'missing-space');
    else if (type !== 'comment' && type !== 'newline') report(at, 'unexpected-token');
  }
  return { folded: source.startsWith('>'), indent, chomp };
}

/** The first line that says something, and how many spaces before each line are no text. */
function findMargin(
  token: CST.BlockScalar,
  header: Header,
  lines: readonly Line[],
  report: Report,
  atRoot: boolean,
): { readonly first: number; readonly trim: number } {
  let first: number | undefined;
  let trim = token.indent + header.indent;
  let offset = token.offset + blockHeaderLength(token);
  for (const [at, { indent, text }] of lines.entries()) {
    if (!isEmpty(text)) {
      if (indent < trim) report(offset + indent, 'bad-indent');
      if (first === undefined && header.indent === 0) trim = indent;
      if (first === undefined && trim === 0 && !atRoot) report(offset, 'bad-indent');
      first ??= at;
    } else if (first === undefined && header.indent === 0) trim = Math.max(trim, indent);
    offset += indent + text.length + 1;
  }
  return { first: first ?? 0, trim };
}

function isEmpty(text: string): boolean {
  return text === '' || text === '\r';
}

/** The lines as one text: as they stand, or folded where none is further in than the margin. */
function joinLines(lines: readonly Line[], trim: number, folded: boolean): string {
  let joined = '';
  let gap = '';
  let wasFurther = false;
  for (const line of lines) {
    const text = line.text.endsWith('\r') ? line.text.slice(0, -1) : line.text;
    const further = line.indent > trim || text.startsWith('\t');
    if (!folded) {
      joined += gap + spaces(line.indent - trim) + text;
      gap = '\n';
    } else if (further) {
      if (gap === ' ') gap = '\n';
      else if (!wasFurther && gap === '\n') gap = '\n\n';
      joined += gap + spaces(line.indent - trim) + text;
      gap = '\n';
      wasFurther = true;
    } else if (text === '') {
      if (gap === '\n') joined += '\n';
      else gap = '\n';
    } else {
      joined += gap + text;
      gap = ' ';
      wasFurther = false;
    }
  }
  return joined;
}
