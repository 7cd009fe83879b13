// The vault: the tree of files that plugins see, over a disk; every change is told to those who listen.
import { Events } from './component';
import type { Disk, DiskEntry } from './disk';
import { folderOf, TAbstractFile, TFile, TFolder } from './files';

const forbidden = /[\\:]/u;

export class Vault extends Events {
  readonly configDir = '.obsidian';
  private readonly held = new Map<string, TAbstractFile>();
  private readonly root: TFolder;
  private begun = 0;
  private ended = 0;
  private readonly texts = new Map<string, { mtime: number; text: string }>();

  constructor(readonly adapter: Disk) {
    super();
    this.root = new TFolder(this, '/');
    this.root.name = '';
    this.held.set('/', this.root);
  }

  static recurseChildren(root: TFolder, visit: (file: TAbstractFile) => unknown): void {
    visit(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, visit);
      else visit(child);
    }
  }

  /** Reads the tree; like the real app, 'create' fires for every file that is already there. */
  async load(): Promise<void> {
    for (const entry of sortEntries(await this.adapter.entries())) this.appear(entry);
  }

  /** The tree and the disk disagree for a moment while the app writes: what is outside is looked at before or after. */
  private async write<T>(work: () => Promise<T>): Promise<T> {
    this.begun += 1;
    try {
      return await work();
    } finally {
      this.ended += 1;
    }
  }

  private async stillEntries(): Promise<DiskEntry[]> {
    for (;;) {
      const { begun } = this;
      const entries = await this.adapter.entries();
      if (this.begun === begun && this.ended === begun) return entries;
    }
  }

  /** The disk has changed outside the app: brings the tree up to date and tells it. */
  async refresh(): Promise<void> {
    const entries = new Map((await this.stillEntries()).map((entry) => [entry.path, entry]));
    for (const file of this.getAllLoadedFiles().reverse())
      if (file !== this.root && !entries.has(file.path)) this.vanish(file);
    for (const entry of sortEntries([...entries.values()])) {
      const known = this.held.get(entry.path);
      if (known === undefined) this.appear(entry);
      else if (known instanceof TFile && (known.stat.mtime !== entry.mtime || known.stat.size !== entry.size)) {
        known.stat = statOf(entry);
        this.trigger('modify', known);
      }
    }
  }

  private appear(entry: DiskEntry): void {
    if (entry.path.split('/').some((part) => part.startsWith('.'))) return;
    const known = this.held.get(entry.path);
    if (known !== undefined) return;
    const parent = this.held.get(folderOf(entry.path));
    if (!(parent instanceof TFolder)) return;
    const file = entry.type === 'folder' ? new TFolder(this, entry.path) : new TFile(this, entry.path, statOf(entry));
    this.place(file, parent);
    this.trigger('create', file);
  }

  private place(file: TAbstractFile, parent: TFolder): void {
    file.parent = parent;
    parent.children.push(file);
    this.held.set(file.path, file);
  }

  private vanish(file: TAbstractFile): void {
    if (file.deleted) return;
    if (file instanceof TFolder) for (const child of [...file.children]) this.vanish(child);
    this.unplace(file);
    file.deleted = true;
    this.trigger('delete', file);
  }

  private unplace(file: TAbstractFile): void {
    if (file.parent !== null) file.parent.children = file.parent.children.filter((other) => other !== file);
    file.parent = null;
    this.held.delete(file.path);
  }

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.held.get(path === '' ? '/' : path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const found = this.getAbstractFileByPath(path);
    return found instanceof TFile ? found : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const found = this.getAbstractFileByPath(path);
    return found instanceof TFolder ? found : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [...this.held.values()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    return this.getAllLoadedFiles().filter(
      (file): file is TFolder => file instanceof TFolder && (includeRoot || file !== this.root),
    );
  }

  getFiles(): TFile[] {
    return this.getAllLoadedFiles().filter((file): file is TFile => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async create(path: string, data: string): Promise<TFile> {
    return this.createWith(path, data);
  }

  async createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    return this.createWith(path, data);
  }

  private createWith(path: string, data: string | ArrayBuffer): Promise<TFile> {
    return this.write(async () => {
      checkPath(path);
      if (this.held.has(path) || (await this.adapter.exists(path))) throw new Error('File already exists.');
      await this.adapter.put(path, data);
      const entry = await this.adapter.stat(path);
      if (entry !== null) this.appear(entry);
      const file = this.getFileByPath(path);
      // Or not spelled as the app spells paths.
      if (file === null) throw new Error(`File is hidden and cannot be loaded: ${path}`);
      return file;
    });
  }

  createFolder(path: string): Promise<TFolder> {
    return this.write(async () => {
      checkPath(path);
      if (this.held.has(path) || (await this.adapter.exists(path))) throw new Error('Folder already exists.');
      await this.adapter.mkdir(path);
      const parts = path.split('/');
      for (const [at] of parts.entries()) {
        const entry = await this.adapter.stat(parts.slice(0, at + 1).join('/'));
        if (entry !== null) this.appear(entry);
      }
      const folder = this.getFolderByPath(path);
      if (folder === null) throw new Error(`Folder is hidden and cannot be loaded: ${path}`);
      return folder;
    });
  }

  /** Like the app: without the byte order mark, which the adapter gives. */
  async read(file: TFile): Promise<string> {
    return withoutMark(await this.adapter.read(file.path));
  }

  async cachedRead(file: TFile): Promise<string> {
    const known = this.texts.get(file.path);
    if (known?.mtime === file.stat.mtime) return known.text;
    const { mtime } = file.stat;
    const text = withoutMark(await this.adapter.read(file.path));
    this.texts.set(file.path, { mtime, text });
    return text;
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  modify(file: TFile, data: string): Promise<void> {
    return this.write(async () => {
      await this.adapter.put(file.path, data);
      await this.written(file);
    });
  }

  modifyBinary(file: TFile, data: ArrayBuffer): Promise<void> {
    return this.write(async () => {
      await this.adapter.put(file.path, data);
      await this.written(file);
    });
  }

  append(file: TFile, data: string): Promise<void> {
    return this.write(async () => {
      await this.adapter.append(file.path, data);
      await this.written(file);
    });
  }

  process(file: TFile, change: (data: string) => string): Promise<string> {
    return this.write(async () => {
      const text = await this.adapter.process(file.path, change);
      await this.written(file);
      return text;
    });
  }

  private async written(file: TFile): Promise<void> {
    const entry = await this.adapter.stat(file.path);
    if (entry === null) return;
    file.stat = statOf(entry);
    this.trigger('modify', file);
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<TFile> {
    if (!(file instanceof TFile)) throw new Error('Only files can be copied here.');
    return this.createWith(newPath, await this.readBinary(file));
  }

  rename(file: TAbstractFile, newPath: string): Promise<void> {
    return this.write(async () => {
      checkPath(newPath);
      if (newPath === file.path) return;
      if (this.held.has(newPath)) throw new Error('Destination file already exists!');
      await this.adapter.rename(file.path, newPath);
      const moved = [file];
      if (file instanceof TFolder) moved.splice(0, 1, ...this.inside(file));
      const from = file.path;
      for (const each of moved) this.move(each, newPath + each.path.slice(from.length));
    });
  }

  private inside(folder: TFolder): TAbstractFile[] {
    const all: TAbstractFile[] = [];
    Vault.recurseChildren(folder, (file) => all.push(file));
    return all;
  }

  private move(file: TAbstractFile, newPath: string): void {
    const oldPath = file.path;
    this.unplace(file);
    file.setPath(newPath);
    const parent = this.getFolderByPath(folderOf(newPath));
    if (parent !== null) this.place(file, parent);
    this.trigger('rename', file, oldPath);
  }

  delete(file: TAbstractFile): Promise<void> {
    return this.write(async () => {
      await this.adapter.remove(file.path);
      this.vanish(file);
    });
  }

  trash(file: TAbstractFile, system: boolean): Promise<void> {
    return this.write(async () => {
      if (!system || !(await this.adapter.trashSystem())) await this.adapter.trashLocal(file.path);
      this.vanish(file);
    });
  }
}

function sortEntries(entries: readonly DiskEntry[]): DiskEntry[] {
  return [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function statOf({ ctime, mtime, size }: DiskEntry): TFile['stat'] {
  return { ctime, mtime, size };
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function checkPath(path: string): void {
  if (path !== path.trim()) throw new Error(`Path is not normal: ${path}`);
  if (forbidden.test(path)) throw new Error('File name cannot contain any of the following characters: \\ / :');
}
