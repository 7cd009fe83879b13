// What the app itself puts in the explorer's right-click menus, before plugins add theirs.
import type { App } from './app';
import { folderOf, TFolder, type TAbstractFile } from './files';
import { say } from './language';
import type { WorkspaceLeaf } from './leaf';
import type { Menu } from './menu';
import { RenameModal } from './rename-modal';

export function fillFileMenu(app: App, menu: Menu, file: TAbstractFile, leaf: WorkspaceLeaf): void {
  const folder = file instanceof TFolder ? file.path : folderOf(file.path);
  menu.addItem((item) =>
    item
      .setSection('action-primary')
      .setIcon('lucide-square-pen')
      .setTitle(say('Nouvelle note', 'New note'))
      .onClick(() => void createNote(app, folder)),
  );
  if (file.path !== '/') {
    menu.addItem((item) =>
      item
        .setSection('danger')
        .setIcon('lucide-pencil')
        .setTitle(say('Renommer…', 'Rename…'))
        .onClick(() => new RenameModal(app, file).open()),
    );
    menu.addItem((item) =>
      item
        .setSection('danger')
        .setIcon('lucide-trash-2')
        .setWarning(true)
        .setTitle(say('Supprimer', 'Delete'))
        .onClick(() => void app.fileManager.promptForDeletion(file)),
    );
  }
  app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', leaf);
}

export function fillFilesMenu(app: App, menu: Menu, files: TAbstractFile[], leaf: WorkspaceLeaf): void {
  menu.addItem((item) =>
    item
      .setSection('danger')
      .setIcon('lucide-trash-2')
      .setWarning(true)
      .setTitle(say(`Supprimer ${String(files.length)} éléments`, `Delete ${String(files.length)} items`))
      .onClick(async () => {
        for (const file of files) await app.fileManager.trashFile(file);
      }),
  );
  app.workspace.trigger('files-menu', menu, files, 'file-explorer-context-menu', leaf);
}

async function createNote(app: App, folder: string): Promise<void> {
  const parent = folder === '/' ? '' : `${folder}/`;
  const name = say('Sans titre', 'Untitled');
  let path = `${parent}${name}.md`;
  for (let number = 1; app.vault.getAbstractFileByPath(path) !== null; number += 1)
    path = `${parent}${name} ${String(number)}.md`;
  await app.workspace.getLeaf(false).openFile(await app.vault.create(path, ''));
}
