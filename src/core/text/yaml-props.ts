// What stands around a node among the tokens: its mark (`-`, `?`, `:`), its anchor and tag, spaces, comments and line breaks.
import type * as CST from './yaml-token';
import { isTrivial } from './yaml-token';
import type { Report } from './yaml-node';

export interface PropsPlace {
  /** The mark that belongs here. */
  readonly mark: '---' | '?' | ':' | '-';
  /** The token behind them. */
  readonly next: CST.Token | null | undefined;
  /** Where they begin, if there are any. */
  readonly offset: number;
  /** The column of the collection that holds the node; none between brackets. */
  readonly indent: number | undefined;
  /** Whether they begin a line. */
  readonly fresh: boolean;
}

export type Props = Readonly<
  Pick<PropsReader, 'comma' | 'mark' | 'anchor' | 'tag' | 'lineBreak' | 'breaksLine' | 'comment' | 'start' | 'end'>
>;

export function readProps(tokens: readonly CST.SourceToken[], place: PropsPlace, report: Report): Props {
  const reader = new PropsReader(place, report);
  for (const token of tokens) reader.read(token);
  reader.finish();
  return reader;
}

class PropsReader {
  comma: CST.SourceToken | undefined;
  mark: CST.SourceToken | undefined;
  anchor: CST.SourceToken | undefined;
  tag: CST.SourceToken | undefined;
  /** The last line break behind an anchor or a tag. */
  lineBreak: CST.SourceToken | undefined;
  breaksLine = false;
  comment = false;
  /** Where the anchor or the tag begins; else where everything ends. */
  start: number;
  end: number;
  #atLine: boolean;
  #spaced: boolean;
  /** An anchor or a tag came last: a space must follow. */
  #glued = false;
  #tab: CST.SourceToken | undefined;

  readonly #place: PropsPlace;
  readonly #report: Report;

  constructor(place: PropsPlace, report: Report) {
    this.#place = place;
    this.#report = report;
    this.#atLine = this.#spaced = place.fresh;
    this.start = this.end = place.offset;
  }

  read(token: CST.SourceToken): void {
    const { type, offset } = token;
    if (this.#glued && !separates(type)) this.#report(offset, 'missing-space');
    this.#glued = false;
    if (this.#tab && this.#atLine && type !== 'comment' && type !== 'newline')
      this.#report(this.#tab.offset, 'tab-as-indent');
    this.#tab = undefined;
    if (type === 'space') this.#readSpace(token);
    else if (type === 'newline') this.#readLineBreak(token);
    else if (type === 'comment') {
      if (!this.#spaced) this.#report(offset, 'missing-space');
      this.comment = true;
      this.#atLine = false;
    } else this.#readMark(token);
    this.end = offset + token.source.length;
  }

  finish(): void {
    const { next, indent } = this.#place;
    if (this.#glued && next && !separates(next.type) && !(next.type === 'scalar' && next.source === ''))
      this.#report(next.offset, 'missing-space');
    const before = this.#tab;
    if (before && ((this.#atLine && before.indent <= (indent ?? 0)) || isBlock(next)))
      this.#report(before.offset, 'tab-as-indent');
    if (!this.anchor && !this.tag) this.start = this.end;
  }

  #readSpace(token: CST.SourceToken): void {
    const { indent, mark, next } = this.#place;
    // Before a document in brackets, as within brackets, a tab is a space like another.
    if (indent !== undefined && (mark !== '---' || next?.type !== 'flow') && token.source.includes('\t'))
      this.#tab = token;
    this.#spaced = true;
  }

  #readLineBreak(token: CST.SourceToken): void {
    this.#atLine = this.breaksLine = this.#spaced = true;
    if (this.anchor || this.tag) this.lineBreak = token;
  }

  #readMark(token: CST.SourceToken): void {
    const { type, offset } = token;
    this.#atLine = this.#spaced = false;
    if (type === 'anchor' || type === 'tag') {
      if (this[type]) this.#report(offset, `multiple-${type}s`);
      if (!this.anchor && !this.tag) this.start = offset;
      this[type] = token;
      this.#glued = true;
    } else if (type === this.#place.mark) {
      if (this.anchor || this.tag) this.#report(offset, 'bad-prop-order');
      if (this.mark) this.#report(offset, 'unexpected-token');
      this.mark = token;
      this.#atLine = type === '-' || type === '?';
    } else if (type === ',' && this.#place.indent === undefined) {
      if (this.comma) this.#report(offset, 'unexpected-token');
      this.comma = token;
    } else this.#report(offset, 'unexpected-token');
  }
}

function separates(type: CST.Token['type']): boolean {
  return type === 'space' || type === 'newline' || type === ',';
}

export function isBlock(token: CST.Token | null | undefined): token is CST.BlockMap | CST.BlockSequence {
  return token?.type === 'map' || token?.type === 'list';
}

/** Reads what stands behind a node up to the end of its line; gives where it ends. */
export function readEnd(
  tokens: readonly CST.SourceToken[] | undefined,
  offset: number,
  report: Report,
  spaced = false,
): number {
  let end = offset;
  for (const { type, source, offset: at } of tokens ?? []) {
    if (type === 'space' || type === 'newline') spaced = true;
    else if (type !== 'comment') report(at, 'unexpected-token');
    else if (!spaced) report(at, 'missing-space');
    end += source.length;
  }
  return end;
}

/** Where a node that is not written stands: behind the last mark before it and its spaces. */
export function emptyPlace(offset: number, before: readonly CST.SourceToken[] = []): number {
  let at = offset;
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const token = before[index];
    if (token === undefined) break;
    if (isTrivial(token)) {
      at -= token.source.length;
      continue;
    }
    while (before[index + 1]?.type === 'space') at += before[++index]?.source.length ?? 0;
    break;
  }
  return at;
}

/** Whether a key is written on several lines. */
export function hasLineBreak(key: CST.Token | null | undefined): boolean {
  if (!key) return false;
  if (key.type === 'flow')
    return key.items.some(
      ({ start, sep, key: inner, value }) =>
        [...start, ...(sep ?? [])].some(({ type }) => type === 'newline') || hasLineBreak(inner) || hasLineBreak(value),
    );
  if (!('source' in key) || key.type === 'block' || key.type === 'error') return true;
  return key.source.includes('\n') || ('end' in key && (key.end ?? []).some(({ type }) => type === 'newline'));
}
