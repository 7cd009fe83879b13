// Reads the vault twice: names and properties from Obsidian's cache at once, then texts when the interface is idle; then follows its changes.
import { Component, type App, type CachedMetadata, type TAbstractFile, type TFile } from 'obsidian';
import { LARGEST_NOTE } from '../core/graph/largest-note';
import type { Note, NoteProblem } from '../core/graph/note';
import { hidesFrontmatter, readCachedNote } from '../core/graph/read-cached-note';
import { detailOf } from '../core/text/detail-of';
import type { Facts } from '../session/facts';
import { localDay } from '../session/local-day';
import { inSlices } from './in-slices';
import { isDoubtful, isFaithful } from './is-faithful';
import { isNote } from './obsidian-vault';
import { readRelationKeys } from './read-relation-keys';

interface ReadFile {
  readonly note: Note;
  /** Absent when the text was not read. */
  readonly text?: string;
}

export class VaultReader extends Component {
  readonly #app: App;
  readonly #facts: Facts;
  /** Notes whose text is still to be read. An event that brings a newer text takes its note away. */
  readonly #waiting = new Set<TFile>();
  #round = 0;

  constructor(app: App, facts: Facts) {
    super();
    this.#app = app;
    this.#facts = facts;
  }

  /** Follows the vault from now on, then reads it. */
  override onload(): void {
    const { vault, metadataCache } = this.#app;
    this.registerEvent(vault.on('create', (file) => this.#came(file)));
    this.registerEvent(vault.on('delete', (file) => this.#went(file.path)));
    this.registerEvent(vault.on('rename', (file, from) => this.#moved(file, from)));
    this.registerEvent(metadataCache.on('changed', (file, text) => this.#changed(file, text)));
    let day = localDay();
    // A deadline passes at midnight, without any change in the vault.
    const lookAtDay = (): void => {
      if (day === localDay()) return;
      day = localDay();
      this.#facts.tell();
    };
    this.registerInterval(window.setInterval(lookAtDay, 60_000));
    this.readAgain();
  }

  override onunload(): void {
    this.#round += 1;
  }

  /** Reads everything; again, it is the way out of a failure. */
  readAgain(): void {
    void this.#readAll();
  }

  async #readAll(): Promise<void> {
    const round = (this.#round += 1);
    const stopped = (): boolean => round !== this.#round;
    try {
      const tellNames = (): void => this.#facts.tell({ state: 'names' });
      tellNames();
      const files = this.#app.vault.getMarkdownFiles();
      this.#waiting.clear();
      for (const file of files) this.#waiting.add(file);
      const keys = await readRelationKeys(this.#app);
      if (stopped()) return;
      this.#facts.keys = keys;
      await inSlices(files, stopped, (file) => this.#readNames(file), tellNames);
      if (stopped()) return;
      const order = this.#inOrder(files);
      const tellTexts = (read: number): void => this.#facts.tell({ state: 'texts', read, total: order.length });
      tellTexts(0);
      await inSlices(order, stopped, (file) => this.#readWaiting(file, stopped), tellTexts);
      if (!stopped()) this.#facts.tell({ state: 'ready' });
    } catch (problem) {
      if (!stopped()) this.#facts.tell({ state: 'failed', detail: detailOf(problem) });
    }
  }

  #readNames(file: TFile): void {
    if (this.#waiting.has(file)) this.#put({ note: this.#noteOf(file) });
  }

  /** First the notes that the cache could not read, then projects and their documents, then what else the method speaks of, then the rest. */
  #inOrder(files: readonly TFile[]): readonly TFile[] {
    const rank = (file: TFile): number => {
      if (hidesFrontmatter(this.#cacheOf(file))) return 0;
      const kind = this.#facts.methodNotes.get(file.path)?.kind;
      return kind === undefined ? 3 : kind === 'reference' ? 2 : 1;
    };
    const ranked = files.map((file) => ({ file, rank: rank(file) }));
    return [0, 1, 2, 3].flatMap((wanted) => ranked.filter((each) => each.rank === wanted).map(({ file }) => file));
  }

  /** Whether the note was taken in: nothing newer came meanwhile. */
  async #readWaiting(file: TFile, stopped: () => boolean): Promise<boolean> {
    const { path } = file;
    const read = this.#waiting.has(file) ? await this.#readFile(file) : undefined;
    if (read === undefined || stopped() || file.path !== path || !this.#waiting.delete(file)) return false;
    this.#put(read);
    return true;
  }

  #came(file: TAbstractFile): void {
    if (!isNote(file)) return;
    this.#put({ note: this.#noteOf(file) });
    this.#facts.tell();
  }

  #changed(file: TFile, text: string): void {
    // What is told of a note may come after the note has gone.
    if (!isNote(file) || this.#app.vault.getFileByPath(file.path) === null) return;
    if (isDoubtful(text)) {
      void this.#readAgain(file);
      return;
    }
    this.#waiting.delete(file);
    this.#put(isTooLarge(file) ? this.#tooLarge(file) : { note: this.#facts.read(file.path, text), text });
    this.#facts.tell();
  }

  /** A folder takes its notes along. What is still to be read is waited for no more: it would come back without a file. */
  #went(path: string): void {
    const isGone = (known: string): boolean => known === path || known.startsWith(`${path}/`);
    for (const file of this.#waiting) if (isGone(file.path)) this.#waiting.delete(file);
    const gone = [...this.#facts.notes.keys()].filter(isGone);
    for (const each of gone) this.#facts.take({ kind: 'remove', path: each });
    if (gone.length > 0) this.#facts.tell();
  }

  /** The text is the same; only what the path says is new. */
  #moved(file: TAbstractFile, from: string): void {
    if (!isNote(file)) {
      this.#went(from);
      return;
    }
    this.#facts.take({ kind: 'rename', from, note: this.#noteOf(file) });
    this.#facts.tell();
    void this.#readAgain(file);
  }

  async #readAgain(file: TFile): Promise<void> {
    this.#waiting.add(file);
    if (await this.#readWaiting(file, () => false)) this.#facts.tell();
  }

  /** Undefined when the note went away meanwhile; one that cannot be read says so itself, and the others are read all the same. */
  async #readFile(file: TFile): Promise<ReadFile | undefined> {
    const { path } = file;
    if (isTooLarge(file)) return this.#tooLarge(file);
    try {
      const text = await this.#app.vault.cachedRead(file);
      const faithful = await isFaithful(this.#app.vault, file, text);
      return faithful ? { note: this.#facts.read(path, text), text } : this.#withProblem(file, 'note-not-utf8', {});
    } catch (problem) {
      if (this.#app.vault.getFileByPath(path) === null) return undefined;
      return this.#withProblem(file, 'file-unreadable', { detail: detailOf(problem) });
    }
  }

  #tooLarge(file: TFile): ReadFile {
    return this.#withProblem(file, 'note-too-large', { size: file.stat.size, limit: LARGEST_NOTE });
  }

  /** What the cache knows of a note whose text is not read. */
  #withProblem(file: TFile, check: string, values: NoteProblem['values']): ReadFile {
    return { note: { ...this.#noteOf(file), problems: [{ check, line: 0, values }] } };
  }

  #put({ note, text }: ReadFile): void {
    this.#facts.take({ kind: 'put', note }, text);
  }

  /** As the cache knows it. */
  #noteOf(file: TFile): Note {
    return readCachedNote(file.path, this.#cacheOf(file), { keys: this.#facts.keys });
  }

  #cacheOf(file: TFile): CachedMetadata {
    return this.#app.metadataCache.getFileCache(file) ?? {};
  }
}

function isTooLarge({ stat }: TFile): boolean {
  return stat.size > LARGEST_NOTE;
}
