// The cursor of an editor, for texts that are put on lines of their own.
import type { Editor } from 'obsidian';
import type { Cursor } from '../../session/desk';

export function editorCursor(editor: Editor, path: string): Cursor {
  return {
    path,
    insert(text) {
      const from = editor.getCursor('from');
      const to = editor.getCursor('to');
      const before = editor.getLine(from.line).slice(0, from.ch).trim() === '' ? '' : '\n\n';
      const after = editor.getLine(to.line).slice(to.ch).trim() === '' ? '' : '\n';
      const put = before + text + after;
      const end = editor.posToOffset(from) + put.length - after.length;
      editor.transaction({ changes: [{ from, to, text: put }] });
      editor.setCursor(editor.offsetToPos(end));
      editor.focus();
    },
  };
}
