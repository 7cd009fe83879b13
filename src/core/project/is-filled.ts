// Whether anybody wrote under a heading: prompts, empty tables, lone list marks and untouched skeletons are nobody's text.
import { fenceAtStart } from '../text/fences';
import { isTableRule } from '../text/find-tables';
import { letterOrDigit, pattern } from '../text/pattern';

const pictograph = pattern('\\p{Extended_Pictographic}');

/** `lines`: normalised, without comments; `given`: the lines that the template put there. */
export function isFilled(lines: readonly string[], given: ReadonlySet<string>): boolean {
  // The line above the rule of a table only names columns.
  return lines.some((line, at) => !given.has(line) && saysSomething(line) && !isTableRule(lines[at + 1]));
}

/** Whether the line holds a letter, a digit or a sign of its own that is not part of a mark. */
export function saysSomething(line: string): boolean {
  const text = line
    .replace(/^(?:[>\s]|[-*+] |\d{1,9}[.)](?: |$))+/u, '')
    .replace(/^\[.\](?: |$)/u, '')
    .replaceAll(/<br ?\/?>|&nbsp;/giu, ' ');
  if (fenceAtStart(text) !== '') return false;
  return letterOrDigit().test(text) || pictograph().test(text);
}
