// Suggests names under a field of a form: those that hold what was typed, whatever its accents.
import { AbstractInputSuggest, type App } from 'obsidian';
import { foldFull } from '../../core/text/fold';

export class NameSuggest extends AbstractInputSuggest<string> {
  readonly #names: readonly { readonly name: string; readonly folded: string }[];
  readonly #choose: (name: string) => void;

  constructor(app: App, input: HTMLInputElement, names: readonly string[], choose: (name: string) => void) {
    super(app, input);
    this.#names = names.map((name) => ({ name, folded: foldFull(name) }));
    this.#choose = choose;
    this.limit = 20;
  }

  override getSuggestions(query: string): string[] {
    const parts = foldFull(query).split(' ');
    return this.#names.filter(({ folded }) => parts.every((part) => folded.includes(part))).map(({ name }) => name);
  }

  override renderSuggestion(name: string, element: HTMLElement): void {
    element.setText(name);
  }

  override selectSuggestion(name: string): void {
    this.#choose(name);
    this.close();
  }
}
