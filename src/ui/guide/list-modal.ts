// Asks for one item of a list, by typing parts of its name: accents and case do not matter.
import { SuggestModal, type App } from 'obsidian';
import { foldFull } from '../../core/text/fold';
import type { ListItem, ListQuestion } from '../../session/desk';

interface Offered extends ListItem {
  readonly folded: string;
}

export class ListModal extends SuggestModal<Offered> {
  readonly #items: readonly Offered[];
  readonly #answer: (key: string | undefined) => void;
  #chosen: string | undefined;

  constructor(app: App, { prompt, items }: ListQuestion, answer: (key: string | undefined) => void) {
    super(app);
    this.#items = items.map((item) => ({ ...item, folded: foldFull(`${item.title} ${item.note}`) }));
    this.#answer = answer;
    this.limit = 100;
    this.modalEl.addClass('jalons-list-modal');
    this.setPlaceholder(prompt);
  }

  /** Those that begin with the words come first. */
  override getSuggestions(query: string): Offered[] {
    const wanted = foldFull(query);
    const words = wanted.split(' ');
    const found = this.#items.filter(({ folded }) => words.every((word) => folded.includes(word)));
    const begins = ({ folded }: Offered): boolean => folded.startsWith(wanted);
    return [...found.filter(begins), ...found.filter((item) => !begins(item))];
  }

  override renderSuggestion({ title, note }: Offered, element: HTMLElement): void {
    element.createDiv({ text: title });
    if (note !== '') element.createEl('small', { text: note, cls: 'jalons-offer-note' });
  }

  override onChooseSuggestion({ key }: Offered): void {
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
