// Prompts: an input, a list, arrows and Enter; the fuzzy one searches its own items.
import type { FuzzyMatch } from 'obsidian';
import type { App } from './app';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './fuzzy';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = '';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private readonly instructionsEl: HTMLElement;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.removeClass('modal');
    this.modalEl.addClass('prompt');
    const inputBox = createDiv({ cls: 'prompt-input-container' });
    this.inputEl = inputBox.createEl('input', { cls: 'prompt-input', type: 'text', attr: { spellcheck: 'false' } });
    this.resultContainerEl = createDiv({ cls: 'prompt-results' });
    this.instructionsEl = createDiv({ cls: 'prompt-instructions' });
    this.modalEl.replaceChildren(inputBox, this.resultContainerEl, this.instructionsEl);
    this.list = new SuggestionList<T>(this, this.resultContainerEl);
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
    this.bindKeys();
  }

  private bindKeys(): void {
    this.scope.register([], 'ArrowDown', () => this.list.move(1));
    this.scope.register([], 'ArrowUp', () => this.list.move(-1));
    this.scope.register([], 'PageDown', () => this.list.move(10));
    this.scope.register([], 'PageUp', () => this.list.move(-10));
    for (const modifiers of [[], ['Mod'], ['Shift'], ['Alt']] as const)
      this.scope.register([...modifiers], 'Enter', (event) => {
        if (event.isComposing) return undefined;
        this.selectActiveSuggestion(event);
        return false;
      });
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    this.inputEl.select();
    void this.updateSuggestions();
  }

  async updateSuggestions(): Promise<void> {
    const turn = (this.asked += 1);
    const found = await this.getSuggestions(this.inputEl.value);
    if (turn !== this.asked) return;
    this.list.show(found.slice(0, this.limit));
    if (found.length === 0) this.onNoSuggestion();
  }

  onNoSuggestion(): void {
    this.list.show([]);
    if (this.emptyStateText !== '')
      this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: { command: string; purpose: string }[]): void {
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const el = this.instructionsEl.createDiv({ cls: 'prompt-instruction' });
      el.createSpan({ cls: 'prompt-instruction-command', text: command });
      el.createSpan({ text: purpose });
    }
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    // The app closes first, so that the choice may open something else.
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.list.chooseSelected(event);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;
}

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match === null ? [] : [{ item, match }];
    });
    if (query.trim() !== '') sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
