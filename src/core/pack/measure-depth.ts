// Measures how deep a YAML text could nest, in one pass and before any parser: a parser may exhaust memory on a few thousand levels.

/**
 * An upper bound of the nesting: indentation, `- - -` on one line, and open brackets together.
 * It may count more than a parser would (brackets inside a sentence), never less.
 */
export function measureDepth(text: string): number {
  const indents: number[] = [];
  let brackets = 0;
  let deepest = 0;
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const start = skipMarks(text, at, end, indents);
    brackets = countBrackets(text, start, end, brackets, (open) => {
      deepest = Math.max(deepest, indents.length + open);
    });
    deepest = Math.max(deepest, indents.length + brackets);
    at = end + 1;
  }
  return deepest;
}

/** Reads the indentation and the list marks of a line into the open levels; gives where its content begins. */
function skipMarks(text: string, from: number, end: number, indents: number[]): number {
  let at = from;
  for (;;) {
    while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
    if (at >= end || text[at] === '\r' || text[at] === '#') return at;
    const column = at - from;
    while ((indents.at(-1) ?? -1) >= column) indents.pop();
    indents.push(column);
    const next = text[at + 1];
    const mark = text[at] === '-' || text[at] === '?' || text[at] === ':';
    if (!mark || at + 1 >= end || (next !== ' ' && next !== '\t')) return at;
    at++;
  }
}

function countBrackets(text: string, from: number, end: number, open: number, note: (open: number) => void): number {
  let brackets = open;
  for (let at = from; at < end; at++) {
    const character = text[at];
    if (character === '[' || character === '{') note(++brackets);
    else if ((character === ']' || character === '}') && brackets > 0) brackets--;
  }
  return brackets;
}
