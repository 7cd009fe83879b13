// The methods: built-in ones, each read when it is first used, and the user's own, which follow their notes.
import { joinPacks, type JoinedPacks } from '../core/pack/join-packs';
import type { LoadedPack } from '../core/pack/pack';
import type { PackFolders } from '../core/pack/pack-folders';
import type { PackProblem } from '../core/pack/pack-problem';
import { readBuiltInPack, type BuiltInFile, type ReadPack } from '../core/pack/parse-pack';
import { readUserPacks, type PackNote, type UserPacks } from '../core/pack/read-user-packs';
import { once } from '../core/text/once';

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

interface Joined extends JoinedPacks {
  readonly user: UserPacks;
}

export class LivePacks {
  readonly #shelf: readonly ShelvedPack[];
  /** By id, in their order. */
  readonly #builtIn: ReadonlyMap<string, () => ReadPack | undefined>;
  #filed = noNotes;
  /** All methods, once the user has some of their own: those that come with the program are checked by its tests. */
  #joined: (() => Joined) | undefined;

  /** Tests hold that every built-in pack can be read. */
  constructor(shelf: readonly ShelvedPack[]) {
    this.#shelf = shelf;
    this.#builtIn = new Map(shelf.map((shelved) => [shelved.id, once(() => readShelved(shelved))]));
  }

  /** Ids of all methods, in their order. Opens no built-in one while the user has none of their own. */
  get ids(): readonly string[] {
    return this.#joined === undefined ? [...this.#builtIn.keys()] : this.all().map(({ pack }) => pack.id);
  }

  /** Built-in ones in their order, then the user's; the same ones until a note of theirs changes. */
  all(): readonly LoadedPack[] {
    return this.#joined?.().packs ?? this.builtIn();
  }

  /** One method, by its id: no other is read, while the user has none of their own. */
  find(id: string): LoadedPack | undefined {
    return this.#joined === undefined
      ? this.#builtIn.get(id)?.()?.loaded
      : this.all().find(({ pack }) => pack.id === id);
  }

  /** The methods as they come with the program, whatever the user replaced. */
  readonly builtIn = once((): readonly LoadedPack[] => this.#readBuiltIn().map(({ loaded }) => loaded));

  /** What is wrong in the user's own methods, or between them and the others. */
  get problems(): readonly PackProblem[] {
    return [...this.#filed.problems, ...(this.#joined?.().problems ?? [])];
  }

  /** The note that holds a user's own method of that id. */
  noteOf(id: string): string | undefined {
    return this.#joined?.().user.packs.find(({ loaded }) => loaded.pack.id === id)?.file;
  }

  /** Takes in the notes of the two folders as they are now; false when nothing of them is new. */
  follow(filed: FiledNotes): boolean {
    if (JSON.stringify(filed) === JSON.stringify(this.#filed)) return false;
    this.#filed = filed;
    this.#joined = filed.notes.length === 0 ? undefined : once(() => this.#join(filed));
    return true;
  }

  #join({ notes, folders }: FiledNotes): Joined {
    const user = readUserPacks(
      notes,
      folders,
      (id) => this.#shelf.find((one) => one.id === id)?.source.templates ?? {},
    );
    return { ...joinPacks(this.#readBuiltIn(), user), user };
  }

  #readBuiltIn(): readonly ReadPack[] {
    return [...this.#builtIn.values()].flatMap((read) => read() ?? []);
  }
}

function readShelved({ source, file }: ShelvedPack): ReadPack | undefined {
  const reading = readBuiltInPack(source, file);
  return reading.kind === 'pack' ? reading : undefined;
}
