// Ticks an activity in the text of a project's note: one mark changes, or one line comes in.
import { readNote } from '../graph/read-note';
import type { Activity } from '../pack/pack';
import { findFrontmatter } from '../text/find-frontmatter';
import { findSections, type Section } from '../text/find-sections';
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
export function tickActivity(text: string, tick: Tick): string {
  const { activity, done, label } = tick;
  const task = readNote('', text).tasks.find(({ id }) => id === activity.id);
  if (task?.done === done || (task === undefined && !done)) return text;
  if (task === undefined) return addTask(text, taskLine(label, activity.id, true), tick);
  const start = lineStart(text, task.line);
  const at = text.indexOf('[', start) + 1;
  return `${text.slice(0, at)}${done ? 'x' : ' '}${text.slice(at + 1)}`;
}

export function taskLine(label: string, id: string, done: boolean): string {
  return `- [${done ? 'x' : ' '}] ${label} ^${id}`;
}

/** Behind the last line of the step's own section; when it has none, at the end of the note, but before a code block or a comment that nothing closes. */
function addTask(text: string, line: string, { activity, headings }: Tick): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const wanted = new Set(headings.map(foldFull));
  const { bodyStart } = findFrontmatter(text);
  const { sections, openFrom } = findSections(text, bodyStart);
  const section = sections.find(({ name, end }) => wanted.has(name) && end <= openFrom);
  const asSection = (at: number): string => {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const gap = before === '' ? '' : before.endsWith('\n') ? eol : eol + eol;
    return `${before}${gap}## ${headings[0] ?? ''}${eol}${eol}${line}${eol}${after === '' ? '' : eol + after}`;
  };
  const texts = [
    ...(section === undefined ? [] : [withLine(text, line, section, eol)]),
    asSection(openFrom),
    asSection(bodyStart),
  ];
  // Marks that a note leaves open in odd ways may hide a task where it comes in: where the body begins, nothing does.
  return texts.find((written) => readNote('', written).tasks.some(({ id }) => id === activity.id)) ?? text;
}

function withLine(text: string, line: string, { start, end }: Section, eol: string): string {
  const last = text.slice(0, end).trimEnd().length;
  const alone = !text.slice(start, last).includes('\n');
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
