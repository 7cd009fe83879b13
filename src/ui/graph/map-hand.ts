// The hand on the map: drags and pinches move it, a press tells what lies under it, a long touch asks for its menu.
import { Pointers, type Point } from './pointers';
import { zoomAt, type Viewport } from './viewport';

/** What the hand acts on. */
export interface MapGrip {
  view: Viewport;
  /** A long touch: what a right click does. */
  menu(event: PointerEvent): void;
  /** The map is being dragged, or let go. */
  grab(grabbed: boolean): void;
}

/** After so many milliseconds a finger that rests asks for the menu. */
const longTouch = 500;

export class MapHand {
  readonly #pointers = new Pointers();
  readonly #grip: MapGrip;
  #timer = 0;
  /** The last press opened a menu or dragged: what follows is no click, and no second menu. */
  #spent = false;

  constructor(grip: MapGrip) {
    this.#grip = grip;
  }

  get down(): boolean {
    return this.#pointers.down;
  }

  /** Whether the click that just came ends a drag or a long touch. */
  get spent(): boolean {
    return this.#spent || this.#pointers.dragging;
  }

  press(event: PointerEvent, ground: HTMLElement): void {
    if (event.button !== 0) return;
    this.#pointers.press(event.pointerId, pointOn(ground, event));
    this.#spent = false;
    this.#wait(event);
  }

  #wait(event: PointerEvent): void {
    window.clearTimeout(this.#timer);
    if (event.pointerType !== 'touch') return;
    this.#timer = window.setTimeout(() => {
      if (!this.#pointers.down || this.#pointers.dragging) return;
      this.#spent = true;
      this.#grip.menu(event);
    }, longTouch);
  }

  /** A system that shows menus after a long touch by itself has been faster. */
  yieldMenu(): boolean {
    window.clearTimeout(this.#timer);
    const first = !this.#spent;
    if (this.#pointers.down) this.#spent = true;
    return first;
  }

  move(event: PointerEvent, ground: HTMLElement): void {
    if (!this.#pointers.down) return;
    const before = this.#pointers.dragging;
    this.#grip.view = this.#pointers.move(event.pointerId, pointOn(ground, event), this.#grip.view);
    if (!this.#pointers.dragging) return;
    window.clearTimeout(this.#timer);
    if (before) return;
    this.#grip.grab(true);
    ground.setPointerCapture(event.pointerId);
  }

  release(event: PointerEvent): void {
    window.clearTimeout(this.#timer);
    this.#pointers.release(event.pointerId);
    if (!this.#pointers.down) this.#grip.grab(false);
  }

  wheel(event: WheelEvent, ground: HTMLElement): void {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : 1;
    const speed = event.ctrlKey ? 0.01 : 0.0018;
    const factor = Math.exp(-Math.max(-240, Math.min(240, event.deltaY * unit)) * speed);
    const { x, y } = pointOn(ground, event);
    this.#grip.view = zoomAt(this.#grip.view, x, y, factor);
  }
}

/** Where an event stands on the map, from its left top corner. */
export function pointOn(ground: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = ground.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
