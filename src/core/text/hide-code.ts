// Blanks what a note does not say itself: code, comments and formulas, so that links in them do not count.
import { BlockLines } from './block-lines';
import { lineStart, nextLine } from './line-bounds';
import { isDigit } from './scan-ed';

/**
 * The text with the same length and the same line breaks; everything hidden is spaces. `from`: where the body begins. `html` takes in where the lines of
 * blocks of HTML begin, whose links are no Markdown. Linear time.
 */
export function hideCode(text: string, from: number, html?: Set<number>): string {
  if (!/[`$\t]|~~~|%%|<[!?/a-z]| {4}/iu.test(text.slice(from))) return text;
  const hider = new Hider(text, html);
  hider.run(from);
  return hider.hidden.length === 0 ? text : blank(text, hider.hidden);
}

/** The text with its HTML comments blank, and where the line begins of one that nothing closes; the end of the text when there is none. Linear time. */
export function hideComments(text: string, from: number): { readonly seen: string; readonly openFrom: number } {
  if (!text.includes('<!--', from)) return { seen: text, openFrom: text.length };
  const hider = new Hider(text, undefined);
  hider.run(from);
  const comments = hider.hidden.filter(([start]) => text.startsWith('<!--', start));
  const [start, end] = comments.at(-1) ?? [0, 0];
  const isOpen = end === text.length && text.lastIndexOf('-->') < start + 4;
  return { seen: blank(text, comments), openFrom: isOpen ? text.lastIndexOf('\n', start) + 1 : text.length };
}

/** What begins something that is not said; each may be escaped. */
const MARKS = '`%<$\\';

function isSpace(char: string | undefined): boolean {
  return char === undefined || char.trim() === '';
}

type Range = readonly [start: number, end: number];

function blank(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(
      text.slice(at, start),
      text.slice(start, end).replaceAll(/[^\n]/gu, (char) => ' '.repeat(char.length)),
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

class Hider {
  readonly hidden: Range[] = [];
  readonly #blocks: BlockLines;
  /** Start of the line after the one that was taken last. */
  #nextLine = 0;
  /** End of the paragraph for which `lastRun` holds, and where its last run of back-ticks of each length begins. */
  #paragraphEnd = -1;
  #lastRun = new Map<number, number>();
  #noMoreMath = false;
  readonly #text: string;
  readonly #html: Set<number> | undefined;

  constructor(text: string, html: Set<number> | undefined) {
    this.#text = text;
    this.#html = html;
    this.#blocks = new BlockLines(text);
  }

  run(from: number): void {
    const text = this.#text;
    this.#nextLine = from;
    for (let at = from; at < text.length;) at = at === this.#nextLine ? this.#takeLine(at) : this.#inline(at);
  }

  /** Passes over the line when it is code. */
  #takeLine(at: number): number {
    this.#nextLine = nextLine(this.#text, at);
    const kind = this.#blocks.line(at, this.#withoutBreak(at, this.#nextLine));
    if (kind === 'html') this.#html?.add(at);
    if (kind !== 'code') return this.#inline(at);
    this.hidden.push([at, this.#nextLine]);
    return this.#nextLine;
  }

  /** Passes over one inline piece: hidden when it is code, comment or formula; plain text up to the next mark otherwise. */
  #inline(at: number): number {
    const text = this.#text;
    const char = text[at];
    if (char === '`') return this.#codeSpan(at);
    // An escaped mark marks nothing.
    if (char === '\\' && MARKS.includes(text[at + 1] ?? ' ')) return at + 2;
    if (text.startsWith('%%', at)) return this.#hide(at, text.indexOf('%%', at + 2), 2);
    if (text.startsWith('<!--', at)) return this.#hide(at, text.indexOf('-->', at + 4), 3);
    if (char === '$') return text[at + 1] === '$' ? this.#math(at) : this.#formula(at);
    let next = at + 1;
    while (next < this.#nextLine && !MARKS.includes(text[next] ?? '')) next += 1;
    return next;
  }

  #math(at: number): number {
    const close = this.#noMoreMath ? -1 : this.#text.indexOf('$$', at + 2);
    if (close < 0) this.#noMoreMath = true;
    return close < 0 ? at + 2 : this.#hide(at, close, 2);
  }

  /** `$x$` on one line: no space within its marks and no digit behind them, as prices have. */
  #formula(at: number): number {
    const text = this.#text;
    let close = text.indexOf('$', at + 1);
    while (close >= 0 && text[close - 1] === '\\') close = text.indexOf('$', close + 1);
    if (close < 0 || close >= this.#nextLine || isDigit(text[close + 1])) return at + 1;
    if (isSpace(text[at + 1]) || isSpace(text[close - 1])) return at + 1;
    this.hidden.push([at, close + 1]);
    return close + 1;
  }

  /** Hides up to and with the closing mark; to the end of the note when there is none. */
  #hide(at: number, close: number, length: number): number {
    const end = close < 0 ? this.#text.length : close + length;
    this.hidden.push([at, end]);
    if (end >= this.#nextLine) {
      if (this.#blocks.inHtml) this.#html?.add(lineStart(this.#text, end));
      this.#nextLine = nextLine(this.#text, end);
      this.#blocks.passOver();
    }
    return end;
  }

  #codeSpan(at: number): number {
    const end = this.#runEnd(at);
    if (at >= this.#paragraphEnd) this.#measureParagraph(at);
    if ((this.#lastRun.get(end - at) ?? -1) <= at) return end;
    for (let next = this.#text.indexOf('`', end); next >= 0; next = this.#text.indexOf('`', next)) {
      const close = this.#runEnd(next);
      if (close - next === end - at) {
        this.hidden.push([at, close]);
        while (this.#nextLine < close) this.#nextLine = nextLine(this.#text, this.#nextLine);
        return close;
      }
      next = close;
    }
    return end;
  }

  #measureParagraph(at: number): void {
    let end = this.#nextLine;
    while (end < this.#text.length) {
      const next = nextLine(this.#text, end);
      if (!this.#blocks.goesOn(end, this.#withoutBreak(end, next))) break;
      end = next;
    }
    this.#paragraphEnd = end;
    this.#lastRun = new Map();
    for (
      let run = this.#text.indexOf('`', at);
      run >= 0 && run < this.#paragraphEnd;
      run = this.#text.indexOf('`', run)
    ) {
      const end = this.#runEnd(run);
      this.#lastRun.set(end - run, run);
      run = end;
    }
  }

  /** Where the back-ticks end that stand here. */
  #runEnd(at: number): number {
    let end = at;
    while (this.#text[end] === '`') end += 1;
    return end;
  }

  #withoutBreak(start: number, end: number): number {
    if (this.#text[end - 1] !== '\n') return end;
    return end - 2 >= start && this.#text[end - 2] === '\r' ? end - 2 : end - 1;
  }
}
