// Decodes the text of a scalar, as its token holds it.
import type * as CST from './yaml-token';
import { decodeBlock } from './decode-block';
import { isBlank } from './lex-scalar';
import type { Report } from './yaml-node';

export type ScalarToken = CST.FlowScalar | CST.BlockScalar;

const silent: Report = () => undefined;

/** No aliases. */
export function isScalarToken(token: CST.Token | null | undefined): token is ScalarToken {
  const type = token?.type;
  return type === 'scalar' || type === 'single' || type === 'double' || type === 'block';
}

/** The text that a scalar stands for. `atRoot`: nothing holds it. What it gives where an error was reported means nothing. */
export function decodeScalar(token: ScalarToken, report = silent, atRoot = true): string {
  if (token.type === 'block') return decodeBlock(token, report, atRoot);
  const { source, offset } = token;
  if (token.type === 'scalar') {
    if (source !== '' && '\t,%|>@`'.includes(source.charAt(0))) report(offset, 'bad-scalar-start');
    return unfold(source);
  }
  const quote = source.charAt(0);
  const text = quote === '"' ? decodeDouble(source, offset, report) : unfold(source.slice(1, -1)).replaceAll("''", "'");
  if (source.length === 1 || !source.endsWith(quote)) report(offset + source.length, 'missing-char');
  return text;
}

/** Lines as one: a line break is a space, and of several the first says nothing. */
function unfold(source: string): string {
  if (!source.includes('\n')) return source;
  const lines = source.split(/\r?\n/u);
  const last = lines.length - 1;
  let text = '';
  let gap = '';
  for (const [at, line] of lines.entries()) {
    const said = trimBlanks(line, at > 0, at < last);
    if (said === '' && at > 0 && at < last) {
      if (gap === '\n') text += gap;
      gap = '\n';
    } else {
      text += gap + said;
      gap = ' ';
    }
  }
  return text;
}

/** Without the spaces and tabs at the ends; counted, for a pattern would try each of a long run. */
function trimBlanks(line: string, before: boolean, behind: boolean): string {
  let from = 0;
  let to = line.length;
  while (before && isBlank(line[from])) from += 1;
  while (behind && to > from && isBlank(line[to - 1])) to -= 1;
  return line.slice(from, to);
}

const escapes: Readonly<Record<string, string>> = {
  ...{ '0': '\0', a: '\x07', b: '\b', e: '\x1b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\t': '\t', ' ': ' ' },
  ...{ N: '\x85', _: '\xa0', L: '\u2028', P: '\u2029', '"': '"', '/': '/', '\\': '\\' },
};

const marks = /\\(?:x[^]{0,2}|u[^]{0,4}|U[^]{0,8}|\r?\n[ \t]*|[^]?)|(?:[ \t\n]|\r\n)+/gu;

function decodeDouble(source: string, offset: number, report: Report): string {
  const text = source.slice(1, -1);
  if (!/[\\\n]/u.test(text)) return text;
  return text.replace(marks, (mark: string, at: number) => {
    if (mark[0] !== '\\') {
      const breaks = mark.split('\n').length - 1;
      return breaks === 0 ? mark : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    }
    const escaped = mark.slice(1);
    // The last character may belong to an escape, where nothing closes the text.
    const last = at + mark.length === source.length - 2 ? source.slice(-1) : '';
    const decoded = decodeEscape(escaped) ?? decodeEscape(escaped + last);
    if (decoded === undefined) report(offset + 1 + at, 'bad-dq-escape');
    return decoded ?? mark;
  });
}

/** What stands for a backslash and this; undefined for what YAML does not know. */
function decodeEscape(escaped: string): string | undefined {
  if (/^\r?\n/u.test(escaped)) return '';
  const code = /^(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})$/iu.test(escaped) ? Number(`0x${escaped.slice(1)}`) : NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : escapes[escaped];
}
