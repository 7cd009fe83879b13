// Asks for which project a document is written: one that exists, a new one, or none.
import { SuggestModal, type App } from 'obsidian';
import type { Project } from '../../core/project/find-projects';
import { projectKey } from '../../core/project/find-projects';
import type { Words } from '../../words';

interface Offer {
  readonly name: string;
  readonly title: string;
  readonly note: string;
}

export class ProjectModal extends SuggestModal<Offer> {
  readonly #words: Words['insert'];
  readonly #projects: readonly Project[];
  readonly #answer: (name: string | undefined) => void;
  #chosen: string | undefined;

  constructor(
    app: App,
    words: Words['insert'],
    projects: readonly Project[],
    answer: (name: string | undefined) => void,
  ) {
    super(app);
    this.#words = words;
    this.#projects = projects;
    this.#answer = answer;
    this.modalEl.addClass('jalons-project-modal');
    this.setPlaceholder(words.project);
  }

  override getSuggestions(query: string): Offer[] {
    const wanted = projectKey(query);
    const known = this.#projects
      .filter(({ key }) => key.includes(wanted))
      .map(({ name, documents }) => ({ name, title: name, note: this.#words.projectDocuments(documents) }));
    const name = query.trim();
    if (name === '') return [...known, { name: '', title: this.#words.withoutProject, note: '' }];
    const isNew = this.#projects.every(({ key }) => key !== wanted);
    return isNew ? [...known, { name, title: this.#words.newProject(name), note: '' }] : known;
  }

  override renderSuggestion(offer: Offer, element: HTMLElement): void {
    element.createDiv({ text: offer.title });
    if (offer.note !== '') element.createEl('small', { text: offer.note, cls: 'jalons-offer-note' });
  }

  override onChooseSuggestion(offer: Offer): void {
    this.#chosen = offer.name;
  }

  /** Obsidian closes the modal before it tells what was chosen: the answer waits for both. */
  override onClose(): void {
    super.onClose();
    window.setTimeout(() => {
      this.#answer(this.#chosen);
    }, 0);
  }
}
