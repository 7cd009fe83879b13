// Asks for a new name, and renames with the links.
import type { App } from './app';
import { folderOf, TFile, type TAbstractFile } from './files';
import { say } from './language';
import { Modal } from './modal';
import { Notice } from './notice';

export class RenameModal extends Modal {
  constructor(
    app: App,
    private readonly file: TAbstractFile,
  ) {
    super(app);
    this.modalEl.addClass('mod-file-rename');
    this.setTitle(say('Nom du fichier', 'File name'));
  }

  override onOpen(): void {
    const name = this.file instanceof TFile ? this.file.basename : this.file.name;
    const input = this.contentEl.createEl('textarea', { cls: 'rename-textarea', value: name });
    input.value = name;
    input.select();
    this.scope.register([], 'Enter', () => {
      void this.rename(input.value.trim());
      return false;
    });
  }

  private async rename(name: string): Promise<void> {
    const folder = folderOf(this.file.path);
    const end = this.file instanceof TFile ? `.${this.file.extension}` : '';
    const path = `${folder === '/' ? '' : `${folder}/`}${name}${end}`;
    try {
      await this.app.fileManager.renameFile(this.file, path);
      this.close();
    } catch (problem) {
      new Notice(problem instanceof Error ? problem.message : String(problem));
    }
  }
}
