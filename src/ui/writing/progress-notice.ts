// A notice that shows how far some work is, once it takes a while, and lets the user stop it.
import { Notice } from 'obsidian';
import type { Progress } from '../../session/desk';
import type { Words } from '../../words';
import { addNoticeButton } from './notice-button';

/** Milliseconds: work that is over by then shows nothing. */
const patience = 300;
/** Milliseconds of work between two turns of the interface. */
const slice = 12;

export class ProgressNotice implements Progress {
  readonly #title: string;
  readonly #words: Words['findingsView'];
  readonly #began = performance.now();
  #turn = this.#began;
  #notice: Notice | undefined;
  #bar: HTMLProgressElement | undefined;
  #stopped = false;

  constructor(title: string, words: Words['findingsView']) {
    this.#title = title;
    this.#words = words;
  }

  async step(done: number, total: number): Promise<boolean> {
    const now = performance.now();
    if (now - this.#turn < slice) return !this.#stopped;
    if (now - this.#began > patience) this.#show(done, total);
    await new Promise((resolve) => window.setTimeout(resolve, 0));
    this.#turn = performance.now();
    return !this.#stopped;
  }

  end(): void {
    this.#notice?.hide();
  }

  #show(done: number, total: number): void {
    const bar = (this.#bar ??= this.#draw());
    bar.max = total;
    bar.value = done;
    bar.setAttribute('aria-valuetext', this.#words.progress(done, total));
  }

  #draw(): HTMLProgressElement {
    const notice = (this.#notice = new Notice(this.#title, 0));
    const attr = { 'aria-label': this.#title };
    const bar = notice.messageEl.createEl('progress', { cls: 'jalons-notice-bar', attr });
    addNoticeButton(notice, this.#words.stop, () => {
      this.#stopped = true;
    });
    return bar;
  }
}
