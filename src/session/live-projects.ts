// The projects of the vault and where each stands, in step with the facts; a state is kept until something that it rests on changes.
import { ofNearestFolder } from '../core/graph/is-project-note';
import type { Note } from '../core/graph/note';
import type { NoteChange } from '../core/graph/update-graph';
import type { Context, Ed, LoadedPack } from '../core/pack/pack';
import { ContentCache } from '../core/project/content-cache';
import type { ProjectDocument } from '../core/project/ed-standing';
import type { Outline } from '../core/project/outline';
import { findMethod, namelessRun, type ProjectRun } from '../core/project/project-run';
import { projectState, type ProjectState } from '../core/project/project-state';
import { readProjects, speaksOfProjects, type VaultProjects } from '../core/project/read-projects';
import { outlinesOf } from '../core/template/outline-of';
import { sameList } from '../core/text/same-list';
import { wordsFor } from '../words';
import type { Facts } from './facts';
import type { LivePacks } from './live-packs';

/** What the projects are worked out from, beside the facts. */
export interface ProjectSources {
  readonly methods: Pick<LivePacks, 'all' | 'find'>;
  /** `YYYY-MM-DD`, in local time. */
  readonly today: () => string;
  /** Path of the note that the user looks at, or looked at last. */
  readonly activeNote: () => string | undefined;
  /** The project that was used last, kept on this device alone. */
  readonly lastUsed: { get(): string | undefined; keep(key: string): void };
}

interface Kept {
  readonly state: ProjectState;
  /** What it was worked out from. */
  readonly basis: readonly unknown[];
}

type Outlines = (ed: Ed) => Outline;

/** Stands for no project. */
const noRun = namelessRun('', '');

export class LiveProjects {
  readonly #facts: Facts;
  readonly #sources: ProjectSources;
  readonly #cache = new ContentCache();
  /** The notes of projects and their documents: no other note is looked at again. */
  readonly #speaking = new Map<string, Note>();
  readonly #states = new Map<string, Kept>();
  readonly #outlines = new WeakMap<LoadedPack, Map<Context | undefined, Outlines>>();
  #projects: VaultProjects | undefined;
  #runs = new Map<string, ProjectRun>();
  /** The note that was followed last, and its project. */
  #followed: { readonly path?: string; readonly key?: string | undefined } = {};

  /** Notes that are already known are taken in at once. */
  constructor(facts: Facts, sources: ProjectSources) {
    this.#facts = facts;
    this.#sources = sources;
    for (const note of facts.notes.values()) this.#take({ kind: 'put', note });
    facts.listen((changes) => {
      for (const change of changes) this.#take(change);
    });
  }

  /** Sorted by name; those that only documents name are among them, without a note. */
  get runs(): readonly ProjectRun[] {
    return this.#read().runs;
  }

  /** `YYYY-MM-DD`, in local time. */
  get today(): string {
    return this.#sources.today();
  }

  /** Undefined for no key, and for one that no project has. */
  run(key: string | undefined): ProjectRun | undefined {
    this.#read();
    return key === undefined ? undefined : this.#runs.get(key);
  }

  /** All of it at one moment. */
  get known(): VaultProjects {
    return this.#read();
  }

  /** Documents that belong to no project. */
  get loose(): readonly Note[] {
    return this.#read().loose;
  }

  /** The documents of a project, sorted by path. */
  documents(key: string): readonly Note[] {
    return this.#read().documents.get(key) ?? [];
  }

  /** The same object until a document, the project's note, its method or the day changes; undefined for no key or an unknown one, or where no method can be read. */
  state(key: string | undefined): ProjectState | undefined {
    const run = this.run(key);
    const loaded = this.method(run);
    return run && loaded && this.#stateOf(run, loaded, this.documents(run.key));
  }

  /** Of all projects whose method can be read, sorted by name. */
  get states(): readonly ProjectState[] {
    return this.runs.flatMap(({ key }) => this.state(key) ?? []);
  }

  /** Where the documents of no project stand in a method: the same object, likewise. Its run has no key. */
  looseState(loaded: LoadedPack): ProjectState {
    return this.#stateOf(noRun, loaded, this.loose);
  }

