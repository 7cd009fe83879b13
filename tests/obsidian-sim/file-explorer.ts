// The file explorer: folders that fold, notes that open, right-click on one or on several.
import { debounce } from 'obsidian-test-mocks/obsidian';
import { TFile, TFolder, type TAbstractFile } from './files';
import { fillFileMenu, fillFilesMenu } from './file-menu';
import { setIcon } from './icons';
import { Keymap } from './keymap';
import { say } from './language';
import { Menu } from './menu';
import { ItemView } from './view';

const order = new Intl.Collator('fr', { numeric: true });

export class FileExplorer extends ItemView {
  private readonly listEl = this.contentEl.createDiv({ cls: 'nav-files-container node-insert-event' });
  private readonly folded = new Set<string>();
  private readonly chosen = new Set<TAbstractFile>();
  private readonly drawSoon = debounce(() => this.draw(), 20);

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return say('Fichiers', 'Files');
  }

  override getIcon(): string {
    return 'lucide-folder-closed';
  }

  override async onOpen(): Promise<void> {
    for (const name of ['create', 'delete', 'rename'])
      this.registerEvent(this.app.vault.on(name, () => void this.drawSoon()));
    this.registerEvent(this.app.workspace.on('file-open', () => void this.drawSoon()));
    this.draw();
    return Promise.resolve();
  }

  private draw(): void {
    this.listEl.empty();
    const root = this.app.vault.getRoot();
    const top = this.listEl.createDiv({ cls: 'tree-item nav-folder mod-root' });
    const title = top.createDiv({ cls: 'tree-item-self nav-folder-title', attr: { 'data-path': '/' } });
    title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: this.app.vault.getName() });
    title.addEventListener('contextmenu', (event) => this.openMenu(root, event));
    this.drawChildren(root, top.createDiv({ cls: 'tree-item-children nav-folder-children' }));
  }

  private drawChildren(folder: TFolder, el: HTMLElement): void {
    const rank = (file: TAbstractFile): number => (file instanceof TFolder ? 0 : 1);
    const sorted = [...folder.children].sort((a, b) => rank(a) - rank(b) || order.compare(a.name, b.name));
    for (const file of sorted) {
      if (file instanceof TFolder) this.drawFolder(file, el);
      else if (file instanceof TFile) this.drawFile(file, el);
    }
  }

  private drawFolder(folder: TFolder, parentEl: HTMLElement): void {
    const folded = this.folded.has(folder.path);
    const el = parentEl.createDiv({ cls: `tree-item nav-folder${folded ? ' is-collapsed' : ''}` });
    const title = this.drawTitle(folder, el, 'nav-folder', folder.name);
    const arrow = createDiv({ cls: 'tree-item-icon collapse-icon' });
    setIcon(arrow, folded ? 'lucide-chevron-right' : 'lucide-chevron-down');
    title.prepend(arrow);
    title.addEventListener('click', () => {
      if (!this.folded.delete(folder.path)) this.folded.add(folder.path);
      this.draw();
    });
    if (!folded) this.drawChildren(folder, el.createDiv({ cls: 'tree-item-children nav-folder-children' }));
  }

  private drawFile(file: TFile, parentEl: HTMLElement): void {
    const el = parentEl.createDiv({ cls: 'tree-item nav-file' });
    const title = this.drawTitle(file, el, 'nav-file', file.extension === 'md' ? file.basename : file.name);
    title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    title.addEventListener('click', (event) => this.press(file, event));
    title.addEventListener('auxclick', (event) => {
      if (event.button === 1) void this.app.workspace.getLeaf('tab').openFile(file);
    });
  }

  private drawTitle(file: TAbstractFile, el: HTMLElement, kind: string, name: string): HTMLElement {
    const attr = { 'data-path': file.path, tabindex: '0' };
    const title = el.createDiv({ cls: `tree-item-self ${kind}-title is-clickable`, attr });
    title.createDiv({ cls: `tree-item-inner ${kind}-title-content`, text: name });
    title.toggleClass('is-selected', this.chosen.has(file));
    title.addEventListener('contextmenu', (event) => this.openMenu(file, event));
    return title;
  }

  /** A click opens, with Ctrl in a new tab; with Alt or Shift it chooses several. */
  private press(file: TFile, event: MouseEvent): void {
    if (event.altKey || event.shiftKey) {
      if (!this.chosen.delete(file)) this.chosen.add(file);
      this.draw();
      return;
    }
    this.chosen.clear();
    this.draw();
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }

  private openMenu(file: TAbstractFile, event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    const chosen = [...this.chosen].filter((each) => !each.deleted);
    if (chosen.length > 1 && chosen.includes(file)) fillFilesMenu(this.app, menu, chosen, this.leaf);
    else fillFileMenu(this.app, menu, file, this.leaf);
  }
}
