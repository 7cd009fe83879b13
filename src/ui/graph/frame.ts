// The part of the picture that is drawn: more than the screen shows, at one size, so that moving the map only moves what is drawn already.
import type { Layout } from '../../core/graph/layout/layout';
import { areaAround, screenArea, type Area, type Size, type Viewport } from './viewport';

export interface Frame {
  readonly area: Area;
  /** In pixels, as it is drawn. */
  readonly size: Size;
  /** The size at which it is drawn; the screen shows it larger or smaller for a moment. */
  readonly scale: number;
  readonly layout: Layout;
}

/** Room around the picture for what stands over its edges: thick lines, signs. */
const border = 64;
/** Drawn letters may be shown so many times larger or smaller while the map is zoomed. */
export const stretch = 2;

export function frameOf(view: Viewport, screen: Size, layout: Layout): Frame {
  const [left, top, right, bottom] = within(areaAround(view, screen), layout);
  const { scale } = view;
  // Whole pixels from the picture's middle: whatever part is drawn, a node comes to stand at the same place.
  const area: Area = [Math.floor(left * scale) / scale, Math.floor(top * scale) / scale, right, bottom];
  return { area, size: { width: (right - area[0]) * scale, height: (bottom - area[1]) * scale }, scale, layout };
}

/** Whether the screen shows what was not drawn, or shows it at a size far from that at which it was. */
export function isOutside({ area, scale, layout }: Frame, view: Viewport, screen: Size): boolean {
  if (view.scale > scale * stretch || view.scale < scale / stretch) return true;
  const [left, top, right, bottom] = within(screenArea(view, screen), layout);
  return left < area[0] || top < area[1] || right > area[2] || bottom > area[3];
}

/** Where the left top corner of the drawn part stands on the screen, and how much larger than drawn it is shown. */
export function placeOf({ area, scale }: Frame, view: Viewport): Viewport {
  const x = view.x + area[0] * view.scale;
  const y = view.y + area[1] * view.scale;
  // Whole pixels: letters stay sharp.
  return { x: Math.round(x), y: Math.round(y), scale: view.scale / scale };
}

function within([left, top, right, bottom]: Area, layout: Layout): Area {
  const [minX, minY] = [layout.left - border, layout.top - border];
  const [maxX, maxY] = [layout.left + layout.width + border, layout.top + layout.height + border];
  const clip = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
  return [clip(left, minX, maxX), clip(top, minY, maxY), clip(right, minX, maxX), clip(bottom, minY, maxY)];
}
