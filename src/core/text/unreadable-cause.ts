// Where a block that does not parse went wrong, as a person would say it: the parser notices only further down.
import { letterOrDigit, pattern } from './pattern';

const keyStart = pattern('^[\\p{L}_]');

/** A key with no space after its colon, or one that YAML does not take for a space (U+00A0). An address (`https://`), a time (`10:30`) and `a::b` are none. */
export const glued = pattern('^([\\p{L}_][\\p{L}\\p{N}_-]{0,40}):(?=[^\\s:/]|[\\u00a0\\u202f])');

/** A line that begins with a glued key, and where it stands in the block, from 0. */
export interface GluedLine {
  readonly key: string;
  readonly at: number;
}

/** Lines that hold a glued key and no key of their own that could be read. */
export function findGluedLines(lines: readonly string[]): readonly GluedLine[] {
  return lines.flatMap((line, at) => {
    const key = glued().exec(line.trimStart().slice(0, 80))?.[1];
    return key === undefined || /^\s*[^\s:]+:[^\s:]*:(?:\s|$)/u.test(line.slice(0, 200)) ? [] : [{ key, at }];
  });
}

/** The block with an empty property in the place of each of these lines. */
export function withoutGlued(lines: readonly string[], glued: readonly GluedLine[]): string {
  const keys = new Map(glued.map(({ key, at }) => [at, key]));
  return lines
    .map((line, at) => {
      const key = keys.get(at);
      return key === undefined ? line : `${line.slice(0, line.length - line.trimStart().length)}${key}:`;
    })
    .join('\n');
}

/** The first line, from 0, whose value opens a bracket or a quote that nothing closes before the next property. Linear in the text. */
export function findUnclosed(lines: readonly string[]): number | undefined {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const indent = line.length - line.trimStart().length;
    // What stands in a text of several lines opens nothing.
    if (/[:-] [|>][-+0-9]*\s?$/u.test(line.slice(-12))) while (goesOn(lines[at + 1], indent)) at += 1;
    const value = valueStart(line);
    if (value === undefined) continue;
    const first = at;
    const scan = new Opened();
    let open = scan.read(line.slice(value));
    while (open && goesOn(lines[at + 1], indent)) {
      at += 1;
      open = scan.read(lines[at] ?? '');
    }
    if (open) return first;
  }
  return undefined;
}

function goesOn(line: string | undefined, indent: number): boolean {
  if (line === undefined) return false;
  const text = line.trimStart();
  return text === '' || line.length - text.length > indent || /^[\]}]/u.test(text);
}

/** Where the value of a line stands that begins with a bracket or a quote. */
function valueStart(line: string): number | undefined {
  let at = line.length - line.trimStart().length;
  while (line.startsWith('- ', at)) at += 2;
  const colon = line.search(/:[ \t]/u);
  const key = colon > at && keyStart().test(line.slice(at)) ? colon + 1 : at;
  const value = line.length - line.slice(key).trimStart().length;
  return /^["'[{]/u.test(line.slice(value)) ? value : undefined;
}

/** What is open after the lines read so far. */
class Opened {
  #quote = '';
  #depth = 0;

  /** Whether a bracket or a quote is open at the end of the text. */
  read(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      const sign = text[at] ?? '';
      if (this.#quote === '"' && sign === '\\') at += 1;
      else if (this.#quote !== '') this.#quote = sign === this.#quote ? '' : this.#quote;
      // An apostrophe within a word quotes nothing.
      else if ((sign === '"' || sign === "'") && !letterOrDigit().test(text[at - 1] ?? '')) this.#quote = sign;
      else if (sign === '[' || sign === '{') this.#depth += 1;
      else if (sign === ']' || sign === '}') this.#depth -= 1;
      if (this.#quote === '' && this.#depth <= 0) return false;
    }
    return true;
  }
}
