// The right-click doors: in a text, on a link that leads nowhere, on a file or a folder, on several files.
import { MarkdownView, TFile, TFolder, type Menu, type Plugin, type TAbstractFile } from 'obsidian';
import { edOf } from '../../session/actions/complete-note';
import { findEd } from '../../session/actions/find-ed';
import { projectOf } from '../../session/actions/project-of';
import type { Target } from '../../session/actions/action';
import type { Session } from '../../session/session';
import type { RunAction } from '../run-action';
import { editorCursor } from './editor-cursor';
import { missingEdAtCursor, type MissingEd } from './link-at-cursor';

export function registerMenus(plugin: Plugin, session: Session, run: RunAction): void {
  const { workspace } = plugin.app;
  const { actions, insert } = session.desk.words;
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, editor, info) => {
      if (info instanceof MarkdownView && info.getMode() !== 'source') return;
      const { file } = info;
      const cursor = editorCursor(editor, file);
      const missing = missingEdAtCursor(plugin.app, editor, cursor.path);
      const target = missing === undefined ? undefined : targetOf(session, missing, cursor.path);
      if (missing !== undefined && target !== undefined) {
        add(menu, 'action', insert.menu.createEd(missing.code), 'file-plus-2', () => run('insert-ed', target));
      }
      add(menu, 'action', actions['insert-ed-at-cursor'], 'text-cursor-input', () =>
        run('insert-ed-at-cursor', { cursor }),
      );
      if (cursor.path !== '') addNoteItems(menu, 'action', session, run, cursor.path);
    }),
  );
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file, source) => {
      const folder = file instanceof TFolder ? file : file.parent;
      const path = folder === null || folder.isRoot() ? '' : folder.path;
      add(menu, 'action-primary', insert.menu.insertEdHere, 'file-plus-2', () => run('insert-ed', { folder: path }));
      if (isMarkdown(file) && source !== 'link-context-menu') addNoteItems(menu, 'action', session, run, file.path);
    }),
  );
  plugin.registerEvent(
    workspace.on('files-menu', (menu, files) => {
      const paths = files.filter(isMarkdown).map(({ path }) => path);
      if (paths.length === 0) return;
      add(menu, 'action', insert.menu.completeNotes(paths.length), 'list-plus', () => run('complete-note', { paths }));
      add(menu, 'action', actions['insert-ed-into-notes'], 'files', () => run('insert-ed-into-notes', { paths }));
    }),
  );
}

/** What can be done with the document of an ED. */
function addNoteItems(menu: Menu, section: string, session: Session, run: RunAction, path: string): void {
  const note = session.facts.notes.get(path);
  if (note === undefined || note.eds.length === 0) return;
  const words = session.desk.words.actions;
  const target: Target = { paths: [path] };
  if (edOf(session, path) !== undefined) {
    add(menu, section, words['complete-note'], 'list-plus', () => run('complete-note', target));
  }
  add(menu, section, words['edit-properties'], 'list-tree', () => run('edit-properties', target));
}

function add(menu: Menu, section: string, title: string, icon: string, act: () => void): void {
  menu.addItem((item) => item.setSection(section).setTitle(title).setIcon(icon).onClick(act));
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
