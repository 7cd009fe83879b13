// Ticks an activity in the text of a project's note: one mark changes, or one line comes in.
import { readNote } from '../graph/read-note';
import type { Activity } from '../pack/pack';
import { findFrontmatter } from '../text/find-frontmatter';
import { findSections } from '../text/find-sections';
import { foldFull } from '../text/fold';

export interface Tick {
  readonly activity: Activity;
  readonly done: boolean;
  /** What its task says where the note has none yet. */
  readonly label: string;
  /** Headings under which its step may stand; the first is written where none is there. */
  readonly headings: readonly string[];
}

/** The same text when the task already is as wanted. */
export function tickActivity(text: string, { activity, done, label, headings }: Tick): string {
  const task = readNote('', text).tasks.find(({ id }) => id === activity.id);
  if (task?.done === done || (task === undefined && !done)) return text;
  if (task === undefined) return addTask(text, taskLine(label, activity.id, true), headings);
  const start = lineStart(text, task.line);
  const at = text.indexOf('[', start) + 1;
  return `${text.slice(0, at)}${done ? 'x' : ' '}${text.slice(at + 1)}`;
}

export function taskLine(label: string, id: string, done: boolean): string {
  return `- [${done ? 'x' : ' '}] ${label} ^${id}`;
}

/** Behind the last line of the step's own section; when it has none, at the end of the note, but before a code block or a comment that nothing closes. */
function addTask(text: string, line: string, headings: readonly string[]): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const wanted = new Set(headings.map(foldFull));
  const { sections, openFrom } = findSections(text, findFrontmatter(text).bodyStart);
  const section = sections.find(({ name, end }) => wanted.has(name) && end <= openFrom);
  if (section === undefined) {
    const [before, after] = [text.slice(0, openFrom), text.slice(openFrom)];
    const gap = before === '' ? '' : before.endsWith('\n') ? eol : eol + eol;
    return `${before}${gap}## ${headings[0] ?? ''}${eol}${eol}${line}${eol}${after === '' ? '' : eol + after}`;
  }
  const last = text.slice(0, section.end).trimEnd().length;
  const alone = !text.slice(section.start, last).includes('\n');
  const at = lineEnd(text, last);
  return `${text.slice(0, at)}${eol}${alone ? eol : ''}${line}${text.slice(at) || eol}`;
}

/** Spaces at the end of a line stay with it. */
function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text[end - 1] === '\r' ? end - 1 : end;
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let count = 1; count < line; count += 1) at = text.indexOf('\n', at) + 1;
  return at;
}
