// What the components of the findings ask of the view that holds them: they know nothing of Obsidian.
import type { Finding } from '../../core/check/finding';
import type { Fix } from '../../core/check/offer-fixes';
import type { Target } from '../../session/actions/action';
import type { Words } from '../../words';

export interface FindingsHost {
  readonly words: Words;
  /** Draws an icon in an element. */
  drawIcon(name: string): (element: HTMLElement) => void;
  run(action: string, target?: Target): void;
  /** Opens the note at the finding's line; in a new tab when the event asks for it. */
  goTo(finding: Finding, event: MouseEvent | KeyboardEvent): void;
  /** Every way to mend a finding, with all that would be written; none, and the user is told, where they cannot be worked out. Never rejects. */
  offers(finding: Finding): Promise<readonly Fix[]>;
  showMenu(finding: Finding, event: MouseEvent): void;
  readAgain(): void;
}
