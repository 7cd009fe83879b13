// Blanks what a note does not say itself: code, comments and formulas, so that links in them do not count.

/** The text with the same length and the same line breaks; everything hidden is spaces. `from`: where the body begins. Linear time. */
export function hideCode(text: string, from: number): string {
  if (!/[`$]|~~~|%%|<!--/u.test(text)) return text;
  const hider = new Hider(text);
  hider.run(from);
  return hider.hidden.length === 0 ? text : blank(text, hider.hidden);
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

/** What may stand before a code fence: quote marks, a list mark, spaces. */
const LEAD = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/u;

class Hider {
  readonly hidden: Range[] = [];
  /** End of the paragraph for which `lastRun` holds, and where its last run of back-ticks of each length begins. */
  private paragraphEnd = -1;
  private lastRun = new Map<number, number>();
  private noMoreMath = false;

  constructor(private readonly text: string) {}

  run(from: number): void {
    const { text } = this;
    let at = from;
    let lineStart = true;
    while (at < text.length) {
      const next: number = (lineStart ? this.fence(at) : undefined) ?? this.inline(at);
      lineStart = text[next - 1] === '\n';
      at = next;
    }
  }

  /** Passes over a fenced block that begins on this line. */
  private fence(at: number): number | undefined {
    const opening = this.fenceMark(at);
    if (opening === undefined) return undefined;
    const { mark, length, end } = opening;
    if (mark === '`' && this.text.slice(end, this.lineEnd(end)).includes('`')) return undefined;
    let line = this.lineEnd(at);
    while (line < this.text.length) {
      const close = this.fenceMark(line);
      const lineEnd = this.lineEnd(line);
      const closes =
        close?.mark === mark && close.length >= length && this.text.slice(close.end, lineEnd).trim() === '';
      line = lineEnd;
      if (closes) break;
    }
    this.hidden.push([at, line]);
    return line;
  }

  private fenceMark(at: number): { readonly mark: string; readonly length: number; readonly end: number } | undefined {
    const head = this.text.slice(at, Math.min(at + 40, this.lineEnd(at)));
    const start = at + (LEAD.exec(head)?.[0].length ?? 0);
    const mark = this.text[start] ?? '';
    if (mark !== '`' && mark !== '~') return undefined;
    const end = this.runEnd(start, mark);
    return end - start >= 3 ? { mark, length: end - start, end } : undefined;
  }

  /** Passes over one inline piece: hidden when it is code, comment or formula; plain text up to the next mark otherwise. */
  private inline(at: number): number {
    const { text } = this;
    const char = text[at];
    if (char === '`') return this.codeSpan(at);
    if (text.startsWith('%%', at)) return this.hide(at, text.indexOf('%%', at + 2), 2);
    if (text.startsWith('<!--', at)) return this.hide(at, text.indexOf('-->', at + 4), 3);
    if (text.startsWith('$$', at)) return this.math(at);
    let next = at + 1;
    while (next < text.length && !'`%<$'.includes(text[next] ?? '') && text[next - 1] !== '\n') next += 1;
    return next;
  }

  private math(at: number): number {
    const close = this.noMoreMath ? -1 : this.text.indexOf('$$', at + 2);
    if (close < 0) this.noMoreMath = true;
    return close < 0 ? at + 2 : this.hide(at, close, 2);
  }

  /** Hides up to and with the closing mark; to the end of the note when there is none. */
  private hide(at: number, close: number, length: number): number {
    const end = close < 0 ? this.text.length : close + length;
    this.hidden.push([at, end]);
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
        return close;
      }
      next = close;
    }
    return end;
  }

  private measureParagraph(at: number): void {
    const blankLine = /\n[ \t>]*\r?\n/gu;
    blankLine.lastIndex = at;
    this.paragraphEnd = blankLine.exec(this.text)?.index ?? this.text.length;
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
}
