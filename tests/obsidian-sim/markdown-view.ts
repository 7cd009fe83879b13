// The note: a real CodeMirror 6 in source mode, a reading view, the editor's menu, and the events that plugins hear.
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { Compartment, EditorState, Transaction, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { Editor } from './editor';
import { fillEditorMenu } from './editor-menu';
import { FileView, TextFileView } from './file-view';
import type { TFile } from './files';
import { say } from './language';
import type { WorkspaceLeaf } from './leaf';
import { renderReading, type Reading } from './markdown-renderer';
import { Menu } from './menu';
import { changeBetween } from './merge-texts';
import { sourceLook } from './source-look';
import type { View } from './view';

export function isFileView(view: View): view is FileView {
  return view instanceof FileView;
}

export class MarkdownView extends TextFileView {
  readonly editor: Editor;
  hoverPopover: unknown = null;
  readonly previewMode: { containerEl: HTMLElement; rerender: () => void };
  private readonly sourceEl: HTMLElement;
  private readonly readingEl: HTMLElement;
  private readonly extensions = new Compartment();
  private mode: 'source' | 'preview' = 'source';
  private reading: Reading | undefined;
  private loading = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.sourceEl = this.contentEl.createDiv({ cls: 'markdown-source-view cm-s-obsidian mod-cm6 node-insert-event' });
    this.readingEl = this.contentEl.createDiv({ cls: 'markdown-reading-view' });
    this.previewMode = { containerEl: this.readingEl, rerender: () => void this.showReading() };
    const state = EditorState.create({ extensions: this.baseExtensions() });
    this.editor = new Editor(new EditorView({ state, parent: this.sourceEl }));
    this.addAction('lucide-book-open', say('Lire ou modifier', 'Read or edit'), () => void this.toggleMode());
    this.showMode();
  }

  private baseExtensions(): Extension {
    return [
      this.app.editorFields(this),
      history(),
      keymap.of([...historyKeymap, ...defaultKeymap, indentWithTab]),
      markdown(),
      sourceLook,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': say('Texte de la note', 'Note text'), spellcheck: 'false' }),
      EditorView.updateListener.of((update) => {
        if (!update.docChanged || this.loading) return;
        this.changed();
        this.app.workspace.trigger('editor-change', this.editor, this);
      }),
      EditorView.domEventHandlers({
        contextmenu: (event) => this.openMenu(event),
        paste: (event) => this.tell('editor-paste', event),
        drop: (event) => this.tell('editor-drop', event),
      }),
      this.extensions.of([]),
    ];
  }

  /** Editor extensions of plugins: applied when a note is opened and when they ask. */
  applyExtensions(): void {
    this.editor.cm.dispatch({ effects: this.extensions.reconfigure([...this.app.editorExtensions]) });
  }

  private tell(name: string, event: Event): boolean {
    this.app.workspace.trigger(name, event, this.editor, this);
    return event.defaultPrevented;
  }

  private openMenu(event: MouseEvent): boolean {
    const menu = Menu.forEvent(event);
    fillEditorMenu(menu, this.editor);
    this.app.workspace.trigger('editor-menu', menu, this.editor, this);
    return true;
  }

  getViewType(): string {
    return 'markdown';
  }

  override getIcon(): string {
    return 'lucide-file';
  }

  getMode(): 'source' | 'preview' {
    return this.mode;
  }

  get currentMode(): unknown {
    return this.mode === 'source' ? this.editor : this.previewMode;
  }

  /** Every line end is `\n`: what is edited here is saved so, whatever the file had. */
  getViewData(): string {
    return this.editor.getValue();
  }

  setViewData(data: string, clear: boolean): void {
    this.loading = true;
    if (clear) this.editor.cm.setState(EditorState.create({ doc: data, extensions: this.baseExtensions() }));
    else {
      const changes = changeBetween(this.editor.getValue(), data.replace(/\r\n?/gu, '\n'));
      this.editor.cm.dispatch({ changes, annotations: Transaction.addToHistory.of(false) });
    }
    this.loading = false;
    if (clear) this.applyExtensions();
    if (this.mode === 'preview') void this.showReading();
  }

  clear(): void {
    this.loading = true;
    this.editor.setValue('');
    this.loading = false;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: true };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    await super.setState(state, result);
    const mode: unknown = Reflect.get(Object(state), 'mode');
    if (mode === 'preview' || mode === 'source') await this.setMode(mode);
  }

  override setEphemeralState(state: unknown): void {
    const wanted = Object(state) as { line?: unknown; focus?: unknown; subpath?: unknown };
    if (typeof wanted.line === 'number') this.goTo(wanted.line);
    if (typeof wanted.subpath === 'string' && wanted.subpath !== '') this.goToHeading(wanted.subpath);
    if (wanted.focus === true && this.mode === 'source') this.editor.focus();
  }

  override getEphemeralState(): Record<string, unknown> {
    return { cursor: this.editor.listSelections()[0], scroll: this.editor.getScrollInfo().top };
  }

  private goTo(line: number): void {
    const at = { line, ch: 0 };
    this.editor.setCursor(at);
    this.editor.scrollIntoView({ from: at, to: at }, true);
  }

  private goToHeading(subpath: string): void {
    const wanted = subpath.split('#').pop()?.trim();
    const lines = this.editor.getValue().split('\n');
    const line = lines.findIndex((text) => text.startsWith('#') && text.replace(/^#+/u, '').trim() === wanted);
    if (line >= 0) this.goTo(line);
  }

  async toggleMode(): Promise<void> {
    await this.setMode(this.mode === 'source' ? 'preview' : 'source');
  }

  private async setMode(mode: 'source' | 'preview'): Promise<void> {
    this.mode = mode;
    this.showMode();
    if (mode === 'preview') await this.showReading();
  }

  private showMode(): void {
    this.sourceEl.toggle(this.mode === 'source');
    this.readingEl.toggle(this.mode === 'preview');
    this.containerEl.dataset['mode'] = this.mode;
  }

  private async showReading(): Promise<void> {
    if (this.reading !== undefined) this.removeChild(this.reading);
    this.reading = this.addChild(
      await renderReading(this.app, this.getViewData(), this.readingEl, this.file?.path ?? ''),
    );
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    await super.onUnloadFile(file);
    if (this.reading !== undefined) this.removeChild(this.reading);
    this.reading = undefined;
  }

  override async onClose(): Promise<void> {
    await super.onClose();
    this.editor.cm.destroy();
  }
}

/** Any file that is not a note: only its name is shown. */
export class PlainFileView extends FileView {
  getViewType(): string {
    return 'plain-file';
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.contentEl.createEl('p', { text: file.name });
    return Promise.resolve();
  }
}
