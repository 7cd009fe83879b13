// Views of a file: opened by path, following a rename, closed with their file, saved a moment after the last key.
import { debounce } from 'obsidian-test-mocks/obsidian';
import { TFile, type TAbstractFile } from './files';
import { mergeTexts } from './merge-texts';
import { EmptyView, ItemView } from './view';

export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? '';
  }

  override onload(): void | Promise<void> {
    this.registerEvent(
      this.app.vault.on('rename', (file: TAbstractFile) => {
        if (file === this.file) void this.onRename(this.file);
      }),
    );
    this.registerEvent(
      this.app.vault.on('delete', (file: TAbstractFile) => {
        if (file === this.file) void this.leaf.open(new EmptyView(this.leaf)).then(() => this.leaf.parent.draw());
      }),
    );
  }

  override getState(): Record<string, unknown> {
    return this.file === null ? {} : { file: this.file.path };
  }

  override async setState(state: unknown, result: { history: boolean }): Promise<void> {
    const path: unknown = Reflect.get(Object(state), 'file');
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    if (file === this.file) return super.setState(state, result);
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = file;
    this.titleEl.setText(this.getDisplayText());
    if (file !== null) await this.onLoadFile(file);
  }

  override async onClose(): Promise<void> {
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = null;
  }

  async onLoadFile(file: TFile): Promise<void> {
    void file;
    return Promise.resolve();
  }

  async onUnloadFile(file: TFile): Promise<void> {
    void file;
    return Promise.resolve();
  }

  async onRename(file: TFile): Promise<void> {
    this.titleEl.setText(file.basename);
    this.leaf.parent.draw();
    return Promise.resolve();
  }

  canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }
}

export abstract class EditableFileView extends FileView {}

export abstract class TextFileView extends EditableFileView {
  data = '';
  dirty = false;
  /** The text on the disk when it was last read or written. */
  private saved = '';
  readonly requestSave = debounce(() => void this.save(), 2000);

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void | Promise<void> {
    this.registerEvent(
      this.app.vault.on('modify', (file: TAbstractFile) => {
        if (file === this.file) void this.follow(this.file);
      }),
    );
    return super.onload();
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.saved = await this.app.vault.read(file);
    this.data = this.saved;
    this.dirty = false;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    this.requestSave.cancel();
    if (!file.deleted) await this.save(true);
  }

  changed(): void {
    this.dirty = true;
    this.data = this.getViewData();
    this.containerEl.addClass('is-dirty');
    this.requestSave();
  }

  async save(clear = false): Promise<void> {
    const file = this.file;
    if (file !== null && this.dirty) {
      this.dirty = false;
      this.saved = this.getViewData();
      this.containerEl.removeClass('is-dirty');
      await this.app.vault.modify(file, this.saved);
    }
    if (clear) this.clear();
  }

  /** The file changed elsewhere: the view takes it, and keeps what is being typed. */
  private async follow(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file);
    if (text === this.saved || file !== this.file) return;
    const [base, theirs] = [plainLines(this.saved), plainLines(text)];
    const merged = this.dirty ? mergeTexts(base, theirs, this.getViewData()) : text;
    this.saved = text;
    this.data = merged;
    this.setViewData(merged, false);
  }
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}
