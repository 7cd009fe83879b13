// Asks for one item of a list, by typing parts of its name.
import { SuggestModal, type App } from 'obsidian';
import { foldFull } from '../../core/text/fold';
import type { ListItem } from '../../session/desk';

/** What a list offers once something was typed. */
export type Offer = (typed: string) => readonly ListItem[];

class ListModal extends SuggestModal<ListItem> {
  readonly #offer: Offer;
  readonly #answer: (key: string | undefined) => void;
  #chosen: string | undefined;

  constructor(app: App, prompt: string, cls: string, offer: Offer, answer: (key: string | undefined) => void) {
    super(app);
    this.#offer = offer;
    this.#answer = answer;
    this.limit = 100;
    this.modalEl.addClass(cls);
    this.setPlaceholder(prompt);
  }

  override getSuggestions(query: string): ListItem[] {
    return [...this.#offer(query)];
  }

  override renderSuggestion({ title, note }: ListItem, element: HTMLElement): void {
    element.createDiv({ text: title });
    if (note !== '') element.createEl('small', { text: note, cls: 'jalons-offer-note' });
  }

  override onChooseSuggestion({ key }: ListItem): void {
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

/** The key of the item that was chosen; undefined when the user gave up. `cls`: a class for the window. */
export function askList(app: App, prompt: string, cls: string, offer: Offer): Promise<string | undefined> {
  return new Promise((resolve) => {
    new ListModal(app, prompt, cls, offer, resolve).open();
  });
}

/** Those that hold what was typed, those that begin with it first: accents and case do not matter. */
export function offerItems(items: readonly ListItem[]): Offer {
  const known = items.map((item) => ({ item, folded: foldFull(`${item.title} ${item.note}`) }));
  return (typed) => {
    const wanted = foldFull(typed);
    const words = wanted.split(' ');
    return known
      .filter(({ folded }) => words.every((word) => folded.includes(word)))
      .sort((a, b) => Number(b.folded.startsWith(wanted)) - Number(a.folded.startsWith(wanted)))
      .map(({ item }) => item);
  };
}
