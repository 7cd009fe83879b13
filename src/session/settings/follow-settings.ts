// What has to be looked at again once settings have changed.
import type { Session } from '../session';
import { samePackFolders, type Settings } from './settings';

/** `readers`: those that read the user's own methods and templates. */
export function followSettings(
  before: Settings,
  now: Settings,
  { facts, findings }: Pick<Session, 'facts' | 'findings'>,
  readers: readonly { readAgain(): void }[],
): void {
  if (before.classes !== now.classes) facts.tell();
  if (before.checks !== now.checks) findings.checkAgain();
  if (!samePackFolders(before, now)) for (const reader of readers) reader.readAgain();
}
