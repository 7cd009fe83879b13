// Ctrl+O: finds a note by its path.
import { Keymap } from './keymap';
import type { TFile } from './files';
import { say } from './language';
import { FuzzySuggestModal } from './suggest-modal';

export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  override onOpen(): void {
    this.setPlaceholder(say('Trouver une note…', 'Find a note…'));
  }

  getItems(): TFile[] {
    return this.app.vault.getFiles();
  }

  getItemText(file: TFile): string {
    return file.extension === 'md' ? file.path.slice(0, -3) : file.path;
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }
}
