// Puts a filled template into a note that exists: its text at a place in the body, its properties beside those of the note.
import { findFrontmatter } from '../text/find-frontmatter';
import type { FrontmatterProblem } from '../text/frontmatter';
import type { PropertyChange } from '../text/property-change';
import { readFrontmatter } from '../text/read-frontmatter';
import { spliceFrontmatter } from '../text/splice-frontmatter';
import type { FilledTemplate } from './fill-template';
import { mergeProperties, type Conflict, type MergeMode } from './merge-properties';
import { lineEndOf, withLineEnds } from '../text/line-end';

export interface MergedNote {
  readonly text: string;
  /** Where the template says something else than the note; the note's value stands in `text` unless the caller took the template's. */
  readonly conflicts: readonly Conflict[];
}

export type MergeResult = MergedNote | { readonly problem: FrontmatterProblem };

/** Whether the user wants the template's value for a conflict. */
export type TakesTemplate = (conflict: Conflict) => boolean;

/**
 * Way 2. `offset` (UTF-16 code units, in the note's text) is where the text goes: the cursor, or the end of the selection, which stays. A
 * place inside the frontmatter means the top of the body. Nothing of the note is dropped.
 */
export function mergeIntoNote(
  note: string,
  filled: Pick<FilledTemplate, 'frontmatter' | 'body'>,
  offset: number,
  takesTemplate?: TakesTemplate,
): MergeResult {
  return mergeFrontmatter(insertBody(note, filled.body, offset), filled.frontmatter, 'unite', takesTemplate);
}

/** Brings the properties of a template's frontmatter into a note. */
export function mergeFrontmatter(
  note: string,
  frontmatter: string,
  mode: MergeMode,
  takesTemplate: TakesTemplate = () => false,
): MergeResult {
  const found = findFrontmatter(note);
  const own = readFrontmatter(note, found).properties;
  const theirs = readFrontmatter(frontmatter, findFrontmatter(frontmatter)).properties;
  if (found.kind === 'none' && Object.keys(theirs).length > 0) {
    const block = withLineEnds(frontmatter, lineEndOf(note));
    return { text: note.slice(0, found.bodyStart) + block + note.slice(found.bodyStart), conflicts: [] };
  }
  const { changes, conflicts } = mergeProperties(own, theirs, mode);
  const taken = conflicts
    .filter(takesTemplate)
    .map(({ path, template }): PropertyChange => ({ kind: 'set', path, value: template }));
  // Even without a change, a block that cannot be read is told: the text alone would say that all went well.
  const spliced = spliceFrontmatter(note, [...changes, ...taken]);
  return 'problem' in spliced ? spliced : { text: spliced.text, conflicts };
}

/** The body on lines of its own, apart from what stands around it, with the note's own line ends. */
export function insertBody(note: string, body: string, offset: number): string {
  const start = findFrontmatter(note).bodyStart;
  const at = Math.min(Math.max(offset, start), note.length);
  const before = note.slice(0, at);
  const after = note.slice(at);
  const eol = lineEndOf(note);
  const gap = before.slice(start).trim() === '' ? headGap(before, eol) : gapAfter(before, eol);
  return before + gap + withLineEnds(body.trim(), eol) + gapBefore(after, eol) + after;
}

/** What makes an empty line at the end of a text. */
export function gapAfter(before: string, eol: string): string {
  if (!before.endsWith('\n')) return eol + eol;
  return /\n[ \t]*\r?\n$/.test(before.slice(-80)) ? '' : eol;
}

/** Nothing at the top of the body; but a closing fence without a line end needs one. */
function headGap(before: string, eol: string): string {
  return before === '' || before === '\uFEFF' || before.endsWith('\n') ? '' : eol;
}

function gapBefore(after: string, eol: string): string {
  if (after.trim() === '') return after.includes('\n') ? '' : eol;
  if (!/^[ \t]*\r?\n/.test(after.slice(0, 80))) return eol + eol;
  return /^[ \t]*\r?\n[ \t]*\r?\n/.test(after.slice(0, 160)) ? '' : eol;
}
