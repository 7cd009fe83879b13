// A vault that lives: what may happen to it, and all that the program keeps in step with it.
import fc from 'fast-check';
import { LiveChecks } from '../../../src/core/check/live-checks';
import type { Note } from '../../../src/core/graph/note';
import { readCachedNote } from '../../../src/core/graph/read-cached-note';
import { readNote } from '../../../src/core/graph/read-note';
import { defaultPackFolders as folders, isFiled } from '../../../src/core/pack/pack-folders';
import { Facts } from '../../../src/session/facts';
import { LiveGraph } from '../../../src/session/live-graph';
import { LivePacks } from '../../../src/session/live-packs';
import { LiveProjects } from '../../../src/session/live-projects';
import { cacheOf } from '../../core/graph/cache-of';
import { FOLDERS, METHOD, methodSketch, PATHS, type Sketch, patch, sketch, textOf } from './living-note';
import { smallShelf } from './small-methods';

/** How a note was read last: its text, what the app's cache knows of it, or that with a word of why there is no text. */
type Reading = 'text' | 'names' | 'unreadable';

export type Happening =
  | { readonly kind: 'write'; readonly path: string; readonly sketch: Sketch }
  | { readonly kind: 'edit'; readonly path: string; readonly patch: Partial<Sketch> }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'move'; readonly path: string; readonly to: string; readonly reading: Reading }
  | { readonly kind: 'move-folder'; readonly path: string; readonly to: string }
  | { readonly kind: 'read'; readonly path: string; readonly reading: Reading }
  | { readonly kind: 'day'; readonly path: string }
  | { readonly kind: 'look'; readonly at: number };

const path = fc.constantFrom(...PATHS);
const folder = fc.constantFrom(...FOLDERS);
const constant = <const T extends string>(kind: T): fc.Arbitrary<T> => fc.constant(kind);

/** A note of any kind, or one that holds a method of the user's own. */
export const writing = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: constant('write'), path, sketch }) },
  { weight: 1, arbitrary: fc.record({ kind: constant('write'), path: constant(METHOD), sketch: methodSketch }) },
);

const move = (among: fc.Arbitrary<string>) =>
  fc.record({ kind: constant('move'), path: among, to: among, reading: fc.constantFrom('text', 'names') });

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: writing },
  { weight: 8, arbitrary: fc.record({ kind: constant('edit'), path, patch }) },
  { weight: 2, arbitrary: fc.record({ kind: constant('remove'), path }) },
  { weight: 2, arbitrary: move(path) },
  { weight: 3, arbitrary: move(fc.constantFrom(...PATHS.filter((at) => at.startsWith('P/')))) },
  { weight: 1, arbitrary: fc.record({ kind: constant('move-folder'), path: folder, to: folder }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: constant('read'), path, reading: fc.constantFrom('text', 'names', 'unreadable') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: constant('day'), path: fc.constantFrom('2026-03-10', '2026-03-12', '2026-03-14') }),
  },
  { weight: 6, arbitrary: fc.record({ kind: constant('look'), at: fc.nat(3) }) },
);

interface File {
  readonly sketch: Sketch;
  readonly reading: Reading;
  /** Whether the text that the program keeps of the note, where it keeps any, is that of the file. */
  readonly isKept: boolean;
}

/** All that follows a vault. */
export class World {
  readonly facts = new Facts((at) => isFiled(at, folders));
  readonly methods = new LivePacks(smallShelf);
  readonly graph: LiveGraph;
  readonly projects: LiveProjects;
  readonly checks: LiveChecks;

  constructor(files: ReadonlyMap<string, File>, today: () => string) {
    for (const [at, file] of files) this.put(at, file);
    this.facts.tell({ state: 'ready' });
    this.followMethods(files);
    this.graph = new LiveGraph(this.facts);
    this.projects = new LiveProjects(this.facts, {
      methods: this.methods,
      today,
      activeNote: () => undefined,
      lastUsed: { get: () => undefined, keep: () => undefined },
    });
    this.checks = new LiveChecks({
      graph: this.graph.get(),
      packs: () => this.methods.all().map(({ pack }) => pack),
      projects: () => this.projects.states,
    });
    this.graph.listen((touched) => {
      this.checks.apply(touched);
    });
  }

