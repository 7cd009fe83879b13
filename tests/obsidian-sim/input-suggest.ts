// Completion under an input (AbstractInputSuggest), and the base it shares with others.
import type { App } from './app';
import { Scope } from './keymap';
import { SuggestionList } from './suggestion-list';

export abstract class PopoverSuggest<T> {
  readonly suggestEl: HTMLElement;
  protected readonly list: SuggestionList<T>;
  protected isOpen = false;

  constructor(
    public app: App,
    public scope: Scope = new Scope(app.scope),
  ) {
    this.suggestEl = createDiv({ cls: 'suggestion-container' });
    this.list = new SuggestionList<T>(this, this.suggestEl.createDiv({ cls: 'suggestion' }));
    scope.register([], 'ArrowDown', () => this.list.move(1));
    scope.register([], 'ArrowUp', () => this.list.move(-1));
    scope.register([], 'Enter', (event) => {
      this.list.chooseSelected(event);
      return false;
    });
    scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    document.body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.suggestEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private selected: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor(
    app: App,
    private readonly inputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    inputEl.addEventListener('input', () => void this.update());
    inputEl.addEventListener('focus', () => void this.update());
    inputEl.addEventListener('blur', () => this.close());
  }

  private async update(): Promise<void> {
    const found = await this.getSuggestions(this.getValue());
    if (found.length === 0 || document.activeElement !== this.inputEl) {
      this.close();
      return;
    }
    this.open();
    this.list.show(found.slice(0, this.limit));
    const { left, bottom, width } = this.inputEl.getBoundingClientRect();
    this.suggestEl.setCssStyles({
      left: `${String(left)}px`,
      top: `${String(bottom + 4)}px`,
      minWidth: `${String(width)}px`,
    });
  }

  getValue(): string {
    return this.inputEl instanceof HTMLInputElement ? this.inputEl.value : (this.inputEl.textContent ?? '');
  }

  setValue(value: string): void {
    if (this.inputEl instanceof HTMLInputElement) this.inputEl.value = value;
    else this.inputEl.setText(value);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.selected = callback;
    return this;
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.selected?.(value, event);
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
}
