// The cursor of an editor, for texts that are put on lines of their own.
import type { Editor, EditorPosition, TFile } from 'obsidian';
import type { Cursor } from '../../session/desk';

/** `file`: what the editor shows; a text that belongs to no note (a card of a canvas) is only ever changed through its editor. */
export function editorCursor(editor: Editor, file: TFile | null): Cursor {
  return {
    path: file?.extension.toLowerCase() === 'md' ? file.path : '',
    offset: editor.posToOffset(placeIn(editor)),
    text: editor.getValue(),
    insert(text) {
      const to = placeIn(editor);
      const line = editor.getLine(to.line);
      const before = line.slice(0, to.ch).trim() === '' ? '' : '\n\n';
      const after = line.slice(to.ch).trim() === '' ? '' : '\n';
      const put = before + text + after;
      const end = editor.posToOffset(to) + put.length - after.length;
      editor.transaction({ changes: [{ from: to, text: put }] });
      editor.setCursor(editor.offsetToPos(end));
      editor.focus();
    },
    goTo(fromEnd) {
      const at = editor.offsetToPos(Math.max(0, editor.getValue().length - fromEnd));
      editor.setCursor(at);
      editor.scrollIntoView({ from: at, to: at }, true);
      editor.focus();
    },
  };
}

/** Where the cursor is; in a table, behind its last row: lines of their own would cut it in two. */
function placeIn(editor: Editor): EditorPosition {
  const isRow = (at: number): boolean => /^\s*\|/u.test(editor.getLine(at));
  const to = editor.getCursor('to');
  if (!isRow(to.line)) return to;
  let { line } = to;
  while (line < editor.lastLine() && isRow(line + 1)) line += 1;
  return { line, ch: editor.getLine(line).length };
}
