// A vault in memory, with the rules of a real one, whose writes can be made to fail or to meet someone else's.
import type { Edit } from '../../src/core/text/edit';
import type { EditOutcome, Vault } from '../../src/session/vault';

export class MemoryVault implements Vault {
  readonly notes: Map<string, string>;
  /** Called before each write, counted from 0. It may throw (the write fails) or change `notes` (someone else writes first). */
  beforeWrite: (edit: Edit, count: number) => void = () => undefined;
  /** Writes that were tried. */
  writes = 0;

  constructor(notes: Readonly<Record<string, string>> = {}) {
    this.notes = new Map(Object.entries(notes));
  }

  list(): readonly string[] {
    return [...this.notes.keys()];
  }

  async read(path: string): Promise<string | undefined> {
    await Promise.resolve();
    return this.notes.get(path);
  }

  exists(path: string): boolean {
    const folded = fold(path);
    return this.list().some((other) => fold(other) === folded || fold(other).startsWith(`${folded}/`));
  }

  async apply(edit: Edit): Promise<EditOutcome> {
    await Promise.resolve();
    this.beforeWrite(edit, this.writes++);
    const text = this.notes.get(edit.path);
    if (edit.kind === 'create') {
      if (this.exists(edit.path)) return { edit, refused: 'taken' };
      this.notes.set(edit.path, edit.text);
      return { edit };
    }
    if (text === undefined) return { edit, refused: 'missing' };
    if (edit.kind === 'rename') {
      if (this.exists(edit.to)) return { edit, refused: 'taken' };
      this.notes.delete(edit.path);
      this.notes.set(edit.to, text);
      return { edit };
    }
    if (text !== edit.before) return { edit, refused: 'changed' };
    if (edit.kind === 'remove') this.notes.delete(edit.path);
    else this.notes.set(edit.path, edit.after);
    return { edit };
  }
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
