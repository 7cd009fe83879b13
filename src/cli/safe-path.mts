// Turns a path of the vault into a place on the disk, and refuses any that leads out of it.
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldCase } from '../core/text/fold';
import { codeOf } from './vault-files.mjs';

/** Where a path leads: the folders that stand there already, spelled as they are, and what is still to be made. */
export interface Place {
  /** The deepest folder that exists, on the disk. */
  readonly folder: string;
  /** What follows it: folders to be made, then the file. Empty when the whole path exists. */
  readonly rest: readonly string[];
  /** What stands at the path, on the disk; absent when nothing does. */
  readonly found?: string;
}

/** Undefined for a path that leaves the vault, goes through a symbolic link or into a hidden folder. Case and normal form do not count. */
export function findPlace(root: string, path: string): Place | undefined {
  const names = path.split('/');
  if (names.some((name) => !isPlainName(name))) return undefined;
  let folder = root;
  for (const [at, name] of names.entries()) {
    const found = findEntry(folder, name);
    if (found === undefined) return { folder, rest: names.slice(at) };
    const entry = join(folder, found);
    const { isLink, isFolder } = kindOf(entry);
    if (isLink) return undefined;
    if (at === names.length - 1) return { folder, rest: [], found: entry };
    // A file stands where a folder is wanted: the path as a whole cannot be.
    if (!isFolder) return undefined;
    folder = entry;
  }
  return undefined;
}

/** Neither empty, nor a way up, nor hidden, nor with a character that ends or splits a path on some system. */
function isPlainName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[\\\0]/u.test(name) && !/^[A-Za-z]:/u.test(name);
}

/** The name in a folder that is this one: exactly, or else but for case and normal form. */
function findEntry(folder: string, name: string): string | undefined {
  const names = readdirSync(folder);
  if (names.includes(name)) return name;
  const wanted = foldCase(name);
  return names.find((each) => foldCase(each) === wanted);
}

function kindOf(entry: string): { readonly isLink: boolean; readonly isFolder: boolean } {
  try {
    const stat = lstatSync(entry);
    return { isLink: stat.isSymbolicLink(), isFolder: stat.isDirectory() };
  } catch (problem) {
    if (codeOf(problem) !== 'ENOENT') throw problem;
    return { isLink: false, isFolder: false };
  }
}
