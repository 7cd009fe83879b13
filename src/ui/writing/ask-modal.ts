// Asks something in a window of Obsidian: a component draws it, and one answer comes back.
import { Modal, type App } from 'obsidian';
import { unmount } from 'svelte';

export interface Question<Answer> {
  readonly title: string;
  /** A class for the window. */
  readonly cls: string;
  /** Draws the question; the component calls `answer` once. */
  draw(target: HTMLElement, answer: (answer: Answer) => void): Record<string, unknown>;
}

class AskModal<Answer> extends Modal {
  readonly #question: Question<Answer>;
  readonly #done: (answer: Answer | undefined) => void;
  #drawn: Record<string, unknown> | undefined;
  #answer: Answer | undefined;

  constructor(app: App, question: Question<Answer>, done: (answer: Answer | undefined) => void) {
    super(app);
    this.#question = question;
    this.#done = done;
  }

  override onOpen(): void {
    this.setTitle(this.#question.title);
    this.modalEl.addClass(this.#question.cls);
    this.modalEl.setAttribute('aria-label', this.#question.title);
    this.#drawn = this.#question.draw(this.contentEl, (answer) => {
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

/** Undefined when the user closed the window without an answer. */
export function ask<Answer>(app: App, question: Question<Answer>): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    new AskModal(app, question, resolve).open();
  });
}
