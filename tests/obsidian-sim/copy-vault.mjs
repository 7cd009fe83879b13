// A copy of a vault in a temporary folder, where everything may be written.
import { accessSync, chmodSync, constants, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const left = new Set(['.git', 'node_modules']);

/** Gives the temporary folder (to be removed), the vault in it, and what could not be read, and so not copied. Symbolic links are not copied. */
export function copyVault(folder, name) {
  const temporary = mkdtempSync(join(tmpdir(), 'coffre-'));
  const vault = join(temporary, name);
  mkdirSync(vault);
  const unread = [];
  if (folder !== undefined) {
    const filter = (path) => !left.has(basename(path)) && isCopied(path, unread);
    for (const item of readdirSync(folder))
      if (filter(join(folder, item))) cpSync(join(folder, item), join(vault, item), { recursive: true, filter });
  }
  allowWriting(vault);
  return { temporary, vault, unread };
}

function isCopied(path, unread) {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return false;
    accessSync(path, stat.isDirectory() ? constants.R_OK | constants.X_OK : constants.R_OK);
    return true;
  } catch (problem) {
    if (problem.code === undefined) throw problem;
    unread.push(path);
    return false;
  }
}

function allowWriting(folder) {
  chmodSync(folder, 0o755);
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) allowWriting(path);
    else chmodSync(path, 0o644);
  }
}