  put(at: string, file: File): void {
    this.facts.take({ kind: 'put', note: noteOf(at, file) }, file.isKept ? textOf(file.sketch) : undefined);
  }

  followMethods(files: ReadonlyMap<string, File>): void {
    const filed = [...files].filter(([at, { reading }]) => isFiled(at, folders) && reading !== 'unreadable');
    const notes = filed.map(([at, file]) => ({ path: at, text: textOf(file.sketch) }));
    if (this.methods.follow({ folders, notes, problems: [] })) this.facts.tell();
  }
}

function noteOf(at: string, { sketch: lines, reading }: File): Note {
  const text = textOf(lines);
  if (reading === 'text') return readNote(at, text);
  const note = readCachedNote(at, cacheOf(text));
  return reading === 'names'
    ? note
    : { ...note, problems: [{ check: 'file-unreadable', line: 0, values: { detail: 'EIO' } }] };
}

/** A vault with a world that follows it, change by change. */
export class LivingVault {
  readonly #files = new Map<string, File>();
  #today = '2026-03-12';
  readonly live = new World(this.#files, () => this.#today);

  /** What follows a vault that was there from the start as it is now, its notes told in another order. */
  anew(): World {
    return new World(new Map([...this.#files].reverse()), () => this.#today);
  }

  happen(what: Happening): void {
    if (what.kind === 'look') this.#look(what.at);
    else if (what.kind === 'day') this.#today = what.path;
    else {
      this.#change(what);
      this.live.facts.tell();
      this.live.followMethods(this.#files);
    }
  }

  #change(what: Exclude<Happening, { readonly kind: 'look' | 'day' }>): void {
    const { path: at } = what;
    const file = this.#files.get(at);
    if (what.kind === 'write') this.#put(at, { sketch: what.sketch, reading: 'text', isKept: true });
    else if (what.kind === 'move-folder') this.#moveFolder(at, what.to);
    else if (file === undefined) return;
    else if (what.kind === 'edit')
      this.#put(at, { sketch: { ...file.sketch, ...what.patch }, reading: 'text', isKept: true });
    else if (what.kind === 'read') this.#put(at, { ...file, reading: what.reading, isKept: what.reading === 'text' });
    else if (what.kind === 'move') this.#move(at, what.to, what.reading);
    else {
      this.#files.delete(at);
      this.live.facts.take({ kind: 'remove', path: at });
    }
  }

  #put(at: string, file: File): void {
    this.#files.set(at, file);
    this.live.put(at, file);
  }

  /** A note that is moved is first what the cache knows of it; what was kept of its text stays. */
  #move(from: string, to: string, reading: Reading): void {
    const file = this.#files.get(from);
    if (file === undefined || from === to) return;
    const isKept = reading === 'text' || this.live.facts.textOf(from) !== undefined;
    const moved = { sketch: file.sketch, reading, isKept };
    this.#files.delete(from);
    this.#files.set(to, moved);
    const note = noteOf(to, moved);
    if (reading === 'text') this.live.facts.take({ kind: 'rename', from, note }, textOf(file.sketch));
    else this.live.facts.take({ kind: 'rename', from, note });
  }

  #moveFolder(from: string, to: string): void {
    for (const at of [...this.#files.keys()])
      if (at.startsWith(`${from}/`)) this.#move(at, to + at.slice(from.length), 'names');
  }

  /** What views and commands ask for in between. */
  #look(at: number): void {
    const { checks, projects, methods } = this.live;
    // What a finding says of near names is looked for when it is read.
    if (at === 0) JSON.stringify(checks.findings());
    else if (at === 1) checks.work(1);
    else if (at === 2) projects.state(projects.runs[0]?.key);
    else for (const loaded of methods.all()) projects.looseState(loaded);
  }
}
