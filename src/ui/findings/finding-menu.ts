// What a right click on a finding offers.
import type { Finding } from '../../core/check/finding';
import type { Fix } from '../../core/check/offer-fixes';
import { isMended } from '../../session/actions/repair-kind';
import { headFindings } from '../../words/tell-finding';
import { entry, showMenu } from '../show-menu';
import type { FindingsParts } from './findings-parts';

/** So many repairs stand in the menu itself. */
const most = 6;

export function showFindingMenu(
  finding: Finding,
  fixes: readonly Fix[],
  event: MouseEvent,
  { session, run }: FindingsParts,
  shown: readonly Finding[],
): void {
  const { desk } = session;
  const words = desk.words.findingsView;
  const { path, line, check } = finding;
  const fits = fixes
    .slice(0, most)
    .map((fix) =>
      entry(desk.words.repairs.kinds[fix.repair].tell(fix.values), 'wrench', () =>
        run('repair-finding', { finding, fix }),
      ),
    );
  const all = entry(words.repairAllOf(headFindings(desk.words, check)), 'list-checks', () =>
    run('repair-kind', { check, among: shown }),
  );
  showMenu(event, [
    [
      entry(line > 0 ? words.goTo : words.openNote, 'text-cursor-input', () => void desk.openNote(path, line)),
      entry(words.openInTab, 'file-plus', () => void desk.openNote(path, line, true)),
    ],
    isMended(check) ? [...fits, all] : fits,
    [entry(words.ignoreThis, 'eye-off', () => run('ignore-finding', { finding }))],
  ]);
}
