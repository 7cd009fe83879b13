// Keeps which project was used last, in this device's storage for the vault: nothing of it is written among the notes.
import type { App } from 'obsidian';

const storageKey = 'jalons-project';

export class LastProject {
  readonly #app: App;
  #key: string | undefined;

  constructor(app: App) {
    this.#app = app;
    const stored: unknown = app.loadLocalStorage(storageKey);
    if (typeof stored === 'string') this.#key = stored;
  }

  get(): string | undefined {
    return this.#key;
  }

  keep(key: string): void {
    this.#key = key;
    this.#app.saveLocalStorage(storageKey, key);
  }
}
