// Asks something in a window of Obsidian: a component draws it, and one answer comes back.
import { Modal, type App } from 'obsidian';
import { unmount } from 'svelte';

/** Draws the question; the component calls `answer` once. */
export type Draw<Answer> = (
  target: HTMLElement,
  answer: (answer: Answer | undefined) => void,
) => Record<string, unknown>;

class AskModal<Answer> extends Modal {
  readonly #draw: Draw<Answer>;
  readonly #done: (answer: Answer | undefined) => void;
  #drawn: Record<string, unknown> | undefined;
  #answer: Answer | undefined;

  constructor(app: App, title: string, cls: string, draw: Draw<Answer>, done: (answer: Answer | undefined) => void) {
    super(app);
    this.#draw = draw;
    this.#done = done;
    this.setTitle(title);
    this.modalEl.addClass(cls);
    this.modalEl.setAttribute('aria-label', title);
  }

  override onOpen(): void {
    this.#drawn = this.#draw(this.contentEl, (answer) => {
      this.#answer = answer;
      this.close();
    });
  }

  override onClose(): void {
    if (this.#drawn !== undefined) void unmount(this.#drawn);
    this.contentEl.empty();
    // After the key or the click that answered has run its course.
    window.setTimeout(() => {
      this.#done(this.#answer);
    }, 0);
  }
}

/** `cls`: a class for the window. Undefined when the user closed it without an answer. */
export function ask<Answer>(app: App, title: string, cls: string, draw: Draw<Answer>): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    new AskModal(app, title, cls, draw, resolve).open();
  });
}
