// What part of the picture the screen shows: zoom at a point, fit, centre. Plain numbers.

/** A point `p` of the picture stands at `p × scale + (x, y)` on the screen. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
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

/** The whole rectangle with a margin, never larger than life; a rectangle that would be unreadable is shown from its top left. */
export function fit(picture: Size & { readonly left: number; readonly top: number }, screen: Size): Viewport {
  const margin = 32;
  const across = (screen.width - 2 * margin) / Math.max(1, picture.width);
  const down = (screen.height - 2 * margin) / Math.max(1, picture.height);
  const scale = Math.min(1.1, Math.max(smallest, Math.min(across, down)));
  return {
    x: (screen.width - picture.width * scale) / 2 - picture.left * scale,
    y: (screen.height - picture.height * scale) / 2 - picture.top * scale,
    scale,
  };
}

export function centreOn(view: Viewport, x: number, y: number, screen: Size, least: number): Viewport {
  const scale = Math.max(view.scale, least);
  return { x: screen.width / 2 - x * scale, y: screen.height / 2 - y * scale, scale };
}

/** What of the picture the screen shows, with a border of half a screen on each side. */
export function areaAround(view: Viewport, screen: Size): Area {
  const left = -view.x / view.scale;
  const top = -view.y / view.scale;
  const width = screen.width / view.scale;
  const height = screen.height / view.scale;
  return [left - width / 2, top - height / 2, left + width * 1.5, top + height * 1.5];
}

/** Whether the screen has moved out of an area chosen for it earlier, or shows so little of it that it should be chosen again. */
export function needsNewArea(area: Area, view: Viewport, screen: Size): boolean {
  const left = -view.x / view.scale;
  const top = -view.y / view.scale;
  const width = screen.width / view.scale;
  const inside = left >= area[0] && top >= area[1];
  const far = left + width <= area[2] && top + screen.height / view.scale <= area[3];
  return !inside || !far || area[2] - area[0] > width * 4;
}
