// What part of the picture the screen shows: zoom at a point, fit, centre. Plain numbers.

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point `p` of the picture stands at `p × scale + (x, y)` on the screen. */
export interface Viewport extends Point {
  readonly scale: number;
}

/** Whether something that was kept is a viewport that can be shown. */
export function isViewport(value: unknown): value is Viewport {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, scale }: { x?: unknown; y?: unknown; scale?: unknown } = value;
  if (!Number.isFinite(x) || !Number.isFinite(y) || typeof scale !== 'number') return false;
  return scale >= smallest && scale <= largest;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Left, top, right, bottom. */
export type Area = readonly [number, number, number, number];

export const smallest = 0.02;
const largest = 4;

export function zoomAt(view: Viewport, x: number, y: number, factor: number): Viewport {
  const scale = Math.min(largest, Math.max(smallest, view.scale * factor));
  const change = scale / view.scale;
  return { x: x - (x - view.x) * change, y: y - (y - view.y) * change, scale };
}

type Rectangle = Size & { readonly left: number; readonly top: number };

/** Around the whole, in pixels. */
const margin = 32;

/** The whole rectangle with a margin, never larger than life; a rectangle that would be unreadable is shown from its top left. */
export function fit(picture: Rectangle, screen: Size): Viewport {
  const across = (screen.width - 2 * margin) / Math.max(1, picture.width);
  const down = (screen.height - 2 * margin) / Math.max(1, picture.height);
  const scale = Math.min(1.1, Math.max(smallest, Math.min(across, down)));
  return {
    x: (screen.width - picture.width * scale) / 2 - picture.left * scale,
    y: (screen.height - picture.height * scale) / 2 - picture.top * scale,
    scale,
  };
}

/**
 * The left of the rectangle, as wide as the screen where that can be read, and the highest of the first column; what is lower than the screen stands
 * in its middle. `places`, of which there is one at least, are the middles of what the rectangle holds.
 */
export function beginning(
  { left, top, width, height }: Rectangle,
  screen: Size,
  least: number,
  places: readonly Point[],
): Viewport {
  const scale = Math.max(least, Math.min(1, (screen.width - 2 * margin) / Math.max(1, width)));
  const upper = Math.max(24, (screen.height - height * scale) / 2) - top * scale;
  const first = places.reduce((found, place) => Math.min(found, place.x), Infinity);
  const highest = places.reduce((found, { x, y }) => (x <= first ? Math.min(found, y) : found), Infinity);
  return { x: margin - left * scale, y: Math.min(upper, screen.height / 2 - highest * scale), scale };
}

export function centreOn(view: Viewport, x: number, y: number, screen: Size, least: number): Viewport {
  const scale = Math.max(view.scale, least);
  return { x: screen.width / 2 - x * scale, y: screen.height / 2 - y * scale, scale };
}

/** At the same size, moved so that the screen shows no more emptiness beside the picture than it must. */
export function filled(view: Viewport, { left, top, width, height }: Rectangle, screen: Size): Viewport {
  const along = (place: number, start: number, length: number, room: number): number => {
    const first = margin - start * view.scale;
    const last = room - margin - (start + length) * view.scale;
    return first <= last ? (first + last) / 2 : Math.min(first, Math.max(last, place));
  };
  return { ...view, x: along(view.x, left, width, screen.width), y: along(view.y, top, height, screen.height) };
}

/** What of the picture the screen shows. */
export function screenArea(view: Viewport, screen: Size): Area {
  const left = -view.x / view.scale;
  const top = -view.y / view.scale;
  return [left, top, left + screen.width / view.scale, top + screen.height / view.scale];
}

/** The same with a border of half a screen on each side. */
export function areaAround(view: Viewport, screen: Size): Area {
  const [left, top, right, bottom] = screenArea(view, screen);
  const [x, y] = [(right - left) / 2, (bottom - top) / 2];
  return [left - x, top - y, right + x, bottom + y];
}

/** Whether two areas have a place in common. */
export function areTouching(one: Area, other: Area): boolean {
  return one[0] <= other[2] && one[1] <= other[3] && one[2] >= other[0] && one[3] >= other[1];
}

/** The place of the picture that stands at a point of the screen. */
export function placeUnder(view: Viewport, { x, y }: Point): readonly [number, number] {
  return [(x - view.x) / view.scale, (y - view.y) / view.scale];
}
