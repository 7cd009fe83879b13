// Writes plain values as block YAML that a person reads: several lines stand as they are, one long line is folded.
import { renderScalar } from './render-scalar';

const lineWidth = 100;

/** The YAML 1.2 text of a map, a list or a scalar, ending in a newline. Undefined values must not occur. */
export function renderYaml(value: unknown): string {
  return `${renderNode(value, '').replace(/^[ \n]/u, '')}\n`;
}

/** What follows `key:` or `-`, its own space or line break included. */
function renderNode(value: unknown, indent: string): string {
  if (Array.isArray(value)) return value.length === 0 ? ' []' : renderList(value, indent);
  if (typeof value === 'object' && value !== null) return renderMap(Object.entries(value), indent);
  return ` ${typeof value === 'string' ? renderText(value, indent) : String(value)}`;
}

function renderList(items: readonly unknown[], indent: string): string {
  return items.map((item) => `\n${indent}-${besideMark(renderNode(item, `${indent}  `))}`).join('');
}

function renderMap(entries: readonly (readonly [string, unknown])[], indent: string): string {
  if (entries.length === 0) return ' {}';
  return entries
    .map(([key, value]) => `\n${indent}${renderScalar(key, 'block', 'plain')}:${renderNode(value, `${indent}  `)}`)
    .join('');
}

/** A map or a list begins on the line of its item's `-`. */
function besideMark(text: string): string {
  return text.startsWith('\n') ? ` ${text.trimStart()}` : text;
}

function renderText(text: string, indent: string): string {
  // A version has two points: no reader takes it for a number.
  if (/^[0-9]+\.[0-9]+\.[0-9]+$/u.test(text)) return text;
  if (!standsAsBlock(text)) return renderScalar(text, 'block', oneLine(text) ? preferred(text) : 'double');
  const inner = indent === '' ? '  ' : indent;
  if (text.includes('\n'))
    return `|${endMark(text)}\n${indented(text.slice(0, text.length - breaksAtEnd(text)).split('\n'), inner)}${extra(text)}`;
  return `>-\n${indented(fold(text, lineWidth - inner.length), inner)}`;
}

function oneLine(text: string): boolean {
  return !text.includes('\n');
}

function preferred(text: string): 'plain' | 'single' {
  return renderScalar(text) === text ? 'plain' : 'single';
}

/** Long or of several lines, and without what a block would change: unusual marks, spaces at an edge, blank beginnings. */
function standsAsBlock(text: string): boolean {
  if (oneLine(text) && text.length <= lineWidth - 20) return false;
  if (/[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u.test(text.replace(/[\u{10000}-\u{10ffff}]/gu, '')))
    return false;
  if (/[\u2028\u2029]/u.test(text)) return false;
  return /^[^ \n]/u.test(text) && !text.endsWith(' ');
}

function endMark(text: string): string {
  if (!text.endsWith('\n')) return '-';
  return text.endsWith('\n\n') ? '+' : '';
}

/** The empty lines that `|+` keeps. */
function extra(text: string): string {
  return '\n'.repeat(Math.max(0, breaksAtEnd(text) - 1));
}

/** Counted from the end: a pattern would try each run of empty lines inside, from each of its lines. */
function breaksAtEnd(text: string): number {
  let start = text.length;
  while (text[start - 1] === '\n') start -= 1;
  return text.length - start;
}

function indented(lines: readonly string[], indent: string): string {
  return lines.map((line) => (line === '' ? '' : indent + line)).join('\n');
}

/** Lines of at most `width` where it can be, broken where one space stands between words: reading puts it back. */
function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let last = '';
  for (const [at, word] of text.split(' ').entries()) {
    if (word !== '' && last !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line += at === 0 ? word : ` ${word}`;
    last = word;
  }
  return [...lines, line];
}
