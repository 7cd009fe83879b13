// A copy of a vault in a temporary folder, where everything may be written.
import { chmodSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const left = new Set(['.git', 'node_modules']);

/** Gives the temporary folder (to be removed) and the vault in it. Symbolic links are not copied. */
export function copyVault(folder, name) {
  const temporary = mkdtempSync(join(tmpdir(), 'coffre-'));
  const vault = join(temporary, name);
  mkdirSync(vault);
  if (folder !== undefined) {
    const filter = (path) => !left.has(basename(path)) && !lstatSync(path).isSymbolicLink();
    for (const item of readdirSync(folder))
      if (filter(join(folder, item))) cpSync(join(folder, item), join(vault, item), { recursive: true, filter });
  }
  allowWriting(vault);
  return { temporary, vault };
}

function allowWriting(folder) {
  chmodSync(folder, 0o755);
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) allowWriting(path);
    else chmodSync(path, 0o644);
  }
}
