// Finds, under an editor's cursor, a link that leads to no note and bears the code of an ED.
import type { App, Editor } from 'obsidian';
import { edOfName } from '../../core/graph/ed-of-name';
import { findLinks } from '../../core/text/find-links';

export interface MissingEd {
  /** What the link names, without subpath and alias. */
  readonly target: string;
  /** The ED's normal code. */
  readonly code: string;
}

/** `path`: the note that holds the link. Undefined when the cursor is on no such link. */
export function missingEdAtCursor(app: App, editor: Editor, path: string): MissingEd | undefined {
  const { line, ch } = editor.getCursor();
  const link = findLinks(editor.getLine(line)).find(({ start, end }) => start <= ch && ch <= end);
  if (link === undefined || app.metadataCache.getFirstLinkpathDest(link.target, path) !== null) return undefined;
  const code = edOfName(link.target.slice(link.target.lastIndexOf('/') + 1));
  return code === undefined ? undefined : { target: link.target, code };
}
