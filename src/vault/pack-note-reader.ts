// Follows the notes of the two folders where a user keeps methods and templates; reads the text of no other note.
import { Component, type App, type TAbstractFile, type TFile } from 'obsidian';
import { isFiled, type PackFolders } from '../core/pack/pack-folders';
import type { PackProblem } from '../core/pack/pack-problem';
import type { PackNote } from '../core/pack/read-user-packs';
import { largestPack } from '../core/pack/read-yaml';
import { detailOf } from '../core/text/detail-of';
import type { FiledNotes } from '../session/live-packs';

export class PackNoteReader extends Component {
  readonly #app: App;
  readonly #folders: () => PackFolders;
  readonly #tell: (filed: FiledNotes) => void;
  #round = 0;

  /** `folders` are asked for anew each time; `tell` is told after each reading. */
  constructor(app: App, folders: () => PackFolders, tell: (filed: FiledNotes) => void) {
    super();
    this.#app = app;
    this.#folders = folders;
    this.#tell = tell;
  }

  override onload(): void {
    const { vault } = this.#app;
    const look = ({ path }: TAbstractFile, from = path): void => {
      if (this.#concerns(path) || this.#concerns(from)) this.readAgain();
    };
    this.registerEvent(vault.on('create', look));
    this.registerEvent(vault.on('modify', look));
    this.registerEvent(vault.on('delete', look));
    this.registerEvent(vault.on('rename', look));
    this.readAgain();
  }

  override onunload(): void {
    this.#round += 1;
  }

  /** Reads everything; when the folders are others now. */
  readAgain(): void {
    void this.#read();
  }

  /** Whether something at that path lies in one of the folders, or holds one of them. */
  #concerns(path: string): boolean {
    const { packs, templates } = this.#folders();
    const holds = (folder: string): boolean => `${folder}/`.normalize('NFC').startsWith(`${path}/`.normalize('NFC'));
    return isFiled(path, this.#folders()) || holds(packs) || holds(templates);
  }

  /** Of several readings that overlap, the last one counts. */
  async #read(): Promise<void> {
    const round = (this.#round += 1);
    const folders = this.#folders();
    const files = this.#app.vault.getMarkdownFiles().filter(({ path }) => isFiled(path, folders));
    const read = await Promise.all(files.map((file) => this.#readOne(file)));
    if (round !== this.#round) return;
    const notes = read.flatMap((each) => ('text' in each ? [each] : []));
    const problems = read.flatMap((each) => ('text' in each ? [] : [each]));
    this.#tell({ folders, notes, problems });
  }

  async #readOne(file: TFile): Promise<PackNote | PackProblem> {
    const { path, stat } = file;
    const place = { file: path, line: 1, column: 1 };
    // A UTF-16 code unit takes three bytes at most: what is larger than this is too large without being opened.
    const leastSize = Math.ceil(stat.size / 3);
    if (leastSize > largestPack) {
      return { problem: 'too-large', values: { size: leastSize, limit: largestPack }, ...place };
    }
    try {
      return { path, text: await this.#app.vault.cachedRead(file) };
    } catch (problem) {
      const detail = detailOf(problem);
      return { problem: 'unreadable-note', values: { detail }, ...place };
    }
  }
}
