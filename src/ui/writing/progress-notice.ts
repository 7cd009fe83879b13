// A notice that shows how far some work is, once it takes a while, and lets the user stop it.
import { Notice } from 'obsidian';
import type { Progress } from '../../session/desk';
import type { Words } from '../../words';

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
    const notice = (this.#notice ??= this.#open());
    const bar = (this.#bar ??= this.#draw(notice));
    bar.max = total;
    bar.value = done;
    bar.setAttribute('aria-valuetext', this.#words.progress(done, total));
  }

  #open(): Notice {
    return new Notice(this.#title, 0);
  }

  #draw({ messageEl }: Notice): HTMLProgressElement {
    const bar = messageEl.createEl('progress', { cls: 'jalons-notice-bar', attr: { 'aria-label': this.#title } });
    const stop = messageEl.createEl('button', { text: this.#words.stop, cls: 'jalons-notice-undo' });
    stop.addEventListener('click', (event) => {
      event.stopPropagation();
      this.#stopped = true;
    });
    return bar;
  }
}
