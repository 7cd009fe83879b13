// Makes a note that is there the note of a project: its properties come beside those that it has, its activities behind its text.
import type { Note } from '../graph/note';
import { findFrontmatter } from '../text/find-frontmatter';
import { findKey } from '../text/find-property';
import { findSections } from '../text/find-sections';
import { foldFull } from '../text/fold';
import { lineEndOf, withLineEnds } from '../text/line-end';
import { rewrite, type RewriteEdit } from '../text/edit';
import type { FrontmatterProblem } from '../text/frontmatter';
import type { PropertyChange } from '../text/property-change';
import { isList } from '../text/render-entry';
import { spliceFrontmatter } from '../text/splice-frontmatter';
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
  const changes = wanted.flatMap(([name, value]): readonly PropertyChange[] => {
    const key = findKey(note.properties, [foldFull(name)]);
    const now = key === undefined ? undefined : note.properties[key];
    const set: PropertyChange = { kind: 'set', path: [key ?? name], value };
    // A list takes nobody's place, and gives its own to nothing.
    return key !== undefined && (isList(value) || isList(now)) ? [{ kind: 'remove', path: [key] }, set] : [set];
  });
  const spliced = spliceFrontmatter(text, changes);
  if ('problem' in spliced) return spliced.problem;
  const there = tasksById(note.tasks);
  const blocks = activityBlocks(request, (id) => there.has(id)).join('\n');
  return rewrite(note.path, text, withBehind(spliced.text, blocks));
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
