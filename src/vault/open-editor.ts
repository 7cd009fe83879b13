// Changes a note where the user is editing it, so that nothing typed is lost and one undo takes the change back.
import { MarkdownView, type App, type Editor, type EditorChange, type TFile } from 'obsidian';
import { asInEditor } from '../core/text/as-in-editor';
import { findChangedLines } from '../core/text/changed-lines';
import type { RewriteEdit } from '../core/text/edit';
import { splitLines } from '../core/text/unified-diff';

/**
 * The editor in which a note is open for editing: the active one first, then (a side panel being active) the one that was active last; undefined
 * when it is closed, or open for reading only.
 */
export function findEditor({ workspace }: App, path: string): Editor | undefined {
  const open = workspace.getLeavesOfType('markdown').map(({ view }) => view);
  for (const view of [workspace.activeEditor, workspace.getMostRecentLeaf()?.view, ...open]) {
    if (view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source') return view.editor;
  }
  return undefined;
}

/** What the user sees: the buffer where it is ahead of the file, else the file byte for byte. */
export function currentText(editor: Editor | undefined, file: string): string {
  const buffer = editor?.getValue();
  return buffer === undefined || buffer === asInEditor(file) ? file : buffer;
}

/** False when the buffer is not what the edit expects: it is then left alone. */
export function rewriteInEditor(editor: Editor, edit: RewriteEdit): boolean {
  const buffer = editor.getValue();
  if (buffer !== asInEditor(edit.before)) return false;
  const after = asInEditor(edit.after);
  editor.transaction({ changes: [...changesBetween(editor, buffer, after)] });
  return true;
}

/** Whether an editor shows a file as it is, and would take some of its characters away by saving it: carriage returns, a byte order mark. */
export async function wouldLose(editor: Editor, { vault }: App, file: TFile): Promise<boolean> {
  // Told as text, the file lacks its mark already.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vault.readBinary(file));
  const shown = asInEditor(text);
  return shown !== text && editor.getValue() === shown;
}

/** Until an editor has taken in what was written to its file; not for ever: its user may be typing. */
export async function untilShown(editor: Editor, file: string): Promise<void> {
  const shown = asInEditor(file);
  for (let turns = 50; turns > 0 && editor.getValue() !== shown; turns -= 1)
    await new Promise((resolve) => window.setTimeout(resolve, 20));
}

/** One change for each run of lines that differ, cut to what differs in it: a cursor elsewhere stays where it is. */
function changesBetween(editor: Editor, before: string, after: string): readonly EditorChange[] {
  const changes: EditorChange[] = [];
  for (const { from, old, text } of changedRuns(splitLines(before), splitLines(after))) {
    // Whole characters: never between the two halves of one.
    const [gone, come] = [[...old], [...text]];
    const start = sameStart(gone, come);
    const end = sameStart(gone.slice(start).reverse(), come.slice(start).reverse());
    const cut = (characters: readonly string[]): string => characters.slice(start, characters.length - end).join('');
    const at = from + gone.slice(0, start).join('').length;
    changes.push({
      from: editor.offsetToPos(at),
      to: editor.offsetToPos(at + cut(gone).length),
      text: cut(come),
    });
  }
  return changes;
}

interface ChangedRun {
  readonly from: number;
  readonly old: string;
  readonly text: string;
}

function changedRuns(before: readonly string[], after: readonly string[]): readonly ChangedRun[] {
  const { removed, added } = findChangedLines(before, after);
  const runs: ChangedRun[] = [];
  let left = 0;
  let right = 0;
  let from = 0;
  while (left < before.length || right < after.length) {
    let old = '';
    let text = '';
    for (; removed.has(left); left += 1) old += before[left] ?? '';
    for (; added.has(right); right += 1) text += after[right] ?? '';
    if (old !== '' || text !== '') runs.push({ from, old, text });
    from += old.length + (before[left]?.length ?? 0);
    left += 1;
    right += 1;
  }
  return runs;
}

/** How many items two lists begin with alike. */
function sameStart(one: readonly string[], other: readonly string[]): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
