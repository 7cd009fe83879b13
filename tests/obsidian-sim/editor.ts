// Obsidian's Editor over a real CodeMirror 6: real selections, real undo steps.
import {
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorGroupLeft,
  cursorGroupRight,
  cursorLineDown,
  cursorLineUp,
  deleteLine,
  indentLess,
  indentMore,
  insertNewlineAndIndent,
  moveLineDown,
  moveLineUp,
  redo,
  undo,
} from '@codemirror/commands';
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';
import type { EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorTransaction } from 'obsidian';

interface Range {
  anchor: EditorPosition;
  head: EditorPosition;
}

const nothing: Command = () => true;
const commands: Record<EditorCommandName, Command> = {
  goUp: cursorLineUp,
  goDown: cursorLineDown,
  goLeft: cursorCharLeft,
  goRight: cursorCharRight,
  goStart: cursorDocStart,
  goEnd: cursorDocEnd,
  goWordLeft: cursorGroupLeft,
  goWordRight: cursorGroupRight,
  indentMore,
  indentLess,
  newlineAndIndent: insertNewlineAndIndent,
  swapLineUp: moveLineUp,
  swapLineDown: moveLineDown,
  deleteLine,
  toggleFold: nothing,
  foldAll: nothing,
  unfoldAll: nothing,
};

export class Editor {
  constructor(readonly cm: EditorView) {}

  private get text(): EditorView['state']['doc'] {
    return this.cm.state.doc;
  }

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.text.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.text.length, insert: content } });
  }

  /** Throws for a line that is not there. */
  getLine(line: number): string {
    return this.text.line(line + 1).text;
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.text.lines;
  }

  lastLine(): number {
    return this.text.lines - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.cm.dispatch({
      ...this.cm.state.replaceSelection(replacement),
      scrollIntoView: true,
      ...(origin !== undefined && { userEvent: origin }),
    });
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.transaction({ changes: [{ from, to, text: replacement }] }, origin);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): Range[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: { anchor: EditorPosition; head?: EditorPosition }[], main = 0): void {
    const made = ranges.map(({ anchor, head }) => this.range(anchor, head ?? anchor));
    this.cm.dispatch({ selection: EditorSelection.create(made, main) });
  }

  private range(anchor: EditorPosition, head: EditorPosition): ReturnType<typeof EditorSelection.range> {
    return EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head));
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView({ from, to }: EditorRange, center = false): void {
    const y = center ? 'center' : 'nearest';
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.range(from, to), { y }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: EditorCommandName): void {
    commands[command](this.cm);
  }

  /** All changes and the selection in one dispatch: one undo step. The selection is meant after the changes. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const changes = [...(tx.changes ?? [])].map((change) => this.change(change));
    if (tx.replaceSelection !== undefined)
      for (const { from, to } of this.cm.state.selection.ranges)
        changes.push({ from, to, insert: tx.replaceSelection });
    const set = this.cm.state.changes(changes);
    const after = set.apply(this.text);
    const offset = ({ line, ch }: EditorPosition): number => {
      const found = after.line(Math.min(Math.max(line, 0) + 1, after.lines));
      return Math.min(found.from + ch, found.to);
    };
    const chosen = tx.selections ?? (tx.selection === undefined ? [] : [tx.selection]);
    const ranges = chosen.map(({ from, to }) => EditorSelection.range(offset(from), offset(to ?? from)));
    this.cm.dispatch({
      changes: set,
      ...(ranges.length > 0 && { selection: EditorSelection.create(ranges), scrollIntoView: true }),
      ...(origin !== undefined && { userEvent: origin }),
    });
  }

  private change({ from, to, text }: EditorChange): { from: number; to: number; insert: string } & ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word === null ? null : { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset({ line, ch }: EditorPosition): number {
    if (line >= this.text.lines) return this.text.length;
    const found = this.text.line(Math.max(line, 0) + 1);
    return Math.min(found.from + Math.max(ch, 0), found.to);
  }

  offsetToPos(offset: number): EditorPosition {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.text.lineAt(at);
    return { line: line.number - 1, ch: at - line.from };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const lines = this.getValue().split('\n');
    const values = lines.map((text, line) => (ignoreEmpty && text.trim() === '' ? null : read(line, text)));
    const changes = lines.flatMap((text, line) => write(line, text, values[line] ?? null) ?? []);
    if (changes.length > 0) this.transaction({ changes });
  }
}
