// The user's vault, through Obsidian: the only place that writes notes.
import { folderOf } from '../core/text/folder-of';
import { normalizePath, TFile, type App, type TFolder } from 'obsidian';
import { markOf, withoutMark } from '../core/text/as-in-editor';
import { foldCase } from '../core/text/fold';
import type { CreateEdit, Edit, RemoveEdit, RenameEdit, RewriteEdit } from '../core/text/edit';
import { detailOf } from '../core/text/detail-of';
import { Turns } from '../session/turns';
import type { EditOutcome, Refusal, Vault } from '../session/vault';
import { currentText, findEditor, rewriteInEditor, untilShown, wouldLose } from './open-editor';
import { isFaithful } from './is-faithful';
import { isOutside } from './is-outside';

/** Thrown inside `vault.process` so that nothing is written. */
class TextChanged extends Error {}

export class ObsidianVault implements Vault {
  readonly #app: App;
  readonly #vault: App['vault'];
  readonly #files: App['fileManager'];
  readonly #turns = new Turns();
  /** Folders that were made for a note: undoing the note undoes them. */
  readonly #made = new Set<string>();

  constructor(app: App) {
    this.#app = app;
    this.#vault = app.vault;
    this.#files = app.fileManager;
  }

  list(): readonly string[] {
    return this.#vault.getMarkdownFiles().map(({ path }) => path);
  }

  async read(path: string): Promise<string | undefined> {
    const file = this.#vault.getFileByPath(path);
    if (file === null) return undefined;
    try {
      const text = await this.#vault.read(file);
      // Written back, it would lose what the text does not show.
      if (!(await isFaithful(this.#vault, file, text))) return undefined;
      return currentText(findEditor(this.#app, path), text);
    } catch (problem) {
      if (this.#vault.getFileByPath(path) === null) return undefined;
      throw problem;
    }
  }

  exists(path: string): boolean {
    return this.#find(path) !== undefined;
  }

  apply(edit: Edit): Promise<EditOutcome> {
    return this.#turns.take(edit.path, () => this.#make(edit));
  }

  async #make(edit: Edit): Promise<EditOutcome> {
    if (isOutside(edit.path, this.#vault.configDir)) return { edit, refused: 'outside' };
    try {
      const made = await this.#write(edit);
      return typeof made === 'string' ? { edit, refused: made } : { edit: made ?? edit };
    } catch (problem) {
      return { edit, ...explain(problem) };
    }
  }

  /** The edit comes back where it was made at another path than it asked for. */
  #write(edit: Edit): Promise<Refusal | Edit | undefined> | Refusal {
    if (edit.kind === 'create') return this.#create(edit);
    const file = this.#vault.getFileByPath(edit.path);
    if (file === null) return 'missing';
    switch (edit.kind) {
      case 'rewrite':
        return this.#rewrite(file, edit);
      case 'remove':
        return this.#remove(file, edit);
      case 'rename':
        return this.#rename(file, edit);
    }
  }

  async #create(edit: CreateEdit): Promise<Refusal | CreateEdit> {
    const path = normalizePath(edit.path);
    if (this.exists(path)) return 'taken';
    const file = await this.#vault.create(await this.#ensureFolders(path), edit.text);
    return file.path === edit.path ? edit : { ...edit, path: file.path };
  }

  async #rewrite(file: TFile, edit: RewriteEdit): Promise<Refusal | undefined> {
    const editor = findEditor(this.#app, edit.path);
    if (editor !== undefined && !(await wouldLose(editor, this.#app, file)))
      return rewriteInEditor(editor, edit) ? undefined : 'changed';
    await this.#vault.process(file, (text) => {
      // Here the file begins with its mark; read before, it did not.
      if (withoutMark(text) !== withoutMark(edit.before)) throw new TextChanged();
      return markOf(text) + withoutMark(edit.after);
    });
    if (editor !== undefined) await untilShown(editor, edit.after);
    return undefined;
  }

  /** To the trash that the user chose for deleted notes. */
  async #remove(file: TFile, { path, before, withFolder = false }: RemoveEdit): Promise<Refusal | undefined> {
    const editor = findEditor(this.#app, path);
    if (currentText(editor, await this.#vault.read(file)) !== before) return 'changed';
    const folder = file.parent;
    await this.#files.trashFile(file);
    await this.#clear(folder, withFolder);
    return undefined;
  }

  /** Takes away a folder that nothing is left in, hidden files included, if it was made here or `wanted`; then those above it that were made here. */
  async #clear(folder: TFolder | null, wanted: boolean): Promise<void> {
    if (folder === null || folder.isRoot() || !(wanted || this.#made.has(folder.path))) return;
    const { files, folders } = await this.#vault.adapter.list(folder.path);
    if (files.length + folders.length > 0) return;
    const above = folder.parent;
    await this.#files.trashFile(folder);
    this.#made.delete(folder.path);
    await this.#clear(above, false);
  }

  /** The app itself writes the links that lead there, as its user has set it. */
  async #rename(file: TFile, edit: RenameEdit): Promise<Refusal | RenameEdit> {
    if (isOutside(edit.to, this.#vault.configDir)) return 'outside';
    const to = normalizePath(edit.to);
    const there = this.#find(to);
    if (there !== undefined && there !== edit.path) return 'taken';
    await this.#files.renameFile(file, to);
    return { ...edit, to };
  }

  /** Makes the folders above a path; gives the path with them as the vault spells them. */
  async #ensureFolders(path: string): Promise<string> {
    const above = folderOf(path);
    if (above === '') return path;
    const name = path.slice(above.length + 1);
    const there = this.#find(above);
    if (there !== undefined) return `${there}/${name}`;
    const folder = await this.#vault.createFolder(await this.#ensureFolders(above));
    this.#made.add(folder.path);
    return `${folder.path}/${name}`;
  }

  /** What stands at a path, as the vault spells it, whatever its case or normal form. */
  #find(path: string): string | undefined {
    const exact = this.#vault.getAbstractFileByPath(path);
    if (exact !== null) return exact.path;
    const folded = foldCase(normalizePath(path));
    return this.#vault.getAllLoadedFiles().find((file) => foldCase(file.path) === folded)?.path;
  }
}

/** Whether a file is a note. */
export function isNote(file: unknown): file is TFile {
  return file instanceof TFile && file.extension.toLowerCase() === 'md';
}

/** Obsidian tells why in words; the system's codes stand among them. */
const meanings: readonly (readonly [Refusal, ...(readonly string[])])[] = [
  ['taken', 'ALREADY EXISTS', 'EEXIST'],
  ['read-only', 'EACCES', 'EPERM', 'EROFS', 'READ-ONLY', 'PERMISSION'],
  ['missing', 'ENOENT', 'NOT FOUND', 'DOES NOT EXIST'],
];

function explain(problem: unknown): { readonly refused: Refusal; readonly detail?: string } {
  if (problem instanceof TextChanged) return { refused: 'changed' };
  const detail = detailOf(problem);
  const told = detail.toUpperCase();
  const [refused] = meanings.find(([, ...words]) => words.some((word) => told.includes(word))) ?? ['failed'];
  return { refused, detail };
}
