// Whether anybody wrote under a heading: prompts, empty tables, lone list marks and untouched skeletons are nobody's text.
import { letterOrDigit, pattern } from '../text/pattern';

const pictograph = pattern('\\p{Extended_Pictographic}');

/** `lines`: normalised, without comments; `given`: the lines that the template put there. */
export function isFilled(lines: readonly string[], given: ReadonlySet<string>): boolean {
  return lines.some((line, at) => !given.has(line) && saysSomething(line) && !isTableHead(lines[at + 1]));
}

/** Whether the line holds a letter, a digit or a sign of its own that is not part of a mark. */
export function saysSomething(line: string): boolean {
  const text = line
    .replace(/^(?:[>\s]|[-*+] |\d{1,9}[.)](?: |$))+/u, '')
    .replace(/^\[.\](?: |$)/u, '')
    .replaceAll(/<br ?\/?>|&nbsp;/giu, ' ');
  if (text.startsWith('```') || text.startsWith('~~~')) return false;
  return letterOrDigit().test(text) || pictograph().test(text);
}

/** Whether the line below is the rule of a table: the line above it then only names columns. */
function isTableHead(next: string | undefined): boolean {
  return next !== undefined && next.includes('-') && next.includes('|') && /^[|:\- ]+$/u.test(next);
}
