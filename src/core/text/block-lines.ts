// Follows the blocks of a Markdown text line after line, as CommonMark has them, so far as to tell code and HTML from text.
import { closesFence, fenceAtStart } from './fences';
import { endsHtml, htmlAt, type HtmlEnd } from './html-block';
import { LineCursor } from './line-cursor';

/** `code`: a line of a code block, fences included. `html`: one of a block of HTML. `more`: goes on with the paragraph above it. */
export type LineKind = 'code' | 'html' | 'blank' | 'text' | 'more';

interface Container {
  /** Columns by which the lines of an item or a footnote are indented; 0 for a quote, which has its mark on every line. */
  readonly width: number;
  /** Nothing stands on the line of its mark: a blank line then ends it. */
  hollow: boolean;
}

/** What opens a container. */
interface Mark {
  readonly kind: 'quote' | 'item' | 'footnote';
  readonly length: number;
}

const QUOTE = 0;
const FOOTNOTE = 4;
/** More marks on one line are no writing: they count as text. */
const DEEPEST = 60;

const ITEM = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/u;
const NOTE = /^\[\^[^\]\s]{1,80}\]:/u;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const HEADING = /^#{1,6}(?:[ \t]|$)/u;
const UNDERLINE = /^(?:-+|=+)[ \t]*$/u;

