// The folder that a path lies in.

/** Without a slash at its end; empty at the root of the vault. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
