// What stands in a vault: files and folders, as the app hands them to plugins.
import type { Vault } from './vault';

export interface FileStat {
  ctime: number;
  mtime: number;
  size: number;
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path; '/' is the vault itself. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '/' : path.slice(0, slash);
}

export abstract class TAbstractFile {
  name: string;
  parent: TFolder | null = null;
  deleted = false;

  constructor(
    readonly vault: Vault,
    public path: string,
  ) {
    this.name = nameOf(path);
  }

  /** The simulator's own: gives the file another path, without touching the disk. */
  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  basename = '';
  extension = '';

  constructor(
    vault: Vault,
    path: string,
    public stat: FileStat,
  ) {
    super(vault, path);
    this.setPath(path);
  }

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot < 0 ? this.name : this.name.slice(0, dot);
    this.extension = dot < 0 ? '' : this.name.slice(dot + 1).toLowerCase();
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
