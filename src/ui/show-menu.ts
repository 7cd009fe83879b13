// Shows a menu.
import { Menu } from 'obsidian';

export interface MenuEntry {
  readonly title: string;
  /** A Lucide icon. */
  readonly icon?: string;
  readonly checked?: boolean;
  readonly run: () => void;
}

export function entry(title: string, icon: string, run: () => void): MenuEntry {
  return { title, icon, run };
}

/** Groups are parted by a line; an empty one is none. */
function menuOf(groups: readonly (readonly MenuEntry[])[]): Menu {
  const menu = new Menu();
  for (const [at, entries] of groups.filter((group) => group.length > 0).entries()) {
    if (at > 0) menu.addSeparator();
    for (const { title, icon = null, checked = null, run } of entries)
      menu.addItem((item) => item.setTitle(title).setIcon(icon).setChecked(checked).onClick(run));
  }
  return menu;
}

/** Where the mouse is, in the window that the event tells: one that was made here has no element. */
export function showMenu(
  { clientX: x, clientY: y, view }: MouseEvent,
  groups: readonly (readonly MenuEntry[])[],
): void {
  menuOf(groups).showAtPosition({ x, y }, view?.document);
}

/** Under the button, also when it was pressed with the keyboard, where the event has no place. */
export function showMenuUnder({ currentTarget: button }: Event, groups: readonly (readonly MenuEntry[])[]): void {
  if (!(button instanceof Element)) return;
  const { left, bottom } = button.getBoundingClientRect();
  menuOf(groups).showAtPosition({ x: left, y: bottom }, button.ownerDocument);
}
