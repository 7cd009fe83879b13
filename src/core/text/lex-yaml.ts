// Splits YAML into lexemes, as `yaml`'s parser wants them. Linear time, no recursion: a text that nests without end takes no stack.

import {
  endsLine,
  endsScalar,
  findBlockEnd,
  findPlainEnd,
  findQuotedEnd,
  isBlank,
  isDocumentMark,
  isEmpty,
} from './lex-scalar';
import { typeOf, type LexemeType } from './yaml-token';

/** Takes the lexemes in turn. The signs of `begin` and `cut` are not in the text: a document begins; brackets end that were not closed. */
export type TakeLexeme = (type: LexemeType, source: string) => void;

const HEADER = /[^ \t\r\n#]*/uy;
const NAME = /[^ ,[\]{}\n\r\t]*/uy;
const TAG = /!(?:<[^ \n\r\t>]*>?|(?:[-\w#;/?:@&=+$.!~*'()]|%[0-9a-fA-F]{2})*)/uy;

export class YamlLexer {
  #at = 0;
  #inDocument = false;
  /** Brackets that are open. */
  #open = 0;
  /** Between brackets, a colon may follow at once: a quoted key or a bracket stands before it. */
  #afterKey = false;
  /** How far the line is indented, its `-`, `?` and `:` counted; and how far the next lines of a scalar must be at least. */
  #indent = 0;
  #deeper = 0;

  readonly #text: string;
  readonly #take: TakeLexeme;

  constructor(text: string, take: TakeLexeme) {
    this.#text = text;
    this.#take = take;
  }

  /** Splits some more of the text; false where nothing is left. */
  step(): boolean {
    if (this.#at >= this.#text.length) return false;
    if (!this.#inDocument) this.#lexOutside();
    else if (this.#open > 0) this.#lexFlow();
    else this.#lexLine();
    return true;
  }

  #char(ahead = 0): string {
    return this.#text.charAt(this.#at + ahead);
  }

  #endsLine(): boolean {
    return endsLine(this.#text, this.#at);
  }

  #lineEnd(): number {
    const end = this.#text.indexOf('\n', this.#at);
    if (end < 0) return this.#text.length;
    return this.#text[end - 1] === '\r' ? Math.max(this.#at, end - 1) : end;
  }

  #pushTo(end: number): void {
    const source = this.#text.slice(this.#at, end);
    if (source === '') return;
    this.#at += source.length;
    this.#take(typeOf(source), source);
  }

  #push(count = 1): void {
    this.#pushTo(this.#at + count);
  }

  #pushLineBreak(): boolean {
    const from = this.#at;
    if (this.#endsLine()) this.#push(this.#char() === '\n' ? 1 : 2);
    return this.#at > from;
  }

  /** Gives how many. */
  #pushSpaces(tabs: boolean): number {
    const start = this.#at;
    let end = start;
    while (tabs ? isBlank(this.#text[end]) : this.#text[end] === ' ') end += 1;
    this.#pushTo(end);
    return end - start;
  }

  #pushMatch(sticky: RegExp): void {
    sticky.lastIndex = this.#at;
    this.#push(sticky.exec(this.#text)?.[0].length);
  }

  /** Nothing is a scalar too. */
  #pushScalar(end: number): void {
    const source = this.#text.slice(this.#at, end);
    this.#at += source.length;
    this.#take('scalar', source);
  }

  /** All that is left of the line: a comment, where it is right. */
  #pushLineEnd(): void {
    this.#pushSpaces(true);
    this.#pushTo(this.#lineEnd());
    this.#pushLineBreak();
  }

  #lexOutside(): void {
    if (this.#char() === '\ufeff') this.#push();
    let said = this.#at;
    while (isBlank(this.#text[said])) said += 1;
    if (this.#char() === '%') this.#pushDirective();
    else if (this.#text[said] !== '#' && !endsLine(this.#text, said)) {
      this.#inDocument = true;
      this.#take('begin', '\u0002');
      this.#lexLineStart();
      return;
    }
    this.#pushLineEnd();
  }

  /** Up to a comment, and without the spaces at its end. */
  #pushDirective(): void {
    const lineEnd = this.#lineEnd();
    const comment = this.#text.slice(this.#at, lineEnd).search(/[ \t]#/u);
    let end = comment < 0 ? lineEnd : this.#at + comment;
    while (isBlank(this.#text[end - 1])) end -= 1;
    this.#pushTo(end);
  }

  #lexLineStart(): void {
    if (isDocumentMark(this.#text, this.#at)) {
      this.#inDocument = this.#char() === '-';
      this.#push(3);
      this.#indent = this.#deeper = 0;
      return;
    }
    this.#indent = this.#pushSpaces(false);
    if (this.#deeper > this.#indent && !isEmpty(this.#char(1))) this.#deeper = this.#indent;
    while (this.#atMark()) {
      this.#push();
      this.#deeper = this.#indent + 1;
      this.#indent += 1 + this.#pushSpaces(true);
    }
  }

  #lexLine(): void {
    this.#pushSpaces(true);
    this.#pushProps();
    const char = this.#char();
    if (char === '#' || this.#endsLine()) {
      this.#pushLineEnd();
      this.#lexLineStart();
    } else if (char === '|' || char === '>') this.#lexBlock();
    else this.#lexCommon(char);
  }

  /** What may stand on a line as between brackets. */
  #lexCommon(char: string): void {
    const closes = char === '}' || char === ']';
    if (closes || char === '{' || char === '[') {
      this.#push();
      this.#afterKey = closes;
      this.#open = Math.max(0, this.#open + (closes ? -1 : 1));
    } else if (char === '*') this.#pushMatch(NAME);
    else if (char === '"' || char === "'") {
      this.#afterKey = true;
      this.#pushTo(findQuotedEnd(this.#text, this.#at, this.#deeper));
    } else {
      this.#afterKey = false;
      this.#pushScalar(findPlainEnd(this.#text, this.#at, this.#deeper, this.#open > 0));
    }
  }

  #lexFlow(): void {
    let indent: number | undefined;
    for (;;) {
      if (this.#pushLineBreak()) this.#indent = indent = this.#pushSpaces(false);
      else if (this.#pushSpaces(true) === 0) break;
    }
    const first = this.#char();
    const outside = indent !== undefined && indent < this.#deeper && first !== '#';
    if (outside || (indent === 0 && isDocumentMark(this.#text, this.#at))) {
      // Where brackets close, they may stand as far out as what they belong to.
      const closes = indent === this.#deeper - 1 && this.#open === 1 && (first === ']' || first === '}');
      if (!closes) {
        this.#open = 0;
        this.#take('cut', '\u0018');
        this.#lexLineStart();
        return;
      }
    }
    while (this.#char() === ',') {
      this.#push();
      this.#pushSpaces(true);
      this.#afterKey = false;
    }
    this.#pushProps();
    if (this.#endsLine()) return;
    if (this.#char() === '#') this.#pushTo(this.#lineEnd());
    else this.#lexCommon(this.#char());
  }

  /** Tags, anchors, and `-`, `?` and `:`, which may be out of place here. */
  #pushProps(): void {
    for (;;) {
      const char = this.#char();
      if (char === '!') this.#pushMatch(TAG);
      else if (char === '&') this.#pushMatch(NAME);
      else if (this.#atMark()) {
        if (this.#open > 0) this.#afterKey = false;
        else this.#deeper = this.#indent + 1;
        this.#push();
      } else return;
      this.#pushSpaces(true);
    }
  }

  /** Whether a `-`, `?` or `:` stands here that begins no scalar. */
  #atMark(): boolean {
    const char = this.#char();
    if (char !== '-' && char !== '?' && char !== ':') return false;
    const inFlow = this.#open > 0;
    return (inFlow && this.#afterKey && char === ':') || endsScalar(this.#text, this.#at + 1, inFlow);
  }

  #lexBlock(): void {
    const start = this.#at + 1;
    this.#pushMatch(HEADER);
    const marks = /^[-+1-9]*/u.exec(this.#text.slice(start, this.#at))?.[0] ?? '';
    const digit = /[1-9](?=[-+]*$)/u.exec(marks)?.[0];
    this.#pushLineEnd();
    const given = digit === undefined ? undefined : Number(digit);
    const { end, deeper } = findBlockEnd(this.#text, this.#at, this.#deeper, given, marks.includes('+'));
    this.#deeper = deeper;
    this.#pushScalar(end);
    this.#lexLineStart();
  }
}
