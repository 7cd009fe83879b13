// @vitest-environment happy-dom
// Where a text of lines of its own goes: at the cursor, and never between the rows of a table.
import { EditorView } from '@codemirror/view';
import { expect, test } from 'vitest';
import { editorCursor } from '../../../src/ui/insert/editor-cursor';
import { Editor } from '../../obsidian-sim/obsidian';

function insertAt(doc: string, line: number, ch: number): string {
  const editor = new Editor(new EditorView({ doc, parent: document.body }));
  editor.setCursor({ line, ch });
  // The simulator stands for the app, whose types are another's.
  const cursor = editorCursor(editor as never, null);
  const before = doc.slice(0, cursor.offset).trimEnd();
  cursor.insert('# ÉD');
  expect(editor.getValue().startsWith(before)).toBe(true);
  expect(editor.getValue().slice(0, editor.posToOffset(editor.getCursor())).endsWith('# ÉD')).toBe(true);
  return editor.getValue();
}

test('a line is parted at the cursor', () => {
  expect(insertAt('avant après', 0, 6)).toBe('avant \n\n# ÉD\naprès');
  expect(insertAt('avant\n\naprès', 1, 0)).toBe('avant\n# ÉD\naprès');
});

test('a table is not: the text goes behind its last row, from any of its cells, at the end of the note too', () => {
  const table = '| a | b |\n| - | - |\n| 1 | 2 |';
  for (const [line, ch] of [
    [0, 3],
    [1, 0],
    [2, 9],
  ] as const) {
    expect(insertAt(`${table}\n\naprès`, line, ch)).toBe(`${table}\n\n# ÉD\n\naprès`);
    expect(insertAt(table, line, ch)).toBe(`${table}\n\n# ÉD`);
  }
});
