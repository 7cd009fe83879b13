// Moves each connected part to where it is packed, beside or below the others.
import type { Net } from './add-dummies';
import type { Along } from './place-along';
import { packComponents } from './pack-components';
import { real } from './typed-read';

/** Where everything stands: `along` from row to row, `across` inside a row, in pixels. */
export interface Placed extends Along {
  readonly net: Net;
  /** The centre of each item and its size, across. */
  readonly across: Float64Array;
  readonly extent: Float64Array;
  /** The size of each box along. */
  readonly length: Float64Array;
}

/** `right`: rows follow each other to the right, not downwards. */
export function placeParts({ net, across, extent, middle, thickness }: Placed, gap: number, right: boolean): void {
  const spans = new Map<number, { low: number; high: number; end: number }>();
  const partOf = (row: number): number => net.part[row] ?? 0;
  net.row.forEach((row, item) => {
    const span = spans.get(partOf(row)) ?? { low: Infinity, high: -Infinity, end: 0 };
    spans.set(partOf(row), span);
    span.low = Math.min(span.low, real(across, item) - real(extent, item) / 2);
    span.high = Math.max(span.high, real(across, item) + real(extent, item) / 2);
    span.end = Math.max(span.end, real(middle, row) + real(thickness, row) / 2);
  });
  const places = packComponents(
    [...spans.values()].map(({ low, high, end }) =>
      right ? { width: end, height: high - low } : { width: high - low, height: end },
    ),
    gap,
  );
  const shifts = new Map(
    [...spans].map(([part, { low }], at) => {
      const { x = 0, y = 0 } = places[at] ?? {};
      return [part, right ? { along: x, aside: y - low } : { along: y, aside: x - low }];
    }),
  );
  net.row.forEach((row, item) => (across[item] = real(across, item) + (shifts.get(partOf(row))?.aside ?? 0)));
  net.part.forEach((part, row) => (middle[row] = real(middle, row) + (shifts.get(part)?.along ?? 0)));
}