  #stateOf(run: ProjectRun, loaded: LoadedPack, documents: readonly Note[]): ProjectState {
    const withText = (note: Note): ProjectDocument => ({ note, text: this.#facts.textOf(note.path) });
    const own = documents.map(withText);
    const sheets = (this.#read().sheets.get(run.key) ?? []).map(withText);
    const { today } = this;
    const basis = [run, loaded, today, ...[...own, ...sheets].flatMap(({ note, text }) => [note, text])];
    const kept = this.#states.get(run.key);
    if (kept !== undefined && sameList(kept.basis, basis)) return kept.state;
    const { pack } = loaded;
    const outline = this.outline(loaded, run.context);
    const state = projectState({ pack, run, documents: own, sheets, outline, cache: this.#cache, today });
    this.#states.set(run.key, { state, basis });
    return state;
  }

  /** The method that a project follows: the one its note names, else the one that knows most of its documents. Undefined for no project. */
  method(run: ProjectRun | undefined): LoadedPack | undefined {
    if (run === undefined) return undefined;
    const named = run.method === '' ? undefined : this.#sources.methods.find(run.method);
    if (named !== undefined) return named;
    const packs = this.#sources.methods.all();
    const codes = this.documents(run.key).flatMap(({ eds }) => eds);
    const pack = findMethod(
      run,
      packs.map((one) => one.pack),
      codes,
    );
    return packs.find((one) => one.pack === pack);
  }

  /** What the templates of a method hold before anybody has written. */
  outline(loaded: LoadedPack, context: Context | undefined): Outlines {
    const known = this.#outlines.get(loaded) ?? new Map<Context | undefined, Outlines>();
    this.#outlines.set(loaded, known);
    const outline = known.get(context) ?? outlinesOf(loaded, wordsFor('fr').words.writing.template, context);
    known.set(context, outline);
    return outline;
  }

  /** The project that a note is, or is a document of; else that of the nearest folder that one project alone has. */
  ofNote(path: string): ProjectRun | undefined {
    const projects = this.#read();
    for (const run of projects.runs) {
      if (run.note?.path === path) return run;
      if (projects.documents.get(run.key)?.some((note) => note.path === path) === true) return run;
    }
    return ofNearestFolder(projects.byFolder, path.normalize('NFC'));
  }

  /** That of the note that the user turned to last, unless another one was chosen since; else the one used last; else the only one. */
  current(): ProjectRun | undefined {
    this.#follow();
    const last = this.#sources.lastUsed.get();
    const [only, ...others] = this.runs;
    return this.run(last) ?? (others.length === 0 ? only : undefined);
  }

  /** Chooses a project for the views and commands that follow; all who listen to the facts look again. */
  use(key: string): void {
    this.#follow();
    if (this.run(key) === undefined || this.#sources.lastUsed.get() === key) return;
    this.#sources.lastUsed.keep(key);
    this.#facts.tell();
  }

  /** A note is followed when the user turns to it, or when its project becomes known; not again while it stays. */
  #follow(): void {
    const path = this.#sources.activeNote();
    if (path === undefined) return;
    const key = this.ofNote(path)?.key;
    if (this.#followed.path === path && this.#followed.key === key) return;
    this.#followed = { path, key };
    if (key !== undefined && this.#sources.lastUsed.get() !== key) this.#sources.lastUsed.keep(key);
  }

  #take(change: NoteChange): void {
    if (change.kind !== 'put') this.#drop(change.kind === 'remove' ? change.path : change.from);
    if (change.kind === 'remove') return;
    const { note } = change;
    if (speaksOfProjects(note)) {
      this.#speaking.set(note.path, note);
      this.#projects = undefined;
    } else this.#drop(note.path);
  }

  #drop(path: string): void {
    if (!this.#speaking.delete(path)) return;
    this.#cache.forget(path);
    this.#projects = undefined;
  }

  #read(): VaultProjects {
    if (this.#projects !== undefined) return this.#projects;
    const read = readProjects(this.#speaking.values());
    // A run that says the same stays the same object, so that its state stays too.
    const runs = read.runs.map((run) => {
      const known = this.#runs.get(run.key);
      return known !== undefined && known.note === run.note && known.name === run.name ? known : run;
    });
    this.#runs = new Map(runs.map((run) => [run.key, run]));
    for (const key of this.#states.keys()) if (key !== '' && !this.#runs.has(key)) this.#states.delete(key);
    this.#projects = { ...read, runs };
    return this.#projects;
  }
}
