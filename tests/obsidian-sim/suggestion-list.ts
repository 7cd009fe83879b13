// The list under a prompt or an input: one line is selected, by mouse or by arrows.

export interface SuggestionOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

export class SuggestionList<T> {
  values: T[] = [];
  private selected = 0;

  constructor(
    private readonly owner: SuggestionOwner<T>,
    readonly containerEl: HTMLElement,
  ) {}

  show(values: T[]): void {
    this.values = values;
    this.containerEl.empty();
    for (const [at, value] of values.entries()) {
      const el = this.containerEl.createDiv({ cls: 'suggestion-item' });
      this.owner.renderSuggestion(value, el);
      el.addEventListener('click', (event) => this.choose(at, event));
      el.addEventListener('mousemove', () => this.select(at));
      // The input keeps the focus.
      el.addEventListener('mousedown', (event) => event.preventDefault());
    }
    this.select(0);
  }

  select(at: number): void {
    const all = this.containerEl.querySelectorAll('.suggestion-item');
    all[this.selected]?.removeClass('is-selected');
    this.selected = all.length === 0 ? 0 : (at + all.length) % all.length;
    all[this.selected]?.addClass('is-selected');
  }

  /** Moves the selection and keeps it in sight. */
  move(by: number): false {
    this.select(this.selected + by);
    this.containerEl.querySelector('.is-selected')?.scrollIntoView?.({ block: 'nearest' });
    return false;
  }

  jump(at: number): false {
    this.select(at);
    return this.move(0);
  }

  choose(at: number, event: MouseEvent | KeyboardEvent): void {
    const value = this.values[at];
    if (value !== undefined) this.owner.selectSuggestion(value, event);
  }

  chooseSelected(event: MouseEvent | KeyboardEvent): void {
    this.choose(this.selected, event);
  }
}
