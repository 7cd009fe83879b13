// Where the drawn map stands in the window that shows it: scrolled, which costs a page less than a transform, and enlarged while it is zoomed.
import { stretch } from './frame';
import type { Point, Size, Viewport } from './viewport';

/** Room around what has the focus, in pixels. */
const margin = 16;

/** A window that hides what lies beyond it, with so much room inside that the drawing can leave it on every side. */
export class MapGround {
  readonly #window: HTMLElement;
  readonly #room: HTMLElement;
  readonly #drawing: SVGSVGElement;
  #sizes = '';
  #scale = 1;
  #scrolled: Point = { x: 0, y: 0 };

  constructor(window: HTMLElement, room: HTMLElement, drawing: SVGSVGElement) {
    this.#window = window;
    this.#room = room;
    this.#drawing = drawing;
  }

  /** `drawn`: the drawing's own size; `place`: where its left top corner comes to stand, and how much larger than drawn. */
  put(drawn: Size, { width, height }: Size, { x, y, scale }: Viewport): void {
    const room = { width: drawn.width * stretch + 2 * width, height: drawn.height * stretch + 2 * height };
    const sizes = [room.width, room.height, width, height].join(' ');
    if (sizes !== this.#sizes) {
      Object.assign(this.#room.style, { width: `${room.width}px`, height: `${room.height}px` });
      Object.assign(this.#drawing.style, { left: `${width}px`, top: `${height}px` });
    }
    this.#sizes = sizes;
    if (scale !== this.#scale) this.#drawing.style.transform = scale === 1 ? '' : `scale(${scale})`;
    this.#scale = scale;
    this.#window.scrollTo({ left: width - x, top: height - y, behavior: 'instant' });
    this.#scrolled = { x: this.#window.scrollLeft, y: this.#window.scrollTop };
  }

  /**
   * How far others moved the drawing since it was put: browsers bring what has the focus, or is read out, into sight.
   * A hidden tab forgets where it was scrolled.
   */
  strayed(): Point {
    const { clientWidth, scrollLeft, scrollTop } = this.#window;
    return clientWidth === 0 ? { x: 0, y: 0 } : { x: this.#scrolled.x - scrollLeft, y: this.#scrolled.y - scrollTop };
  }

  /** How far the drawing has to move until an element in it stands within the window. */
  missing(element: Element): Point {
    const [shown, box] = [this.#window.getBoundingClientRect(), element.getBoundingClientRect()];
    return {
      x: Math.max(0, shown.left + margin - box.left) - Math.max(0, box.right + margin - shown.right),
      y: Math.max(0, shown.top + margin - box.top) - Math.max(0, box.bottom + margin - shown.bottom),
    };
  }
}
