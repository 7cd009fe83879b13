// The right-click doors: in a text, and on a file or a folder.
import { MarkdownView, TFolder, type Plugin } from 'obsidian';
import type { Session } from '../../session/session';
import type { RunAction } from '../run-action';
import { editorCursor } from './editor-cursor';

export function registerMenus(plugin: Plugin, session: Session, run: RunAction): void {
  const { workspace } = plugin.app;
  const words = session.desk.words.insert.actions;
  plugin.registerEvent(
    workspace.on('editor-menu', (menu, editor, info) => {
      if (info instanceof MarkdownView && info.getMode() !== 'source') return;
      const cursor = editorCursor(editor, info.file?.path ?? '');
      menu.addItem((item) =>
        item
          .setSection('action')
          .setTitle(words.insertEdAtCursor)
          .setIcon('text-cursor-input')
          .onClick(() => {
            run('insert-ed-at-cursor', { cursor });
          }),
      );
    }),
  );
  plugin.registerEvent(
    workspace.on('file-menu', (menu, file) => {
      const folder = file instanceof TFolder ? file : file.parent;
      const path = folder === null || folder.isRoot() ? '' : folder.path;
      menu.addItem((item) =>
        item
          .setSection('action-primary')
          .setTitle(words.insertEdHere)
          .setIcon('file-plus-2')
          .onClick(() => {
            run('insert-ed', { folder: path });
          }),
      );
    }),
  );
}
