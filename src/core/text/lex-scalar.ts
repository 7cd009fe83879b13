// Finds where the scalars of a YAML text end. `deeper`: how far their next lines must be indented at least; linear time.

const FLOW_MARKS: ReadonlySet<string> = new Set(',[]{}');

/** A space or a tab. */
export function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

/** White space, or nothing. */
export function isEmpty(char: string): boolean {
  return char === '' || char === ' ' || char === '\n' || char === '\r' || char === '\t';
}

/** `---` or `...` alone. */
export function isDocumentMark(text: string, at: number): boolean {
  return (text.startsWith('---', at) || text.startsWith('...', at)) && isEmpty(text.charAt(at + 3));
}

/** Whether the line ends at an offset, or the text does. */
export function endsLine(text: string, at: number): boolean {
  const char = text.charAt(at);
  return char === '' || char === '\n' || (char === '\r' && text[at + 1] === '\n');
}

/** Whether a space stands at an offset, or what ends a scalar between brackets. */
export function endsScalar(text: string, at: number, inFlow: boolean): boolean {
  const char = text.charAt(at);
  return isEmpty(char) || (inFlow && FLOW_MARKS.has(char));
}

/** Where a scalar goes on in the line that begins at an offset; undefined where it does not. */
function goOn(text: string, start: number, deeper: number): number | undefined {
  if (deeper === 0) return isDocumentMark(text, start) ? undefined : start;
  let at = start;
  while (text[at] === ' ') at += 1;
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 1;
  return text[at] === '\n' || at - start >= deeper ? at : undefined;
}

/** Behind the quote that closes the one at `start`, or at the end of the line behind which the text is not indented enough. */
export function findQuotedEnd(text: string, start: number, deeper: number): number {
  const end = findQuote(text, start);
  if (end < 0) return text.length;
  for (let line = text.indexOf('\n', start); line >= 0 && line < end;) {
    const on = goOn(text, line + 1, deeper);
    if (on === undefined) return text[line - 1] === '\r' ? line - 1 : line;
    line = text.indexOf('\n', on);
  }
  return end + 1;
}

/** -1 where nothing closes the quote. */
function findQuote(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let end = text.indexOf(quote, start + 1); end >= 0; end = text.indexOf(quote, end + 1)) {
    if (quote === "'") {
      if (text[end + 1] !== quote) return end;
      end += 1;
      continue;
    }
    let escape = end;
    while (text[escape - 1] === '\\') escape -= 1;
    if ((end - escape) % 2 === 0) return end;
  }
  return -1;
}

/** Behind the last sign of a plain scalar. */
export function findPlainEnd(text: string, start: number, deeper: number, inFlow: boolean): number {
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === ':' ? endsScalar(text, at + 1, inFlow) : inFlow && FLOW_MARKS.has(char)) break;
    if (isEmpty(char)) {
      const breaks = endsLine(text, at);
      if (char === '\r') {
        if (breaks) at += 1;
        else end = at + 1;
      }
      const next = text.charAt(at + 1);
      if (next === '#' || (inFlow && FLOW_MARKS.has(next))) break;
      const on = breaks ? goOn(text, at + 1, deeper) : at;
      if (on === undefined) break;
      // A `#` is looked for behind each space.
      at = Math.max(at, on - 2);
    } else end = at + 1;
  }
  return end;
}

export interface BlockEnd {
  readonly end: number;
  /** How far the block is indented, where it is not empty. */
  readonly deeper: number;
}

/** Where a block of text ends. `given`: how far it is indented by its header. `keep`: with the empty lines behind it. */
export function findBlockEnd(
  text: string,
  start: number,
  deeper: number,
  given: number | undefined,
  keep: boolean,
): BlockEnd {
  let line = start - 1;
  let at = start;
  for (; text[at] === ' ' || (at < text.length && endsLine(text, at)); at += 1) if (text[at] === '\n') line = at;
  const indent = at - line - 1;
  let column = deeper;
  if (indent >= deeper) {
    column = given === undefined ? indent : given - 1 + Math.max(1, deeper);
    for (let on = goOn(text, line + 1, column); on !== undefined; on = goOn(text, line + 1, column)) {
      line = text.indexOf('\n', on);
      if (line >= 0) continue;
      line = text.length;
      break;
    }
  }
  at = line + 1;
  while (text[at] === ' ') at += 1;
  if (text[at] !== '\t')
    return { end: keep ? line + 1 : dropEmptyLines(text, start, line, indent) + 1, deeper: column };
  // Tabs that are not indented enough are wrong, and told as a part of the block.
  while (at < text.length && isEmpty(text.charAt(at))) at += 1;
  return { end: at, deeper: column };
}

/** The break of the last line that is further in than the first, or says something. */
function dropEmptyLines(text: string, start: number, last: number, indent: number): number {
  for (let line = last; ;) {
    let at = line - 1;
    if (text[at] === '\r') at -= 1;
    const end = at;
    while (text[at] === ' ') at -= 1;
    if (text[at] !== '\n' || at < start || at + 1 + indent <= end) return line;
    line = at;
  }
}
