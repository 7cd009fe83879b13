// Asks for one item of a list, by typing a part of its name.
import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import type { ListItem, ListQuestion } from '../../session/desk';

export class ListModal extends FuzzySuggestModal<ListItem> {
  readonly #items: readonly ListItem[];
  readonly #answer: (key: string | undefined) => void;
  #chosen: string | undefined;

  constructor(app: App, { prompt, items }: ListQuestion, answer: (key: string | undefined) => void) {
    super(app);
    this.#items = items;
    this.#answer = answer;
    this.modalEl.addClass('jalons-list-modal');
    this.setPlaceholder(prompt);
  }

  override getItems(): ListItem[] {
    return [...this.#items];
  }

  override getItemText({ title }: ListItem): string {
    return title;
  }

  override renderSuggestion(match: FuzzyMatch<ListItem>, element: HTMLElement): void {
    super.renderSuggestion(match, element.createDiv());
    element.createEl('small', { text: match.item.note, cls: 'jalons-offer-note' });
  }

  override onChooseItem({ key }: ListItem): void {
    this.#chosen = key;
  }

  /** Obsidian closes the modal before it tells what was chosen: the answer waits for both. */
  override onClose(): void {
    super.onClose();
    window.setTimeout(() => {
      this.#answer(this.#chosen);
    }, 0);
  }
}
