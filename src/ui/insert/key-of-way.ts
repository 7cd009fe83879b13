// Which keys lead to which way of inserting.
import type { Way } from '../../session/desk';

/** Enter does what was asked for; Alt and Shift with it lead to the other ways. */
export function wayOfKey(event: Pick<KeyboardEvent, 'altKey' | 'shiftKey'>, wanted: Way): Way {
  if (event.shiftKey) return wanted === 'complete' ? 'note' : 'complete';
  if (event.altKey) return wanted === 'cursor' ? 'note' : 'cursor';
  return wanted;
}

/** How a key is written; on a Mac with its own signs. */
export function keyOfWay(way: Way, wanted: Way, mac: boolean): string {
  if (way === wanted) return '↵';
  const shift = way === 'complete' || (way === 'note' && wanted === 'complete');
  if (shift) return '⇧ ↵';
  return mac ? '⌥ ↵' : 'Alt ↵';
}
