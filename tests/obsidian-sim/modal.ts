// Modals: a dimmed page, a box, Escape, and the focus kept inside then given back.
import type { App } from './app';
import { Scope } from './keymap';

export class Modal {
  scope = new Scope();
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  headerEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private closed: (() => unknown) | undefined;
  private before: Element | null = null;
  private isOpen = false;

  constructor(public app: App) {
    this.containerEl = createDiv({ cls: 'modal-container mod-dim' });
    const background = this.containerEl.createDiv({ cls: 'modal-bg' });
    background.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true' } });
    const closeEl = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon', text: '×' });
    closeEl.addEventListener('click', () => this.close());
    this.headerEl = this.modalEl.createDiv({ cls: 'modal-header' });
    this.titleEl = this.headerEl.createDiv({ cls: 'modal-title' });
    this.contentEl = this.modalEl.createDiv({ cls: 'modal-content' });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.modalEl.addEventListener('keydown', (event) => this.keepFocus(event));
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.before = document.activeElement;
    document.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    this.modalEl.tabIndex = -1;
    void this.onOpen();
    if (!this.modalEl.contains(document.activeElement)) (this.focusable()[0] ?? this.modalEl).focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.before instanceof HTMLElement) this.before.focus();
    this.onClose();
    this.closed?.();
  }

  onOpen(): void | Promise<void> {}
  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.replaceChildren(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closed = callback;
    return this;
  }

  private focusable(): HTMLElement[] {
    const found = this.modalEl.querySelectorAll<HTMLElement>(
      'input, select, textarea, button, a[href], [tabindex="0"]',
    );
    return [...found].filter((el) => !el.matches(':disabled'));
  }

  private keepFocus(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const all = this.focusable();
    const [first, last] = [all[0], all[all.length - 1]];
    const [from, to] = event.shiftKey ? [first, last] : [last, first];
    if (document.activeElement !== from && all.some((el) => el === document.activeElement)) return;
    event.preventDefault();
    to?.focus();
  }
}
