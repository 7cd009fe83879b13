// A change to the vault, as data: preview, apply and undo speak of the same thing.

/** Makes a note that does not exist yet. Nothing is written when the path is taken. */
export interface CreateEdit {
  readonly kind: 'create';
  readonly path: string;
  readonly text: string;
}

/** Replaces the whole text of a note, provided that it still is `before`. Nothing is written otherwise. */
export interface RewriteEdit {
  readonly kind: 'rewrite';
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Takes a note away, provided that its text still is `before`: what undoes a creation. It goes where the user's deleted notes go. */
export interface RemoveEdit {
  readonly kind: 'remove';
  readonly path: string;
  readonly before: string;
  /** Whether its folder goes too when nothing is left in it. */
  readonly withFolder?: boolean;
}

/** Gives a note another path; the links that Obsidian knows follow. Nothing happens when the new path is taken. */
export interface RenameEdit {
  readonly kind: 'rename';
  readonly path: string;
  readonly to: string;
}

export function rewrite(path: string, before: string, after: string): RewriteEdit {
  return { kind: 'rewrite', path, before, after };
}

export type Edit = CreateEdit | RewriteEdit | RemoveEdit | RenameEdit;

/** The text of the note before and after an edit; empty where there is none, and where only the path changes. */
export function textsOf(edit: Edit): { readonly before: string; readonly after: string } {
  switch (edit.kind) {
    case 'create':
      return { before: '', after: edit.text };
    case 'rewrite':
      return edit;
    case 'remove':
      return { before: edit.before, after: '' };
    case 'rename':
      return { before: '', after: '' };
  }
}
