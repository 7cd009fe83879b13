// The menu of a link: open, in a new tab, or create what is missing.
import type { App } from './app';
import { say } from './language';
import type { WorkspaceLeaf } from './leaf';
import type { Menu } from './menu';

export function addLinkItems(
  app: App,
  menu: Menu,
  linktext: string,
  sourcePath: string,
  leaf?: WorkspaceLeaf,
): boolean {
  const open = (newLeaf: boolean) => () => void app.workspace.openLinkText(linktext, sourcePath, newLeaf);
  menu.addItem((item) =>
    item.setSection('open').setIcon('lucide-file').setTitle(say('Ouvrir le lien', 'Open link')).onClick(open(false)),
  );
  const tab = say('Ouvrir dans un nouvel onglet', 'Open in new tab');
  menu.addItem((item) => item.setSection('open').setIcon('lucide-file-plus').setTitle(tab).onClick(open(true)));
  const file = app.metadataCache.getFirstLinkpathDest(linktext, sourcePath);
  if (file !== null) app.workspace.trigger('file-menu', menu, file, 'link-context-menu', leaf);
  return true;
}
