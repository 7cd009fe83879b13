// Does for the guide's components what only Obsidian can do.
import { getLinkpath, Keymap, setIcon, type App, type HoverParent } from 'obsidian';
import { foldFull } from '../../core/text/fold';
import type { GuideHost } from './guide-host';
import { guideMenus } from './guide-menus';
import type { GuideModel } from './guide-model.svelte';
import { GUIDE_VIEW, type GuideParts } from './guide-parts';

export function obsidianGuideHost(
  { vault, workspace, metadataCache }: App,
  hoverParent: HoverParent,
  model: GuideModel,
  parts: GuideParts,
): GuideHost {
  const { desk, facts } = parts.session;
  const newTab = (event: MouseEvent | KeyboardEvent): boolean => Keymap.isModEvent(event) !== false;
  const host: GuideHost = {
    ...guideMenus(model, parts),
    words: desk.words,
    language: desk.language,
    icon: (name) => (element) => setIcon(element, name),
    run: parts.run,
    readAgain: () => parts.readAgain(),
    open(path, event, line) {
      event.preventDefault();
      void desk.openNote(path, line, newTab(event));
    },
    openHeading(path, heading, event) {
      const wanted = foldFull(heading);
      host.open(path, event, facts.notes.get(path)?.headings.find(({ text }) => foldFull(text) === wanted)?.line);
    },
    hover(path, event) {
      const { currentTarget: targetEl } = event;
      workspace.trigger('hover-link', {
        event,
        source: GUIDE_VIEW,
        hoverParent,
        targetEl,
        linktext: path,
        sourcePath: '',
      });
    },
    openName(name, event) {
      event.preventDefault();
      // Obsidian would make a note of that name.
      if (metadataCache.getFirstLinkpathDest(getLinkpath(name), '') === null)
        desk.tell(desk.words.insert.notOpened(name));
      else void workspace.openLinkText(name, '', newTab(event));
    },
    isNote: (path) => vault.getFileByPath(path) !== null,
  };
  return host;
}
