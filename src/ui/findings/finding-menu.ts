// What a right click on a finding offers.
import { Menu } from 'obsidian';
import type { Finding } from '../../core/check/finding';
import type { Fix } from '../../core/check/offer-fixes';
import { isMended } from '../../session/actions/repair-kind';
import { headFindings } from '../../words/tell-finding';
import type { FindingsParts } from './findings-parts';

/** So many repairs stand in the menu itself. */
const most = 6;

export function showFindingMenu(
  finding: Finding,
  fixes: readonly Fix[],
  event: MouseEvent,
  { session, run }: FindingsParts,
): void {
  const { desk } = session;
  const words = desk.words.findingsView;
  const menu = new Menu();
  const add = (title: string, icon: string, act: () => void): void => {
    menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
  };
  const { path, line, check } = finding;
  add(line > 0 ? words.goTo : words.openNote, 'text-cursor-input', () => void desk.openNote(path, line));
  add(words.openInTab, 'file-plus', () => void desk.openNote(path, line, true));
  menu.addSeparator();
  for (const fix of fixes.slice(0, most))
    add(desk.words.repairs.kinds[fix.repair].tell(fix.values), 'wrench', () => run('repair-finding', { finding, fix }));
  if (isMended(check))
    add(words.repairAllOf(headFindings(desk.words, check)), 'list-checks', () => run('repair-kind', { check }));
  menu.addSeparator();
  add(words.ignoreThis, 'eye-off', () => run('ignore-finding', { finding }));
  menu.showAtMouseEvent(event);
}
