// Blanks what a note does not say itself: code, comments and formulas, so that links in them do not count.
import { BlockLines } from './block-lines';

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

/** What begins something that is not said; each may be escaped. */
const MARKS = '`%<$\\';

function isSpace(char: string | undefined): boolean {
  return char === undefined || char.trim() === '';
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
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
  private readonly blocks: BlockLines;
  /** Start of the line after the one that was taken last. */
  private nextLine = 0;
  /** End of the paragraph for which `lastRun` holds, and where its last run of back-ticks of each length begins. */
  private paragraphEnd = -1;
  private lastRun = new Map<number, number>();
  private noMoreMath = false;

  constructor(
    private readonly text: string,
    private readonly html: Set<number> | undefined,
  ) {
    this.blocks = new BlockLines(text);
  }

  run(from: number): void {
    const { text } = this;
    this.nextLine = from;
    for (let at = from; at < text.length;) at = at === this.nextLine ? this.takeLine(at) : this.inline(at);
  }

  /** Passes over the line when it is code. */
  private takeLine(at: number): number {
    this.nextLine = this.lineEnd(at);
    const kind = this.blocks.line(at, this.withoutBreak(at, this.nextLine));
    if (kind === 'html') this.html?.add(at);
    if (kind !== 'code') return this.inline(at);
    this.hidden.push([at, this.nextLine]);
    return this.nextLine;
  }

  /** Passes over one inline piece: hidden when it is code, comment or formula; plain text up to the next mark otherwise. */
  private inline(at: number): number {
    const { text } = this;
    const char = text[at];
    if (char === '`') return this.codeSpan(at);
    // An escaped mark marks nothing.
    if (char === '\\' && MARKS.includes(text[at + 1] ?? ' ')) return at + 2;
    if (text.startsWith('%%', at)) return this.hide(at, text.indexOf('%%', at + 2), 2);
    if (text.startsWith('<!--', at)) return this.hide(at, text.indexOf('-->', at + 4), 3);
    if (char === '$') return text[at + 1] === '$' ? this.math(at) : this.formula(at);
    let next = at + 1;
    while (next < this.nextLine && !MARKS.includes(text[next] ?? '')) next += 1;
    return next;
  }

  private math(at: number): number {
    const close = this.noMoreMath ? -1 : this.text.indexOf('$$', at + 2);
    if (close < 0) this.noMoreMath = true;
    return close < 0 ? at + 2 : this.hide(at, close, 2);
  }

  /** `$x$` on one line: no space within its marks and no digit behind them, as prices have. */
  private formula(at: number): number {
    const { text } = this;
    let close = text.indexOf('$', at + 1);
    while (close >= 0 && text[close - 1] === '\\') close = text.indexOf('$', close + 1);
    if (close < 0 || close >= this.nextLine || isDigit(text[close + 1])) return at + 1;
    if (isSpace(text[at + 1]) || isSpace(text[close - 1])) return at + 1;
    this.hidden.push([at, close + 1]);
    return close + 1;
  }

  /** Hides up to and with the closing mark; to the end of the note when there is none. */
  private hide(at: number, close: number, length: number): number {
    const end = close < 0 ? this.text.length : close + length;
    this.hidden.push([at, end]);
    if (end >= this.nextLine) {
      if (this.blocks.inHtml) this.html?.add(this.text.lastIndexOf('\n', end - 1) + 1);
      this.nextLine = this.lineEnd(end);
      this.blocks.passOver();
    }
    return end;
  }

  private codeSpan(at: number): number {
    const end = this.runEnd(at, '`');
    if (at >= this.paragraphEnd) this.measureParagraph(at);
    if ((this.lastRun.get(end - at) ?? -1) <= at) return end;
    for (let next = this.text.indexOf('`', end); next >= 0; next = this.text.indexOf('`', next)) {
      const close = this.runEnd(next, '`');
      if (close - next === end - at) {
        this.hidden.push([at, close]);
        while (this.nextLine < close) this.nextLine = this.lineEnd(this.nextLine);
        return close;
      }
      next = close;
    }
    return end;
  }

  private measureParagraph(at: number): void {
    let end = this.nextLine;
    while (end < this.text.length) {
      const next = this.lineEnd(end);
      if (!this.blocks.goesOn(end, this.withoutBreak(end, next))) break;
      end = next;
    }
    this.paragraphEnd = end;
    this.lastRun = new Map();
    for (let run = this.text.indexOf('`', at); run >= 0 && run < this.paragraphEnd; run = this.text.indexOf('`', run)) {
      const end = this.runEnd(run, '`');
      this.lastRun.set(end - run, run);
      run = end;
    }
  }

  private runEnd(at: number, mark: string): number {
    let end = at;
    while (this.text[end] === mark) end += 1;
    return end;
  }

  /** Start of the next line. */
  private lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end < 0 ? this.text.length : end + 1;
  }

  private withoutBreak(start: number, end: number): number {
    if (this.text[end - 1] !== '\n') return end;
    return end - 2 >= start && this.text[end - 2] === '\r' ? end - 2 : end - 1;
  }
}
