// The fingers or the mouse on the map: one drags it, two also pinch it.
import { zoomAt, type Point, type Viewport } from './viewport';

/** A hand that moves less than this, in pixels, clicks. */
const still = 4;

export class Pointers {
  readonly #places = new Map<number, Point>();
  #start: Point = { x: 0, y: 0 };
  #dragging = false;

  /** Whether the last press became a drag: then it was no click. */
  get dragging(): boolean {
    return this.#dragging;
  }

  get down(): boolean {
    return this.#places.size > 0;
  }

  press(id: number, point: Point): void {
    if (this.#places.size === 0) {
      this.#start = point;
      this.#dragging = false;
    }
    this.#places.set(id, point);
  }

  release(id: number): void {
    this.#places.delete(id);
  }

  /** The viewport after a pointer moved to a point. */
  move(id: number, point: Point, view: Viewport): Viewport {
    const last = this.#places.get(id);
    if (last === undefined) return view;
    if (!this.#dragging && distance(point, this.#start) < still) return view;
    this.#dragging = true;
    this.#places.set(id, point);
    for (const [other, place] of this.#places) {
      if (other === id) continue;
      const factor = distance(point, place) / Math.max(1, distance(last, place));
      return zoomAt(view, (point.x + place.x) / 2, (point.y + place.y) / 2, factor);
    }
    return { ...view, x: view.x + point.x - last.x, y: view.y + point.y - last.y };
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
