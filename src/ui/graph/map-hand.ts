// The hand on the map: drags and pinches move it, a press tells what lies under it, a long touch asks for its menu.
import { Pointers } from './pointers';
import { zoomAt, type Point, type Viewport } from './viewport';

/** An event that the map is told of. */
export type OnMap<Told extends MouseEvent> = Told & { readonly currentTarget: HTMLElement };

/** After so many milliseconds a finger that rests asks for the menu. */
const longTouch = 500;

export class MapHand {
  readonly #pointers = new Pointers();
  readonly #map: { view: Viewport };
  readonly #grab: (grabbed: boolean) => void;
  #timer = 0;
  /** The last press opened a menu or dragged: what follows is no click, and no second menu. */
  #spent = false;

  /** `grab` is told when the map begins to be dragged, and when it is let go. */
  constructor(map: { view: Viewport }, grab: (grabbed: boolean) => void) {
    this.#map = map;
    this.#grab = grab;
  }

  get down(): boolean {
    return this.#pointers.down;
  }

  /** Whether the click that just came ends a drag or a long touch. */
  get spent(): boolean {
    return this.#spent || this.#pointers.dragging;
  }

  /** `menu`: what a right click there does; a long touch does the same. */
  press(event: OnMap<PointerEvent>, menu: () => void): void {
    if (event.button !== 0) return;
    this.#pointers.press(event.pointerId, pointOn(event));
    this.#spent = false;
    window.clearTimeout(this.#timer);
    if (event.pointerType !== 'touch') return;
    this.#timer = window.setTimeout(() => {
      if (!this.#pointers.down || this.#pointers.dragging) return;
      this.#spent = true;
      menu();
    }, longTouch);
  }

  /** A system that shows menus after a long touch by itself has been faster. */
  yieldMenu(): boolean {
    window.clearTimeout(this.#timer);
    const first = !this.#spent;
    if (this.#pointers.down) this.#spent = true;
    return first;
  }

  move(event: OnMap<PointerEvent>): void {
    const before = this.#pointers.dragging;
    this.#map.view = this.#pointers.move(event.pointerId, pointOn(event), this.#map.view);
    if (!this.#pointers.dragging) return;
    window.clearTimeout(this.#timer);
    if (before) return;
    this.#grab(true);
    event.currentTarget.setPointerCapture(event.pointerId);
  }

  release(event: PointerEvent): void {
    window.clearTimeout(this.#timer);
    this.#pointers.release(event.pointerId);
    if (!this.#pointers.down) this.#grab(false);
  }

  wheel(event: OnMap<WheelEvent>): void {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : 1;
    const speed = event.ctrlKey ? 0.01 : 0.0018;
    const factor = Math.exp(-Math.max(-240, Math.min(240, event.deltaY * unit)) * speed);
    const { x, y } = pointOn(event);
    this.#map.view = zoomAt(this.#map.view, x, y, factor);
  }
}

/** Where an event stands on the map, from its left top corner. */
export function pointOn({ currentTarget, clientX, clientY }: OnMap<MouseEvent>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
