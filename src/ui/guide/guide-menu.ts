// A menu under a button of the guide.
import { Menu } from 'obsidian';

export interface MenuEntry {
  readonly title: string;
  /** A Lucide icon. */
  readonly icon?: string;
  readonly checked?: boolean;
  readonly run: () => void;
}

/** Groups are parted by a line. Under the button, also when it was pressed with the keyboard, where the event has no place. */
export function showMenu(event: MouseEvent, groups: readonly (readonly MenuEntry[])[]): void {
  const button = event.currentTarget;
  if (!(button instanceof Element)) return;
  const menu = new Menu();
  for (const [at, entries] of groups.filter((group) => group.length > 0).entries()) {
    if (at > 0) menu.addSeparator();
    for (const { title, icon, checked, run } of entries) {
      menu.addItem((item) => {
        item.setTitle(title).onClick(run);
        if (icon !== undefined) item.setIcon(icon);
        if (checked !== undefined) item.setChecked(checked);
      });
    }
  }
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.ownerDocument);
}
