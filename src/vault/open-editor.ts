// Changes a note where the user is editing it, so that nothing typed is lost and one undo takes the change back.
import { MarkdownView, type App, type Editor } from 'obsidian';
import type { RewriteEdit } from '../core/text/edit';

/** The editor in which a note is open for editing; undefined when it is closed, or open for reading only. */
export function findEditor(app: App, path: string): Editor | undefined {
  for (const { view } of app.workspace.getLeavesOfType('markdown')) {
    if (view instanceof MarkdownView && view.file?.path === path && view.getMode() === 'source') return view.editor;
  }
  return undefined;
}

/** What the user sees: the buffer where it is ahead of the file, else the file byte for byte. */
export function currentText(editor: Editor | undefined, file: string): string {
  const buffer = editor?.getValue();
  return buffer === undefined || buffer === plainLines(file) ? file : buffer;
}

/** False when the buffer is not what the edit expects: it is then left alone. An editor holds every line end as `\n`. */
export function rewriteInEditor(editor: Editor, edit: RewriteEdit): boolean {
  const buffer = editor.getValue();
  if (buffer !== plainLines(edit.before)) return false;
  const after = plainLines(edit.after);
  const start = sameStart(buffer, after);
  const end = sameEnd(buffer, after, start);
  editor.transaction({
    changes: [
      {
        from: editor.offsetToPos(start),
        to: editor.offsetToPos(buffer.length - end),
        text: after.slice(start, after.length - end),
      },
    ],
  });
  return true;
}

function plainLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

function sameStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  // Never between the two halves of one character.
  return isHighHalf(one.charCodeAt(at - 1)) ? at - 1 : at;
}

function sameEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count))
    count += 1;
  return count > 0 && isLowHalf(one.charCodeAt(one.length - count)) ? count - 1 : count;
}

function isHighHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
