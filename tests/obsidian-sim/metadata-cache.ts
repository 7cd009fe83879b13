// What the app knows of each note without opening it: computed a moment after each change, with links resolved to files.
import type { CachedMetadata } from 'obsidian';
import { getLinkpath } from 'obsidian-test-mocks/obsidian';
import { Events } from './component';
import { folderOf, TFile, type TAbstractFile } from './files';
import { readCache } from './read-cache';
import type { Vault } from './vault';

type Counts = Record<string, number>;

/** As many notes are asked for at once; they are taken one after the other, in their order. */
const readAhead = 16;

export class MetadataCache extends Events {
  resolvedLinks: Record<string, Counts> = {};
  unresolvedLinks: Record<string, Counts> = {};
  private readonly caches = new Map<string, CachedMetadata>();
  private readonly byName = new Map<string, Set<TFile>>();
  private readonly waiting = new Set<TFile>();
  private readonly unresolved = new Set<string>();
  private working: Promise<void> | undefined;

  constructor(private readonly vault: Vault) {
    super();
    vault.on('create', (file: TAbstractFile) => {
      if (file instanceof TFile) this.appeared(file);
    });
    vault.on('modify', (file: TAbstractFile) => {
      if (file instanceof TFile) this.queue(file);
    });
    vault.on('rename', (file: TAbstractFile, oldPath: string) => {
      if (file instanceof TFile) this.renamed(file, oldPath);
    });
    vault.on('delete', (file: TAbstractFile) => {
      if (file instanceof TFile) this.vanished(file);
    });
  }

  getCache(path: string): CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    void sourcePath;
    const alone = (this.byName.get(nameKey(file.name))?.size ?? 0) < 2;
    const text = alone ? file.name : file.path;
    return omitMdExtension && file.extension === 'md' ? text.slice(0, -3) : text;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    const wanted = linkpath.normalize('NFC').replace(/^\/+/u, '').toLowerCase();
    if (wanted === '') return this.vault.getFileByPath(sourcePath);
    const path = relativeTo(wanted, sourcePath);
    const named = this.byName.get(nameKey(path)) ?? new Set<TFile>();
    const keys = [path, `${path}.md`];
    const found = [...named].filter((file) => {
      const key = file.path.normalize('NFC').toLowerCase();
      return keys.some((each) => key === each || key.endsWith(`/${each}`));
    });
    const home = folderOf(sourcePath);
    const rank = (file: TFile): number =>
      keys.includes(file.path.normalize('NFC').toLowerCase()) ? 0 : folderOf(file.path) === home ? 1 : 2;
    found.sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length || (a.path < b.path ? -1 : 1));
    return found[0] ?? null;
  }

  /** The simulator's own: resolves once every change known so far is in the cache and told. */
  async settled(): Promise<void> {
    while (this.working !== undefined) await this.working;
  }

  private appeared(file: TFile): void {
    const key = nameKey(file.name);
    this.byName.set(key, (this.byName.get(key) ?? new Set<TFile>()).add(file));
    this.touchName(key);
    this.queue(file);
  }

  private vanished(file: TFile): void {
    const previous = this.getFileCache(file);
    this.forget(file, file.path);
    this.trigger('deleted', file, previous);
    this.work();
  }

  private forget(file: TFile, path: string): void {
    this.caches.delete(path);
    Reflect.deleteProperty(this.resolvedLinks, path);
    Reflect.deleteProperty(this.unresolvedLinks, path);
    const key = nameKey(path.slice(path.lastIndexOf('/') + 1));
    this.byName.get(key)?.delete(file);
    this.touchName(key);
  }

  /** Like the app: the cache follows its file, and 'changed' is not fired. */
  private renamed(file: TFile, oldPath: string): void {
    const cache = this.caches.get(oldPath);
    this.forget(file, oldPath);
    const key = nameKey(file.name);
    this.byName.set(key, (this.byName.get(key) ?? new Set<TFile>()).add(file));
    if (cache !== undefined) this.caches.set(file.path, cache);
    this.unresolved.add(file.path);
    this.touchName(key);
    this.work();
  }

  private queue(file: TFile): void {
    if (file.extension === 'md') this.waiting.add(file);
    this.work();
  }

  /** Every note that links to that name must be resolved again. */
  private touchName(key: string): void {
    for (const [path, cache] of this.caches)
      if (linksOf(cache).some((link) => nameKey(getLinkpath(link)) === key)) this.unresolved.add(path);
  }

  private work(): void {
    this.working ??= new Promise<void>((done) => {
      setTimeout(() => {
        void this.workOff().finally(() => {
          this.working = undefined;
          if (this.waiting.size > 0) this.work();
          done();
        });
      });
    });
  }

  private async workOff(): Promise<void> {
    while (this.waiting.size > 0) {
      const files = [...this.waiting].slice(0, readAhead);
      for (const file of files) this.waiting.delete(file);
      const texts = files.map((file) => this.readText(file));
      for (const [at, file] of files.entries()) this.take(file, await texts[at]);
    }
    for (const path of this.unresolved) {
      const file = this.vault.getFileByPath(path);
      if (file !== null) this.resolve(file);
    }
    this.unresolved.clear();
    this.trigger('resolved');
  }

  private async readText(file: TFile): Promise<string | undefined> {
    return file.deleted ? undefined : this.vault.cachedRead(file).catch(() => undefined);
  }

  private take(file: TFile, text: string | undefined): void {
    // Deleted or made unreadable meanwhile: the 'delete' that follows tells it.
    if (text === undefined || this.vault.getFileByPath(file.path) !== file) return;
    const cache = readCache(text);
    this.caches.set(file.path, cache);
    this.unresolved.add(file.path);
    this.trigger('changed', file, text, cache);
  }

  private resolve(file: TFile): void {
    const [resolved, unresolved]: [Counts, Counts] = [{}, {}];
    for (const link of linksOf(this.getFileCache(file) ?? {})) {
      const name = getLinkpath(link);
      const target = this.getFirstLinkpathDest(name, file.path);
      const [counts, key] = target === null ? [unresolved, name] : [resolved, target.path];
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved;
    this.unresolvedLinks[file.path] = unresolved;
    this.trigger('resolve', file);
  }
}

export function linksOf(cache: CachedMetadata): string[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])].map(({ link }) => link);
}

function nameKey(path: string): string {
  const name = path
    .normalize('NFC')
    .slice(path.normalize('NFC').lastIndexOf('/') + 1)
    .toLowerCase();
  return name.endsWith('.md') ? name.slice(0, -3) : name;
}

function relativeTo(path: string, sourcePath: string): string {
  if (!path.startsWith('./') && !path.startsWith('../')) return path;
  const home = folderOf(sourcePath.toLowerCase());
  const parts = home === '/' ? [] : home.split('/');
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
