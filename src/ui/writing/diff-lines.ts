// The difference that an edit makes, as lines to draw: what changes, with a little of what stands around it.
import { findChangedLines } from '../../core/text/changed-lines';
import { type Edit, textsOf } from '../../core/text/edit';
import { splitLines } from '../../core/text/unified-diff';

export type DiffMark = 'kept' | 'added' | 'removed';

export interface DiffLine {
  readonly mark: DiffMark;
  /** Without its line end. */
  readonly text: string;
}

/** Lines that stay and are not shown, and then lines that are. */
export interface DiffPart {
  readonly skipped: number;
  readonly lines: readonly DiffLine[];
}

export interface Difference {
  readonly path: string;
  readonly created: boolean;
  /** The new path, where only that changes. */
  readonly to?: string;
  readonly added: number;
  readonly removed: number;
  readonly parts: readonly DiffPart[];
}

/** `around`: equal lines shown around a change. */
export function diffLines(edit: Edit, around = 2): Difference {
  const { before, after } = textsOf(edit);
  const lines = mergeLines(splitLines(before), splitLines(after));
  return {
    path: edit.path,
    created: edit.kind === 'create',
    ...(edit.kind === 'rename' ? { to: edit.to } : {}),
    added: lines.filter(({ mark }) => mark === 'added').length,
    removed: lines.filter(({ mark }) => mark === 'removed').length,
    parts: cutParts(lines, around),
  };
}

function mergeLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const { removed, added } = findChangedLines(before, after);
  const lines: DiffLine[] = [];
  let right = 0;
  const addUpTo = (): void => {
    for (; added.has(right); right += 1) lines.push({ mark: 'added', text: bare(after[right]) });
  };
  for (const [left, line] of before.entries()) {
    if (removed.has(left)) {
      lines.push({ mark: 'removed', text: bare(line) });
      continue;
    }
    addUpTo();
    lines.push({ mark: 'kept', text: bare(line) });
    right += 1;
  }
  addUpTo();
  return lines;
}

function bare(line = ''): string {
  return line.replace(/\r?\n$/, '');
}

function cutParts(lines: readonly DiffLine[], around: number): readonly DiffPart[] {
  const shown = new Set<number>();
  for (const [at, { mark }] of lines.entries()) {
    if (mark === 'kept') continue;
    for (let near = at - around; near <= at + around; near += 1) shown.add(near);
  }
  const parts: { skipped: number; lines: DiffLine[] }[] = [];
  let skipped = 0;
  for (const [at, line] of lines.entries()) {
    if (!shown.has(at)) skipped += 1;
    else if (skipped > 0 || parts.length === 0) {
      parts.push({ skipped, lines: [line] });
      skipped = 0;
    } else parts.at(-1)?.lines.push(line);
  }
  return skipped > 0 ? [...parts, { skipped, lines: [] }] : parts;
}
