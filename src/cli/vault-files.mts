// Finds the notes of a folder, as Obsidian would: no hidden folder, no symbolic link.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that could not be listed. */
export interface UnreadFolder {
  /** `.` for the vault itself. */
  readonly path: string;
  readonly detail: string;
}

export interface VaultFiles {
  /** Paths of Markdown notes in the vault, with `/`, as the disk spells them; sorted. */
  readonly notes: readonly string[];
  readonly unread: readonly UnreadFolder[];
}

export function listNotes(root: string): VaultFiles {
  const notes: string[] = [];
  const unread: UnreadFolder[] = [];
  const folders = [''];
  for (const folder of folders) {
    try {
      for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`);
        else if (entry.isFile() && /\.md$/i.test(entry.name)) notes.push(folder + entry.name);
      }
    } catch (problem) {
      unread.push({ path: folder === '' ? '.' : folder.slice(0, -1), detail: detailOf(problem) });
    }
  }
  return { notes: notes.sort(), unread };
}

/** The system's name for what went wrong (`ENOENT`); empty for anything else. */
export function codeOf(problem: unknown): string {
  return problem instanceof Error && 'code' in problem ? String(problem.code) : '';
}

/** The system's words without the path, which the finding names already. */
export function detailOf(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem);
  return codeOf(problem) === '' ? message : (message.split(', ', 1)[0] ?? message);
}
