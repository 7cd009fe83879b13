// The gallery of documents, in a window of Obsidian.
import { Modal, type App } from 'obsidian';
import { mount, unmount } from 'svelte';
import type { LoadedPack } from '../../core/pack/pack';
import type { Desk, EdChoice } from '../../session/desk';
import type { Facts } from '../../session/facts';
import Gallery from './Gallery.svelte';
import { galleryEntries } from './gallery-entries';

export interface GalleryRequest {
  readonly desk: Desk;
  readonly facts: Facts;
  readonly packs: readonly LoadedPack[];
  /** What Enter does. */
  readonly wanted: 'note' | 'cursor';
  readonly canInsertAtCursor: boolean;
}

export class GalleryModal extends Modal {
  readonly #request: GalleryRequest;
  readonly #answer: (choice: EdChoice | undefined) => void;
  #gallery: Record<string, unknown> | undefined;
  #choice: EdChoice | undefined;

  constructor(app: App, request: GalleryRequest, answer: (choice: EdChoice | undefined) => void) {
    super(app);
    this.#request = request;
    this.#answer = answer;
  }

  override onOpen(): void {
    const { desk, facts, packs, wanted, canInsertAtCursor } = this.#request;
    const entries = galleryEntries(packs, [...facts.methodNotes.values()], (text) =>
      desk.english ? (text.en ?? text.fr) : text.fr,
    );
    this.setTitle(desk.words.guide.gallery);
    this.modalEl.addClass('jalons-gallery-modal');
    this.#gallery = mount(Gallery, {
      target: this.contentEl,
      props: {
        words: desk.words,
        english: desk.english,
        entries,
        wanted,
        canInsertAtCursor,
        choose: (choice: EdChoice) => {
          this.#choice = choice;
          this.close();
        },
      },
    });
  }

  override onClose(): void {
    if (this.#gallery !== undefined) void unmount(this.#gallery);
    this.contentEl.empty();
    // After the key or the click that chose has run its course.
    window.setTimeout(() => {
      this.#answer(this.#choice);
    }, 0);
  }
}
