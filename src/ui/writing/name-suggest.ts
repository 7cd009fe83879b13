// Suggests names under a field of a form: those that hold what was typed, whatever its accents.
import { AbstractInputSuggest, type App } from 'obsidian';
import { foldFull } from '../../core/text/fold';
import { holdsWords } from '../holds-words';
import type { Suggest } from './suggest';

/** What a form needs to suggest names under its fields. */
export function suggestIn(app: App): Suggest {
  return (names, choose) => (input) => {
    const list = new NameSuggest(app, input, names, choose);
    return () => {
      list.close();
    };
  };
}

/** While the list is open, Enter chooses from it and nothing else: `data-suggesting` on the field says so to the form. */
class NameSuggest extends AbstractInputSuggest<string> {
  readonly #names: readonly { readonly name: string; readonly folded: string }[];
  readonly #choose: (name: string) => void;
  readonly #input: HTMLInputElement;

  constructor(app: App, input: HTMLInputElement, names: readonly string[], choose: (name: string) => void) {
    super(app, input);
    this.#names = names.map((name) => ({ name, folded: foldFull(name) }));
    this.#choose = choose;
    this.#input = input;
    this.limit = 20;
  }

  /** What was typed comes last, as it is: a relation may name a note that does not exist yet. */
  override getSuggestions(query: string): string[] {
    const typed = query.trim();
    const holds = holdsWords(typed);
    const found = this.#names.filter(({ folded }) => holds(folded));
    const names = found.slice(0, this.limit - 1).map(({ name }) => name);
    return typed === '' || names.includes(typed) ? names : [...names, typed];
  }

  override open(): void {
    super.open();
    this.#input.dataset['suggesting'] = 'true';
  }

  override close(): void {
    super.close();
    delete this.#input.dataset['suggesting'];
  }

  override renderSuggestion(name: string, element: HTMLElement): void {
    element.setText(name);
  }

  override selectSuggestion(name: string): void {
    this.#choose(name);
    this.close();
  }
}
