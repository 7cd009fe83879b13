// Routes edges through the room kept for them in each row: slanted only between rows, so never through a box.
import type { Placed } from './place-parts';
import { int, real } from './typed-read';

/** Notes one corner: how far along the rows, how far across them. */
export type Put = (along: number, across: number) => void;

/** The corners of an edge from its start to its end; one that goes `back` leaves and enters beside the middle, so that it hides no other. */
export function routeEdge(
  { net: { boxes, row, chains }, across, middle, thickness, length, extent }: Placed,
  edge: number,
  back: boolean,
  put: Put,
): void {
  const items = chains.list.slice(int(chains.head, edge), int(chains.head, edge + 1));
  const way = back ? -1 : 1;
  if (back) items.reverse();
  items.forEach((item, at) => {
    const place = real(middle, int(row, item));
    const half = (way * real(thickness, int(row, item))) / 2;
    const end = (way * real(length, item)) / 2;
    const height = real(across, item) + (back && item < boxes ? real(extent, item) / 4 : 0);
    if (at > 0) put(place - half, height);
    if (at > 0 && item < boxes) put(place - end, height);
    if (at === 0) put(place + end, height);
    if (at + 1 < items.length) put(place + half, height);
  });
}

/** A small loop beside the box, on the side where edges leave. */
export function routeSelfLoop(along: number, across: number, sizeAlong: number, sizeAcross: number, put: Put): void {
  const side = along + sizeAlong / 2;
  const spread = sizeAcross / 4;
  put(side, across - spread);
  put(side + loopReach, across - spread);
  put(side + loopReach, across + spread);
  put(side, across + spread);
}

/** How far a self-loop stands out, in pixels. */
const loopReach = 18;
