// A notice in the corner, gone after a while or at a click.

export class Notice {
  containerEl: HTMLElement;
  messageEl: HTMLElement;
  noticeEl: HTMLElement;
  private readonly timer: number | undefined;

  /** `duration` in milliseconds; 0 keeps the notice until it is clicked. */
  constructor(message: string | DocumentFragment, duration = 5000) {
    const corner = document.body.querySelector<HTMLElement>('.notice-container');
    const parent = corner ?? document.body.createDiv({ cls: 'notice-container' });
    this.containerEl = parent.createDiv({ cls: 'notice' });
    this.messageEl = this.containerEl.createDiv({ cls: 'notice-message' });
    this.noticeEl = this.containerEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => {
      this.hide();
    });
    if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.replaceChildren(message);
    return this;
  }

  hide(): void {
    window.clearTimeout(this.timer);
    const parent = this.containerEl.parentElement;
    this.containerEl.remove();
    if (parent?.childElementCount === 0) parent.remove();
  }
}
