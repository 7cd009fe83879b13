// Writes the difference between two texts in the unified format that `diff -u` and `patch` speak.
import { findChangedLines } from './changed-lines';

/** A line with its line end (`\n`, `\r\n` or none at the end of the text). */
export type TextLine = string;

interface Step {
  readonly mark: ' ' | '-' | '+';
  readonly line: TextLine;
}

/** Empty when the texts are equal. `path` names both sides; `context` is the number of equal lines shown around each change. */
export function unifiedDiff(path: string, before: string, after: string, context = 3): string {
  if (before === after) return '';
  const steps = findSteps(splitLines(before), splitLines(after));
  const hunks = cutHunks(steps, context).map((hunk) => renderHunk(steps, hunk));
  // `patch` cuts a name at its first space unless a tab ends it.
  const end = path.includes(' ') ? '\t' : '';
  return `--- a/${path}${end}\n+++ b/${path}${end}\n${hunks.join('')}`;
}

/** Lines with their ends; a text without a final newline ends in a line without one. */
export function splitLines(text: string): readonly TextLine[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

function findSteps(before: readonly TextLine[], after: readonly TextLine[]): readonly Step[] {
  const { removed, added } = findChangedLines(before, after);
  const steps: Step[] = [];
  let right = 0;
  const addUpTo = (): void => {
    for (; added.has(right); right++) steps.push({ mark: '+', line: after[right] ?? '' });
  };
  for (const [left, line] of before.entries()) {
    if (removed.has(left)) steps.push({ mark: '-', line });
    else {
      addUpTo();
      steps.push({ mark: ' ', line });
      right++;
    }
  }
  addUpTo();
  return steps;
}

interface Hunk {
  readonly from: number;
  readonly to: number;
}

/** Changes with the equal lines around them; those that touch are one. */
function cutHunks(steps: readonly Step[], context: number): readonly Hunk[] {
  const hunks: { from: number; to: number }[] = [];
  for (const [at, { mark }] of steps.entries()) {
    if (mark === ' ') continue;
    const last = hunks.at(-1);
    const to = Math.min(steps.length, at + 1 + context);
    if (last !== undefined && at - context <= last.to) last.to = to;
    else hunks.push({ from: Math.max(0, at - context), to });
  }
  return hunks;
}

function renderHunk(steps: readonly Step[], { from, to }: Hunk): string {
  const count = (part: readonly Step[], other: '-' | '+'): number => part.filter(({ mark }) => mark !== other).length;
  const range = (sign: '-' | '+', other: '-' | '+'): string => {
    const length = count(steps.slice(from, to), other);
    const start = count(steps.slice(0, from), other) + (length === 0 ? 0 : 1);
    return length === 1 ? `${sign}${String(start)}` : `${sign}${String(start)},${String(length)}`;
  };
  const lines = steps
    .slice(from, to)
    .map(({ mark, line }) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`));
  return `@@ ${range('-', '+')} ${range('+', '-')} @@\n${lines.join('')}`;
}
