// The disk under a vault (Obsidian's DataAdapter): what every kind has in common, and the one that lives in memory.
import { folderOf, nameOf, type FileStat } from './files';
import { normalizePath } from './normalize-path';

export interface DiskEntry extends FileStat {
  path: string;
  type: 'file' | 'folder';
}

/** Raised when a file changed on the disk between reading and writing. */
export class ChangedMeanwhile extends Error {}

export function missing(operation: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${operation} '${path}'`), { code: 'ENOENT' });
}

export abstract class Disk {
  /** By the path that the app knows: the name that the disk gave, where it is another. */
  private readonly reals = new Map<string, string>();

  /** What the disk has, under the path that the app will know. */
  protected known<Entry extends DiskEntry>(entry: Entry): Entry {
    const path = normalizePath(entry.path);
    if (path !== entry.path) this.reals.set(path, entry.path);
    return { ...entry, path };
  }

  /** The path as the disk spells it. */
  protected real(path: string): string {
    const folder = folderOf(path);
    return this.reals.get(path) ?? (folder === '/' ? path : `${this.real(folder)}/${nameOf(path)}`);
  }

  protected forget(path: string): void {
    for (const known of [...this.reals.keys()])
      if (known === path || known.startsWith(`${path}/`)) this.reals.delete(known);
  }

  abstract getName(): string;
  abstract entries(): Promise<DiskEntry[]>;
  abstract stat(path: string): Promise<DiskEntry | null>;
  abstract read(path: string): Promise<string>;
  abstract readBinary(path: string): Promise<ArrayBuffer>;
  /** `expected`: the modification time of what is replaced; when the file has another, ChangedMeanwhile is thrown. */
  abstract put(path: string, data: string | ArrayBuffer, expected?: number): Promise<void>;
  abstract mkdir(path: string): Promise<void>;
  abstract remove(path: string): Promise<void>;
  abstract rename(path: string, newPath: string): Promise<void>;

  async exists(path: string): Promise<boolean> {
    return path === '' || path === '/' || (await this.stat(path)) !== null;
  }

  async list(path: string): Promise<{ files: string[]; folders: string[] }> {
    const folder = path === '' ? '/' : path;
    const inside = (await this.entries()).filter((entry) => folderOf(entry.path) === folder);
    return {
      files: inside.filter((entry) => entry.type === 'file').map((entry) => entry.path),
      folders: inside.filter((entry) => entry.type === 'folder').map((entry) => entry.path),
    };
  }

  write(path: string, data: string): Promise<void> {
    return this.put(path, data);
  }

  writeBinary(path: string, data: ArrayBuffer): Promise<void> {
    return this.put(path, data);
  }

  async append(path: string, data: string): Promise<void> {
    await this.put(path, ((await this.exists(path)) ? await this.read(path) : '') + data);
  }

  async process(path: string, change: (text: string) => string): Promise<string> {
    for (;;) {
      const before = await this.stat(path);
      if (before === null) throw missing('open', path);
      const text = change(await this.read(path));
      try {
        await this.put(path, text, before.mtime);
        return text;
      } catch (problem) {
        if (!(problem instanceof ChangedMeanwhile)) throw problem;
      }
    }
  }

  async copy(path: string, newPath: string): Promise<void> {
    await this.put(newPath, await this.readBinary(path));
  }

  rmdir(path: string): Promise<void> {
    return this.remove(path);
  }

  async trashLocal(path: string): Promise<void> {
    if (!(await this.exists('.trash'))) await this.mkdir('.trash');
    let target = `.trash/${nameOf(path)}`;
    for (let number = 2; await this.exists(target); number += 1) target = `.trash/${String(number)} ${nameOf(path)}`;
    await this.rename(path, target);
  }

  /** There is no system trash here: the caller then uses the vault's own. */
  trashSystem(): Promise<boolean> {
    return Promise.resolve(false);
  }

  getResourcePath(path: string): string {
    return `app://local/${encodeURI(path)}`;
  }
}

interface MemoryFile extends DiskEntry {
  data: ArrayBuffer;
}

export class MemoryDisk extends Disk {
  private readonly held = new Map<string, MemoryFile>();
  private clock = 1_700_000_000_000;

  constructor(
    files: Readonly<Record<string, string>> = {},
    private readonly name = 'vault',
  ) {
    super();
    for (const [path, text] of Object.entries(files)) this.plant(path, text);
  }

  /** Puts a file with its folders, as something outside the app would. */
  plant(path: string, text: string): void {
    const folder = folderOf(path);
    const parts = folder === '/' ? [] : folder.split('/');
    for (const [at] of parts.entries()) this.hold(parts.slice(0, at + 1).join('/'), 'folder', new ArrayBuffer(0));
    this.hold(path, 'file', bytesOf(text));
  }

  private hold(path: string, type: 'file' | 'folder', data: ArrayBuffer): void {
    const known = this.held.get(path);
    if (type === 'folder' && known !== undefined) return;
    this.clock += 1;
    const ctime = known?.ctime ?? this.clock;
    this.held.set(path, { path, type, ctime, mtime: this.clock, size: data.byteLength, data });
  }

  getName(): string {
    return this.name;
  }

  entries(): Promise<DiskEntry[]> {
    return Promise.resolve([...this.held.values()].map((entry) => this.known(entry)));
  }

  stat(path: string): Promise<DiskEntry | null> {
    const found = this.held.get(this.real(path));
    return Promise.resolve(found === undefined ? null : this.known(found));
  }

  read(path: string): Promise<string> {
    return this.readBinary(path).then((data) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(data));
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    const found = this.held.get(this.real(path));
    return found?.type === 'file' ? Promise.resolve(found.data) : Promise.reject(missing('open', path));
  }

  put(known: string, data: string | ArrayBuffer, expected?: number): Promise<void> {
    const path = this.real(known);
    const folder = folderOf(path);
    if (folder !== '/' && this.held.get(folder)?.type !== 'folder') return Promise.reject(missing('open', path));
    if (expected !== undefined && this.held.get(path)?.mtime !== expected)
      return Promise.reject(new ChangedMeanwhile(path));
    this.hold(path, 'file', typeof data === 'string' ? bytesOf(data) : data);
    return Promise.resolve();
  }

  mkdir(path: string): Promise<void> {
    const inside = `${this.real(path)}/x`;
    this.plant(inside, '');
    this.held.delete(inside);
    return Promise.resolve();
  }

  remove(known: string): Promise<void> {
    const path = this.real(known);
    this.forget(known);
    if (!this.held.has(path)) return Promise.reject(missing('unlink', path));
    for (const other of [...this.held.keys()])
      if (other === path || other.startsWith(`${path}/`)) this.held.delete(other);
    return Promise.resolve();
  }

  rename(known: string, newKnown: string): Promise<void> {
    const [path, newPath] = [this.real(known), this.real(newKnown)];
    this.forget(known);
    if (!this.held.has(path)) return Promise.reject(missing('rename', path));
    if (this.held.has(newPath)) return Promise.reject(new Error('Destination file already exists!'));
    for (const [other, file] of [...this.held]) {
      if (other !== path && !other.startsWith(`${path}/`)) continue;
      const moved = newPath + other.slice(path.length);
      this.held.delete(other);
      this.held.set(moved, { ...file, path: moved });
    }
    return Promise.resolve();
  }
}

function bytesOf(text: string): ArrayBuffer {
  const bytes = new TextEncoder().encode(text);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
