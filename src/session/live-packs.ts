// The methods: built-in ones, each read when it is first used, and the user's own, which follow their notes.
import { joinPacks, type JoinedPacks } from '../core/pack/join-packs';
import type { LoadedPack } from '../core/pack/pack';
import type { PackFolders } from '../core/pack/pack-folders';
import type { PackProblem } from '../core/pack/pack-problem';
import { readBuiltInPack, type BuiltInFile, type ReadPack } from '../core/pack/parse-pack';
import { readUserPacks, type PackNote, type UserPacks } from '../core/pack/read-user-packs';

export interface ShelvedPack {
  readonly id: string;
  /** How problems name it. */
  readonly file: string;
  readonly source: BuiltInFile;
}

/** The notes of the two folders, and what is wrong with those that could not be read. */
export interface FiledNotes {
  readonly folders: PackFolders;
  readonly notes: readonly PackNote[];
  readonly problems: readonly PackProblem[];
}

const noNotes: FiledNotes = { folders: { packs: '', templates: '' }, notes: [], problems: [] };

export class LivePacks {
  readonly #shelf: readonly ShelvedPack[];
  readonly #builtIn = new Map<string, ReadPack | undefined>();
  #filed = noNotes;
  #joined: (JoinedPacks & { readonly user: UserPacks }) | undefined;

  /** Tests hold that every built-in pack can be read. */
  constructor(shelf: readonly ShelvedPack[]) {
    this.#shelf = shelf;
  }

  /** Ids of all methods, in their order. Opens no built-in one while the user has none of their own. */
  get ids(): readonly string[] {
    return this.#hasOwn ? this.all().map(({ pack }) => pack.id) : this.#shelf.map(({ id }) => id);
  }

  /** Built-in ones in their order, then the user's; the same ones until a note of theirs changes. */
  all(): readonly LoadedPack[] {
    return this.#join().packs;
  }

  /** One method, by its id: no other is read, while the user has none of their own. */
  find(id: string): LoadedPack | undefined {
    return this.#hasOwn ? this.all().find(({ pack }) => pack.id === id) : this.#readBuiltIn(id)?.loaded;
  }

  /** The methods as they come with the program, whatever the user replaced. */
  builtIn(): readonly LoadedPack[] {
    return this.#shelf.flatMap(({ id }) => this.#readBuiltIn(id)?.loaded ?? []);
  }

  /** What is wrong in the user's own methods, or between them and the others. */
  get problems(): readonly PackProblem[] {
    return this.#hasOwn ? [...this.#filed.problems, ...this.#join().problems] : this.#filed.problems;
  }

  /** The note that holds a user's own method of that id. */
  noteOf(id: string): string | undefined {
    if (!this.#hasOwn) return undefined;
    return this.#join().user.packs.find(({ loaded }) => loaded.pack.id === id)?.file;
  }

  /** Takes in the notes of the two folders as they are now; false when nothing of them is new. */
  follow(filed: FiledNotes): boolean {
    if (sameNotes(this.#filed, filed)) return false;
    this.#filed = filed;
    this.#joined = undefined;
    return true;
  }

  get #hasOwn(): boolean {
    return this.#filed.notes.length > 0;
  }

  #join(): JoinedPacks & { readonly user: UserPacks } {
    if (this.#joined !== undefined) return this.#joined;
    const builtIn = this.#shelf.flatMap(({ id }) => this.#readBuiltIn(id) ?? []);
    const templatesOf = (id: string): Readonly<Record<string, string>> =>
      this.#shelf.find((shelved) => shelved.id === id)?.source.templates ?? {};
    const user = readUserPacks(this.#filed.notes, this.#filed.folders, templatesOf);
    // Built-in methods alone are checked by the tests.
    const joined = this.#hasOwn
      ? joinPacks(builtIn, user)
      : { packs: builtIn.map(({ loaded }) => loaded), problems: [] };
    this.#joined = { ...joined, user };
    return this.#joined;
  }

  #readBuiltIn(id: string): ReadPack | undefined {
    const shelved = this.#shelf.find((each) => each.id === id);
    if (shelved === undefined) return undefined;
    if (!this.#builtIn.has(id)) {
      const reading = readBuiltInPack(shelved.source, shelved.file);
      this.#builtIn.set(id, reading.kind === 'pack' ? reading : undefined);
    }
    return this.#builtIn.get(id);
  }
}

function sameNotes(one: FiledNotes, other: FiledNotes): boolean {
  const same = (a: PackNote, b: PackNote | undefined): boolean => a.path === b?.path && a.text === b.text;
  return (
    one.folders.packs === other.folders.packs &&
    one.folders.templates === other.folders.templates &&
    one.notes.length === other.notes.length &&
    one.notes.every((note, at) => same(note, other.notes[at])) &&
    JSON.stringify(one.problems) === JSON.stringify(other.problems)
  );
}
