// Writes one file of a vault without ever leaving half of it behind, or taking another's place.
import { Buffer } from 'node:buffer';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import process from 'node:process';
import { codeOf } from './vault-files.mjs';

/** Makes a file that does not exist; throws `EEXIST` when one stands there by now. */
export function createFile(file: string, text: string): void {
  const draft = writeDraft(file, text, 0o666);
  try {
    linkSync(draft, file);
  } catch (problem) {
    // Some disks know no links: the file is then made in its place, still only if it is not there.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EOPNOTSUPP'].includes(codeOf(problem))) throw problem;
    writeNew(file, text, 0o666);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Puts a new text in the place of a file, all at once, with the rights it had; `isStill` is asked at the last moment. */
export function replaceFile(file: string, text: string, mode: number, isStill: () => boolean): boolean {
  const draft = writeDraft(file, text, mode);
  try {
    chmodSync(draft, mode & 0o7777);
    if (!isStill()) return false;
    renameSync(draft, file);
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a file into a folder (made when needed) under its own name, or with a number where that is taken. */
export function moveAside(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (lstatSync(folder).isSymbolicLink()) throw new Error(`${folder} is a symbolic link.`);
  const { name, ext } = parse(file);
  let target = join(folder, name + ext);
  for (let number = 2; existsSync(target); number += 1) target = join(folder, `${name} ${String(number)}${ext}`);
  renameSync(file, target);
}

/** A hidden file beside the one to come, so that both are on one disk. */
function writeDraft(file: string, text: string, mode: number): string {
  const draft = join(dirname(file), `.${basename(file).slice(0, 40)}.${String(process.pid)}.jalons`);
  rmSync(draft, { force: true });
  writeNew(draft, text, mode);
  return draft;
}

function writeNew(file: string, text: string, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    fsyncSync(handle);
  } catch (problem) {
    rmSync(file, { force: true });
    throw problem;
  } finally {
    closeSync(handle);
  }
}
