// Makes a note that is there the note of a project: its properties come beside those that it has, its activities behind its text.
import type { Note } from '../graph/note';
import { findFrontmatter } from '../text/find-frontmatter';
import { findKey, firstText } from '../text/find-property';
import { findSections } from '../text/find-sections';
import { foldFull } from '../text/fold';
import { lineEndOf, withLineEnds } from '../text/line-end';
import { rewrite, type RewriteEdit } from '../text/edit';
import { FIRST_LINE, type FrontmatterProblem } from '../text/frontmatter';
import type { PropertyChange } from '../text/property-change';
import { readFrontmatter } from '../text/read-frontmatter';
import { isList } from '../text/render-entry';
import { spliceFrontmatter } from '../text/splice-frontmatter';
import type { Value } from '../text/value';
import { tasksById } from './activity-states';
import { activityBlocks, projectEntries, type StartRequest } from './start-project';

/** What a note says of itself stays: its title, its tags, the day it was made. */
const ofTheNote = new Set(['title', 'tags', 'created']);

/** `note`, `text`: as they are now. */
export function becomeProject(
  request: Omit<StartRequest, 'taken'>,
  note: Note,
  text: string,
): RewriteEdit | FrontmatterProblem {
  const wanted = Object.entries(projectEntries(request)).filter(([name]) => !ofTheNote.has(name));
  const changes: PropertyChange[] = [];
  for (const [name, value] of wanted) {
    const key = findKey(note.properties, [foldFull(name)]);
    const change = key === undefined ? set(name, value) : changeOf(key, value, note.properties[key]);
    if (change === undefined)
      return { check: 'property-says-other', line: lineOf(text, key), values: { key: key ?? '' } };
    changes.push(change);
  }
  const spliced = spliceFrontmatter(text, changes);
  if ('problem' in spliced) return spliced.problem;
  const there = tasksById(note.tasks);
  const blocks = activityBlocks(request, (id) => there.has(id)).join('\n');
  return rewrite(note.path, text, withBehind(spliced.text, blocks));
}

function set(key: string, value: Value): PropertyChange {
  return { kind: 'set', path: [key], value };
}

/** A list is added to; a value comes where there is none. Undefined where another one stands: only the type gives way, since that is what becoming a project means. */
function changeOf(key: string, value: Value, now: Value | undefined): PropertyChange | undefined {
  if (isList(value)) {
    const there = new Set((isList(now) ? now : [now]).map((item) => foldFull(firstText(item) ?? '')));
    const items = value.flatMap((item) => firstText(item) ?? []).filter((item) => !there.has(foldFull(item)));
    return { kind: 'append', path: [key], items };
  }
  const said = typeof now === 'string' ? now.trim() : now;
  const isFree = said === '' || said === null || foldFull(key).startsWith('type');
  if (isFree) return set(key, value);
  return foldFull(firstText(now) ?? '') === foldFull(firstText(value) ?? '')
    ? { kind: 'append', path: [key], items: [] }
    : undefined;
}

function lineOf(text: string, key = ''): number {
  const lines = readFrontmatter(text, findFrontmatter(text)).lines.keys[key];
  return typeof lines === 'number' ? lines : (lines?.line ?? FIRST_LINE);
}

/** At the end of the note; before a code block or a comment that nothing closes. */
function withBehind(text: string, blocks: string): string {
  if (blocks === '') return text;
  const { bodyStart } = findFrontmatter(text);
  const { openFrom } = findSections(text, bodyStart);
  const eol = lineEndOf(text);
  const [before, after] = [text.slice(0, openFrom), text.slice(openFrom)];
  const gap = before === '' || before.endsWith('\n') ? eol : eol + eol;
  return before + gap + withLineEnds(blocks, eol) + (after === '' ? '' : eol + after);
}
