// Tells the paths where notes may never be written.

/** Whether a path leaves the vault, is hidden, or lies in Obsidian's own folder. */
export function isOutside(path: string, configFolder: string): boolean {
  if (path === '' || path.startsWith('/') || path.includes('\\') || path.includes('\u0000')) return true;
  if (path === configFolder || path.startsWith(`${configFolder}/`)) return true;
  return path.split('/').some((part) => part === '' || part.startsWith('.'));
}
