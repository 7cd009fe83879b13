// The user's vault, through Obsidian: the only place that writes notes.
import { folderOf } from '../core/text/folder-of';
import { TFile, type App, type TFolder } from 'obsidian';
import { foldCase } from '../core/text/fold';
import type { CreateEdit, Edit, RemoveEdit, RenameEdit, RewriteEdit } from '../core/text/edit';
import { detailOf } from '../core/text/detail-of';
import { Turns } from '../session/turns';
import type { EditOutcome, Refusal, Vault } from '../session/vault';
import { currentText, findEditor, rewriteInEditor } from './open-editor';
import { isFaithful } from './is-faithful';
import { isOutside } from './is-outside';

/** Thrown inside `vault.process` so that nothing is written. */
class TextChanged extends Error {}

export class ObsidianVault implements Vault {
  readonly #app: App;
  readonly #turns = new Turns();
  /** Folders that were made for a note: undoing the note undoes them. */
  readonly #made = new Set<string>();

  constructor(app: App) {
    this.#app = app;
  }

  list(): readonly string[] {
    return this.#app.vault.getMarkdownFiles().map(({ path }) => path);
  }

  async read(path: string): Promise<string | undefined> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return undefined;
    try {
      const text = await this.#app.vault.read(file);
      // Written back, it would lose what the text does not show.
      if (!(await isFaithful(this.#app.vault, file, text))) return undefined;
      return currentText(findEditor(this.#app, path), text);
    } catch (problem) {
      if (this.#app.vault.getFileByPath(path) === null) return undefined;
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
    if (isOutside(edit.path, this.#app.vault.configDir)) return { edit, refused: 'outside' };
    try {
      const made = await this.#write(edit);
      return typeof made === 'string' ? { edit, refused: made } : { edit: made ?? edit };
    } catch (problem) {
      return { edit, ...explain(problem) };
    }
  }

  /** The edit comes back where it was made at another path than it asked for. */
  #write(edit: Edit): Promise<Refusal | Edit | undefined> {
    switch (edit.kind) {
      case 'create':
        return this.#create(edit);
      case 'rewrite':
        return this.#rewrite(edit);
      case 'remove':
        return this.#remove(edit);
      case 'rename':
        return this.#rename(edit);
    }
  }

  async #create(edit: CreateEdit): Promise<Refusal | CreateEdit> {
    const { path, text } = edit;
    if (this.exists(path)) return 'taken';
    const folder = await this.#ensureFolder(folderOf(path));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const file = await this.#app.vault.create(folder === '' ? name : `${folder}/${name}`, text);
    return file.path === path ? edit : { ...edit, path: file.path };
  }

  async #rewrite(edit: RewriteEdit): Promise<Refusal | undefined> {
    const file = this.#app.vault.getFileByPath(edit.path);
    if (file === null) return 'missing';
    const editor = findEditor(this.#app, edit.path);
    if (editor !== undefined) return rewriteInEditor(editor, edit) ? undefined : 'changed';
    await this.#app.vault.process(file, (text) => {
      if (text !== edit.before) throw new TextChanged();
      return edit.after;
    });
    return undefined;
  }

  /** To the trash that the user chose for deleted notes. */
  async #remove({ path, before, withFolder = false }: RemoveEdit): Promise<Refusal | undefined> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return 'missing';
    const editor = findEditor(this.#app, path);
    if (currentText(editor, await this.#app.vault.read(file)) !== before) return 'changed';
    const folder = file.parent;
    await this.#app.fileManager.trashFile(file);
    await this.#clear(folder, withFolder);
    return undefined;
  }

  /** Takes away a folder that nothing is left in, hidden files included, if it was made here or `wanted`; then those above it that were made here. */
  async #clear(folder: TFolder | null, wanted: boolean): Promise<void> {
    if (folder === null || folder.isRoot() || !(wanted || this.#made.has(folder.path))) return;
    const { files, folders } = await this.#app.vault.adapter.list(folder.path);
    if (files.length + folders.length > 0) return;
    const above = folder.parent;
    await this.#app.fileManager.trashFile(folder);
    this.#made.delete(folder.path);
    await this.#clear(above, false);
  }

  /** The app itself writes the links that lead there, as its user has set it. */
  async #rename({ path, to }: RenameEdit): Promise<Refusal | undefined> {
    const file = this.#app.vault.getFileByPath(path);
    if (file === null) return 'missing';
    if (isOutside(to, this.#app.vault.configDir)) return 'outside';
    const there = this.#find(to);
    if (there !== undefined && there !== path) return 'taken';
    await this.#app.fileManager.renameFile(file, to);
    return undefined;
  }

  /** Makes a folder and those above it; gives it as the vault spells it. */
  async #ensureFolder(path: string): Promise<string> {
    if (path === '') return '';
    const there = this.#find(path);
    if (there !== undefined) return there;
    const parent = await this.#ensureFolder(folderOf(path));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const folder = await this.#app.vault.createFolder(parent === '' ? name : `${parent}/${name}`);
    this.#made.add(folder.path);
    return folder.path;
  }

  /** What stands at a path, as the vault spells it, whatever its case or normal form. */
  #find(path: string): string | undefined {
    const exact = this.#app.vault.getAbstractFileByPath(path);
    if (exact !== null) return exact.path;
    const folded = foldCase(path);
    return this.#app.vault.getAllLoadedFiles().find((file) => foldCase(file.path) === folded)?.path;
  }
}

/** Whether a file is a note. */
export function isNote(file: unknown): file is TFile {
  return file instanceof TFile && file.extension.toLowerCase() === 'md';
}

/** Obsidian tells why in words; the system's codes stand among them. */
function explain(problem: unknown): { readonly refused: Refusal; readonly detail?: string } {
  if (problem instanceof TextChanged) return { refused: 'changed' };
  const detail = detailOf(problem);
  const says = (...words: readonly string[]): boolean => words.some((word) => detail.toUpperCase().includes(word));
  if (says('ALREADY EXISTS', 'EEXIST')) return { refused: 'taken', detail };
  if (says('EACCES', 'EPERM', 'EROFS', 'READ-ONLY', 'PERMISSION')) return { refused: 'read-only', detail };
  if (says('ENOENT', 'NOT FOUND', 'DOES NOT EXIST')) return { refused: 'missing', detail };
  return { refused: 'failed', detail };
}
