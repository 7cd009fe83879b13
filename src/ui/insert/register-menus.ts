// The right-click doors: in a text, on a link that leads nowhere, on a file or a folder, on several files.
import { MarkdownView, TFile, TFolder, type Menu, type Plugin, type TAbstractFile } from 'obsidian';
import { edOf } from '../../session/actions/complete-notes';
import { findEd } from '../../session/actions/find-ed';
import { projectOf } from '../../session/actions/project-of';
import type { Target } from '../../session/actions/action';
import type { Session } from '../../session/session';
import type { RunAction } from '../run-action';
import { editorCursor } from './editor-cursor';
import { missingEdAtCursor, type MissingEd } from './link-at-cursor';

export function registerMenus(plugin: Plugin, session: Session, run: RunAction): void {
  const { workspace } = plugin.app;
  const { menu: words } = session.desk.words.insert;
  const { add, addNoteItems } = itemsOf(session, run);
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, editor, info) => {
      if (info instanceof MarkdownView && info.getMode() !== 'source') return;
      const cursor = editorCursor(editor, info.file);
      const missing = missingEdAtCursor(plugin.app, editor, cursor.path);
      const target = missing && targetOf(session, missing, cursor.path);
      if (missing && target) add(menu, 'insert-ed', 'file-plus-2', target, words.createEd(missing.code));
      add(menu, 'insert-ed-at-cursor', 'text-cursor-input', { cursor });
      if (cursor.path !== '') addNoteItems(menu, cursor.path);
    }),
  );
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file, source) => {
      const folder = file instanceof TFolder ? file : file.parent;
      const path = folder === null || folder.isRoot() ? '' : folder.path;
      add(menu, 'insert-ed', 'file-plus-2', { folder: path }, words.insertEdHere, 'action-primary');
      if (isMarkdown(file) && source !== 'link-context-menu') addNoteItems(menu, file.path);
    }),
  );
  plugin.registerEvent(
    workspace.on('files-menu', (menu, files) => {
      const paths = files.filter(isMarkdown).map(({ path }) => path);
      if (paths.length === 0) return;
      add(menu, 'complete-note', 'list-plus', { paths }, words.completeNotes(paths.length));
      add(menu, 'insert-ed-into-notes', 'files', { paths });
    }),
  );
}

/** What adds an item to a menu: the name of an action, unless another `title` says more; and all that can be done with the document of an ED. */
function itemsOf(session: Session, run: RunAction) {
  const { actions } = session.desk.words;
  type Id = keyof typeof actions;
  function add(menu: Menu, id: Id, icon: string, target: Target, title = actions[id], section = 'action'): void {
    const act = (): void => run(id, target);
    menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
  }
  function addNoteItems(menu: Menu, path: string): void {
    const note = session.facts.notes.get(path);
    if (note === undefined || note.eds.length === 0) return;
    const target = { paths: [path] };
    if (edOf(session, path) !== undefined) add(menu, 'complete-note', 'list-plus', target);
    add(menu, 'edit-properties', 'list-tree', target);
  }
  return { add, addNoteItems };
}

/** A link may name a folder: the note goes there, under the name that the link expects. */
function targetOf(session: Session, { target, code }: MissingEd, path: string): Target | undefined {
  if (findEd(session, { ed: code }) === undefined) return undefined;
  const slash = target.lastIndexOf('/');
  return {
    ed: code,
    name: target.slice(slash + 1),
    folder: slash < 0 ? undefined : target.slice(0, slash),
    project: projectOf(session, path),
  };
}

function isMarkdown(file: TAbstractFile): boolean {
  return file instanceof TFile && file.extension.toLowerCase() === 'md';
}
