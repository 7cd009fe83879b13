// Walks along one line of Markdown by columns: a tab leads to the next multiple of four, and may be passed in part.

export class LineCursor {
  #column = 0;
  #next: number;
  /** Columns of white space before the next character. */
  indent = 0;
  #at: number;
  readonly #text: string;
  readonly #end: number;

  /** The line from `at` to `end`, without its line break. */
  constructor(text: string, at: number, end: number) {
    this.#text = text;
    this.#end = end;
    this.#at = this.#next = at;
    this.#look();
  }

  /** Whether nothing but white space is left. */
  get blank(): boolean {
    return this.#next >= this.#end;
  }

  /** The next character that is no white space; empty at the end. */
  get char(): string {
    return this.blank ? '' : (this.#text[this.#next] ?? '');
  }

  /** What stands from that character on. */
  get rest(): string {
    return this.#text.slice(this.#next, this.#end);
  }

  /** Passes so many columns of white space, or what there is of them. */
  passColumns(count: number): void {
    const stop = this.#column + Math.min(count, this.indent);
    while (this.#column < stop) {
      const width = this.#text[this.#at] === '\t' ? 4 - (this.#column % 4) : 1;
      if (this.#column + width <= stop) this.#at += 1;
      this.#column = Math.min(stop, this.#column + width);
    }
    this.#look();
  }

  /** Passes the white space and so many characters behind it. */
  passMark(length: number): void {
    this.#column += this.indent + length;
    this.#at = this.#next + length;
    this.#look();
  }

  #look(): void {
    let column = this.#column;
    let next = this.#at;
    for (; next < this.#end; next += 1) {
      const char = this.#text[next];
      if (char === '\t') column += 4 - (column % 4);
      else if (char === ' ') column += 1;
      else break;
    }
    this.indent = column - this.#column;
    this.#next = next;
  }
}
