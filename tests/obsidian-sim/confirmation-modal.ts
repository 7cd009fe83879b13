// A question with buttons; each closes the question once its work is done.
import type { App } from './app';
import { ButtonComponent } from './button';
import { Modal } from './modal';
import { language } from './language';

export class ConfirmationButton extends ButtonComponent {
  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
  }

  override onClick(callback: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      await callback(event);
      this.modal.close();
    });
  }

  setInitialFocus(): this {
    this.modal.initialFocus = this.buttonEl;
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;
  initialFocus: HTMLElement | undefined;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv({ cls: 'modal-button-container' });
  }

  override open(): void {
    super.open();
    this.initialFocus?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const el = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const input = el.createEl('input', { type: 'checkbox' });
    el.appendText(label);
    input.addEventListener('change', () => void callback(input.checked));
    return this;
  }

  addButton(fill: (button: ConfirmationButton) => unknown): this {
    fill(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = language.is('fr') ? 'Annuler' : 'Cancel'): this {
    return this.addButton((button) =>
      button
        .setButtonText(text)
        .setCancel()
        .onClick(() => undefined),
    );
  }
}
