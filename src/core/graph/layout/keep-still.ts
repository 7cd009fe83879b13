// Moves the whole so that what was in the last picture moves least; a first picture has its middle at 0.
import type { Placed } from './place-parts';
import { int, real } from './typed-read';

type Known = readonly (number | undefined)[];

/** `along`, `across`: where the boxes were, as far as that is known. */
export function keepStill({ net, middle, across }: Placed, oldAlong: Known, oldAcross: Known): void {
  const along = shiftBack(oldAlong, (box) => real(middle, int(net.row, box)));
  middle.forEach((place, row) => (middle[row] = place + along));
  const aside = shiftBack(oldAcross, (box) => real(across, box));
  across.forEach((place, item) => (across[item] = place + aside));
}

/** The median of what the boxes moved, the other way. */
function shiftBack(old: Known, now: (box: number) => number): number {
  const none = old.every((place) => place === undefined) ? 0 : undefined;
  const shifts = old.flatMap((place = none, box) => (place === undefined ? [] : [place - now(box)]));
  return shifts.sort((a, b) => a - b)[shifts.length >> 1] ?? 0;
}
