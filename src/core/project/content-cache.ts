// Keeps what was read in each document, so that one change costs one reading.
import { readContent, type ContentSection } from './read-content';

export class ContentCache {
  readonly #read = new Map<string, { readonly text: string; readonly sections: readonly ContentSection[] }>();

  /** The sections of a note's text; read again only when the text is another one. */
  read(path: string, text: string): readonly ContentSection[] {
    const known = this.#read.get(path);
    if (known?.text === text) return known.sections;
    const sections = readContent(text);
    this.#read.set(path, { text, sections });
    return sections;
  }

  forget(path: string): void {
    this.#read.delete(path);
  }
}
