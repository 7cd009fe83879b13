// Finds a path that nothing stands at, by adding a number to a taken name.
import { cutToBytes } from './safe-file-name';

/**
 * `folder/name.md`, or `folder/name 1.md`, `folder/name 2.md` … `taken` compares as the vault does (whatever the case and the
 * normal form), so that no file is hidden by another on any system. `folder` is empty for the root of the vault.
 */
export function freePath(folder: string, name: string, taken: (path: string) => boolean, extension = '.md'): string {
  const at = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  const first = `${at}${name}${extension}`;
  if (!taken(first)) return first;
  for (let number = 1; ; number++) {
    const end = ` ${number}${extension}`;
    const path = `${at}${cutToBytes(name, end)}${end}`;
    if (!taken(path)) return path;
  }
}