/** Takes the lines of one text in their order. */
export class BlockLines {
  readonly #open: Container[] = [];
  #paragraph = false;
  /** That of the code block that is open; empty where none is. */
  #fence = '';
  #html: HtmlEnd | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line from `start` to `end`, without its line break. */
  line(start: number, end: number): LineKind {
    const cursor = new LineCursor(this.#text, start, end);
    const matched = this.#match(cursor);
    const inside = matched === this.#open.length;
    if (this.#fence !== '' && inside) return this.#inFence(cursor);
    this.#fence = '';
    if (this.#html !== undefined && inside && (this.#html !== 'blank' || !cursor.blank))
      return this.#htmlLine(cursor, this.#html);
    this.#html = undefined;
    const opened = this.#openContainers(cursor, matched);
    if (cursor.blank) return this.#blank(opened, matched);
    if (!opened && this.#paragraph && !interrupts(cursor)) {
      if (inside && isUnderline(cursor)) this.#paragraph = false;
      return 'more';
    }
    if (!opened) this.#open.length = matched;
    return this.#begin(cursor);
  }

  /** Whether the next line would go on with the paragraph of the last one. */
  goesOn(start: number, end: number): boolean {
    if (!this.#paragraph) return false;
    const cursor = new LineCursor(this.#text, start, end);
    const inside = this.#match(cursor) === this.#open.length;
    if (cursor.blank || markAt(cursor, inside) !== undefined) return false;
    return !interrupts(cursor) && !(inside && isUnderline(cursor));
  }

  /** Lines were passed over that are no Markdown; the rest of the last one goes on with them. */
  passOver(): void {
    this.#paragraph = this.#html === undefined;
    this.#fence = '';
    this.#html = undefined;
  }

  /** Whether the last line leaves a block of HTML open. */
  get inHtml(): boolean {
    return this.#html !== undefined;
  }

  /** How many of the open containers the line goes on with. */
  #match(cursor: LineCursor): number {
    let matched = 0;
    for (const container of this.#open) {
      if (container.width === QUOTE) {
        if (cursor.indent > 3 || cursor.char !== '>') break;
        cursor.passMark(1);
        cursor.passColumns(1);
      } else if (cursor.blank) {
        if (container.hollow) break;
      } else if (cursor.indent >= container.width) {
        cursor.passColumns(container.width);
        container.hollow = false;
      } else break;
      matched += 1;
    }
    return matched;
  }

  /** Enters the containers that begin on the line; whether there are any. */
  #openContainers(cursor: LineCursor, matched: number): boolean {
    const interrupting = this.#paragraph && matched === this.#open.length;
    let opened = false;
    for (;;) {
      const mark = this.#open.length < DEEPEST ? markAt(cursor, interrupting && !opened) : undefined;
      if (mark === undefined) return opened;
      if (!opened) this.#open.length = matched;
      opened = true;
      this.#paragraph = false;
      this.#open.push(enter(cursor, mark));
    }
  }

  #blank(opened: boolean, matched: number): LineKind {
    this.#paragraph = false;
    if (opened) return 'text';
    this.#open.length = matched;
    return 'blank';
  }

  /** A line that goes on with nothing, in the containers it stands in. */
  #begin(cursor: LineCursor): LineKind {
    this.#paragraph = false;
    if (cursor.indent > 3) return 'code';
    this.#fence = fenceAt(cursor);
    if (this.#fence !== '') return 'code';
    const html = cursor.char === '<' ? htmlAt(cursor.rest, false) : undefined;
    if (html !== undefined) return this.#htmlLine(cursor, html);
    this.#paragraph = !isHeading(cursor) && !isRule(cursor);
    return 'text';
  }

  #htmlLine(cursor: LineCursor, html: HtmlEnd): LineKind {
    this.#html = endsHtml(cursor.rest, html) ? undefined : html;
    return 'html';
  }

  #inFence(cursor: LineCursor): LineKind {
    const mark = cursor.indent > 3 ? '' : fenceAt(cursor);
    if (mark !== '' && closesFence(mark, this.#fence, cursor.rest)) this.#fence = '';
    return 'code';
  }
}

/** `interrupting`: a paragraph stands above, which only some marks may end. */
function markAt(cursor: LineCursor, interrupting: boolean): Mark | undefined {
  const { char } = cursor;
  if (char === '' || cursor.indent > 3) return undefined;
  if (char === '>') return { kind: 'quote', length: 1 };
  if (char === '[') {
    const note = NOTE.exec(cursor.rest);
    return note === null ? undefined : { kind: 'footnote', length: note[0].length };
  }
  if (!'-*+0123456789'.includes(char) || isRule(cursor)) return undefined;
  const { rest } = cursor;
  const item = ITEM.exec(rest)?.[0];
  if (item === undefined) return undefined;
  const first = item.length === 1 || item === '1.' || item === '1)';
  if (interrupting && (!first || rest.slice(item.length).trim() === '')) return undefined;
  return { kind: 'item', length: item.length };
}

function enter(cursor: LineCursor, { kind, length }: Mark): Container {
  const before = cursor.indent;
  cursor.passMark(length);
  if (kind !== 'item') {
    cursor.passColumns(kind === 'quote' ? 1 : cursor.indent);
    return { width: kind === 'quote' ? QUOTE : FOOTNOTE, hollow: false };
  }
  const hollow = cursor.blank;
  // A wider gap belongs to the text: it is code.
  const gap = hollow || cursor.indent > 4 ? 1 : cursor.indent;
  cursor.passColumns(gap);
  return { width: before + length + gap, hollow };
}

function interrupts(cursor: LineCursor): boolean {
  if (cursor.indent > 3) return false;
  if (cursor.char === '<') return htmlAt(cursor.rest, true) !== undefined;
  return fenceAt(cursor) !== '' || isHeading(cursor) || isRule(cursor);
}

function fenceAt(cursor: LineCursor): string {
  const { char } = cursor;
  return char === '`' || char === '~' ? fenceAtStart(cursor.rest) : '';
}

function isHeading(cursor: LineCursor): boolean {
  return cursor.char === '#' && HEADING.test(cursor.rest);
}

function isRule(cursor: LineCursor): boolean {
  return '-*_'.includes(cursor.char) && RULE.test(cursor.rest);
}

function isUnderline(cursor: LineCursor): boolean {
  return '-='.includes(cursor.char) && cursor.indent <= 3 && UNDERLINE.test(cursor.rest);
}
