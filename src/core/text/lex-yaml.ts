// Splits YAML into lexemes, as `yaml`'s parser wants them. Linear time, no recursion: a text that nests without end takes no stack.

import { endsLine, endsScalar, findBlockEnd, findPlainEnd, findQuotedEnd, isDocumentMark, isEmpty } from './lex-scalar';

/** Lexemes that stand for no text: a document begins; brackets end that were not closed; the next lexeme is a scalar. */
const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';
export const SCALAR = '\u001f';

/** `deepest`: how many brackets are open at once, at most. */
export function lexYaml(text: string): { readonly lexemes: readonly string[]; readonly deepest: number } {
  const lexer = new Lexer(text);
  lexer.lex();
  return lexer;
}

/** What may come next: a document, a line's first mark, more of the line, more between brackets. */
type State = 'stream' | 'mark' | 'line' | 'flow';

const HEADER = /[^ \t\r\n#]*/uy;
const NAME = /[^ ,[\]{}\n\r\t]*/uy;
const TAG = /!(?:<[^ \n\r\t>]*>?|(?:[-\w#;/?:@&=+$.!~*'()]|%[0-9a-fA-F]{2})*)/uy;

class Lexer {
  readonly lexemes: string[] = [];
  deepest = 0;
  #at = 0;
  /** Brackets that are open. */
  #open = 0;
  /** Between brackets, a colon may follow at once: a quoted key or a bracket stands before it. */
  #afterKey = false;
  /** How far the line is indented, its `-`, `?` and `:` counted; and how far the next lines of a scalar must be at least. */
  #indent = 0;
  #deeper = 0;

  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  lex(): void {
    let state: State = 'stream';
    while (this.#at < this.#text.length) {
      if (state === 'stream') state = this.#lexStream();
      else if (state === 'mark') state = this.#lexMark();
      else state = state === 'flow' ? this.#lexFlow() : this.#lexLine();
    }
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
    if (end <= this.#at) return;
    this.lexemes.push(this.#text.slice(this.#at, end));
    this.#at = end;
  }

  #push(count = 1): void {
    this.#pushTo(this.#at + count);
  }

  #pushLineBreak(): boolean {
    if (this.#at >= this.#text.length || !this.#endsLine()) return false;
    this.#push(this.#char() === '\n' ? 1 : 2);
    return true;
  }

  /** Gives how many. */
  #pushSpaces(tabs: boolean): number {
    const start = this.#at;
    let end = start;
    while (this.#text[end] === ' ' || (tabs && this.#text[end] === '\t')) end += 1;
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
    this.lexemes.push(SCALAR, source);
    this.#at += source.length;
  }

  #lexStream(): State {
    if (this.#char() === '\ufeff') this.#push();
    const end = this.#lineEnd();
    if (this.#char() === '%') {
      const comment = this.#text.slice(this.#at, end).search(/[ \t]#/u);
      let last = comment < 0 ? end : this.#at + comment;
      while (last > this.#at && isBlank(this.#text[last - 1])) last -= 1;
      this.#pushTo(last);
      this.#pushSpaces(true);
      this.#pushTo(end);
      return 'stream';
    }
    let said = this.#at;
    while (isBlank(this.#text[said])) said += 1;
    if (this.#text[said] !== '#' && !endsLine(this.#text, said)) {
      this.lexemes.push(DOCUMENT);
      return this.#lexLineStart();
    }
    this.#pushSpaces(true);
    this.#pushTo(end);
    this.#pushLineBreak();
    return 'stream';
  }

  #lexLineStart(): State {
    if (isDocumentMark(this.#text, this.#at)) {
      const state = this.#char() === '-' ? 'line' : 'stream';
      this.#push(3);
      this.#indent = this.#deeper = 0;
      return state;
    }
    this.#indent = this.#pushSpaces(false);
    if (this.#deeper > this.#indent && !isEmpty(this.#char(1))) this.#deeper = this.#indent;
    return this.#lexMark();
  }

  #lexMark(): State {
    const char = this.#char();
    if ((char !== '-' && char !== '?' && char !== ':') || !isEmpty(this.#char(1))) return 'line';
    this.#push();
    this.#deeper = this.#indent + 1;
    this.#indent += 1 + this.#pushSpaces(true);
    return 'mark';
  }

  #lexLine(): State {
    this.#pushSpaces(true);
    this.#pushMarks();
    const char = this.#endsLine() ? '' : this.#char();
    if (char === '' || char === '#') {
      this.#pushTo(this.#lineEnd());
      this.#pushLineBreak();
      return this.#lexLineStart();
    }
    if (char === '|' || char === '>') return this.#lexBlock();
    return this.#lexCommon(char, 'line');
  }

  /** What may stand on a line as between brackets. */
  #lexCommon(char: string, state: State): State {
    if (char === '{' || char === '[') {
      this.#push();
      this.#afterKey = false;
      this.#open += 1;
      this.deepest = Math.max(this.deepest, this.#open);
      return 'flow';
    }
    if (char === '}' || char === ']') {
      this.#push();
      this.#afterKey = true;
      this.#open = Math.max(0, this.#open - 1);
      return this.#open > 0 ? 'flow' : 'line';
    }
    if (char === '*') this.#pushMatch(NAME);
    else if (char === '"' || char === "'") {
      this.#afterKey = true;
      this.#pushTo(findQuotedEnd(this.#text, this.#at, this.#deeper));
    } else {
      this.#afterKey = false;
      this.#pushScalar(findPlainEnd(this.#text, this.#at, this.#deeper, this.#open > 0));
    }
    return state;
  }

  #lexFlow(): State {
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
        this.lexemes.push(FLOW_END);
        return this.#lexLineStart();
      }
    }
    while (this.#char() === ',') {
      this.#push();
      this.#pushSpaces(true);
      this.#afterKey = false;
    }
    this.#pushMarks();
    if (this.#endsLine()) return 'flow';
    const char = this.#char();
    if (char === '#') this.#pushTo(this.#lineEnd());
    else if (char === ':' && (this.#afterKey || this.#char(1) === ',')) {
      this.#afterKey = false;
      this.#push();
      this.#pushSpaces(true);
    } else return this.#lexCommon(char, 'flow');
    return 'flow';
  }

  /** Tags, anchors, and `-`, `?` and `:`, which may be out of place here. */
  #pushMarks(): void {
    for (;;) {
      const char = this.#char();
      if (char === '!') this.#pushMatch(TAG);
      else if (char === '&') this.#pushMatch(NAME);
      else if ((char === '-' || char === '?' || char === ':') && endsScalar(this.#text, this.#at + 1, this.#open > 0)) {
        if (this.#open > 0) this.#afterKey = false;
        else this.#deeper = this.#indent + 1;
        this.#push();
      } else return;
      this.#pushSpaces(true);
    }
  }

  #lexBlock(): State {
    const start = this.#at + 1;
    this.#pushMatch(HEADER);
    const marks = /^[-+1-9]*/u.exec(this.#text.slice(start, this.#at))?.[0] ?? '';
    const digit = /[1-9](?=[-+]*$)/u.exec(marks)?.[0];
    this.#pushSpaces(true);
    this.#pushTo(this.#lineEnd());
    this.#pushLineBreak();
    const given = digit === undefined ? undefined : Number(digit);
    const { end, deeper } = findBlockEnd(this.#text, this.#at, this.#deeper, given, marks.includes('+'));
    this.#deeper = deeper;
    this.#pushScalar(end);
    return this.#lexLineStart();
  }
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}
