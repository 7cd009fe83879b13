// Writes in a note that it opts out of a check, and why: what `readIgnored` reads.
import type { SplicedNote } from '../text/splice-frontmatter';
import { IGNORE_KEY } from './read-ignored';
import { appendItem } from './repairs/append-item';

/** `check (reason)` behind what the note already opts out of. The reason is put on one line. */
export function ignoreCheck(text: string, check: string, reason: string): SplicedNote {
  return appendItem(text, [IGNORE_KEY], `${check} (${reason.replaceAll(/\s+/gu, ' ').trim()})`);
}
