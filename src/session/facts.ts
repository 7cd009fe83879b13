// What the vault holds, as last read: notes, what each is to the method, and how far the reading is.
import { defaultKeys, type KeyTable } from '../core/graph/links';
import type { Note } from '../core/graph/note';
import { readNote } from '../core/graph/read-note';
import type { NoteChange } from '../core/graph/update-graph';
import { readMethodNote, type MethodNote } from '../core/project/method-note';
import { isSheet } from '../core/project/read-projects';
import { Followed } from './followed';

/** `names`: nothing is known yet; `texts`: names and properties are known, texts are being read. */
export type Reading =
  | { readonly state: 'names' }
  | { readonly state: 'texts'; readonly read: number; readonly total: number }
  | { readonly state: 'ready' }
  | { readonly state: 'failed'; readonly detail: string };

/** Raw facts; whatever can be worked out from them is worked out from them. Tells, after each round, the changes it brought; none when only the reading went on. */
export class Facts extends Followed<[changes: readonly NoteChange[]]> {
  readonly #notes = new Map<string, Note>();
  readonly #method = new Map<string, MethodNote>();
  readonly #texts = new Map<string, string>();
  #round: NoteChange[] = [];
  #reading: Reading = { state: 'names' };
  /** What the keys of relations mean in this vault. */
  keys: KeyTable = defaultKeys();
  readonly #leavesOut: (path: string) => boolean;

  /** `leavesOut`: paths of notes that are no matter of the vault's knowledge (methods and templates of the user's own). */
  constructor(leavesOut: (path: string) => boolean = () => false) {
    super();
    this.#leavesOut = leavesOut;
  }

  /** By path, as the vault spells it. */
  get notes(): ReadonlyMap<string, Note> {
    return this.#notes;
  }

  /** The notes that the guide has something to say about. */
  get methodNotes(): ReadonlyMap<string, MethodNote> {
    return this.#method;
  }

  /** The text of a project's document or sheet, once it was read; of no other note. */
  textOf(path: string): string | undefined {
    return this.#texts.get(path);
  }

  /** A note as its text is now, with the relations that this vault knows; it is not taken in. */
  readonly read = (path: string, text: string): Note => readNote(path, text, { keys: this.keys });

  get reading(): Reading {
    return this.#reading;
  }

  /** Takes one change in; it is told at the end of the round. `text`: what the note was read from, where that was its text. */
  take(told: NoteChange, text?: string): void {
    const change = this.#seen(told);
    if (change === undefined) return;
    if (change.kind === 'remove') this.#forget(change.path);
    else {
      // A note that is moved says what it said.
      const known = text ?? (change.kind === 'rename' ? this.#texts.get(change.from) : undefined);
      if (change.kind === 'rename') this.#forget(change.from);
      this.#learn(change.note, known);
    }
    this.#round.push(change);
  }

  /** Ends a round of changes: listeners are told. */
  tell(reading: Reading = this.#reading): void {
    const round = this.#round;
    this.#round = [];
    this.#reading = reading;
    this.tellAll(round);
  }

  /** What a change is once some notes are left out: one that is moved among them is gone, one that is moved out of them is new. */
  #seen(change: NoteChange): NoteChange | undefined {
    if (change.kind === 'remove') return this.#notes.has(change.path) ? change : undefined;
    const { note } = change;
    const from = change.kind === 'rename' ? change.from : note.path;
    const known = this.#notes.has(from);
    if (this.#leavesOut(note.path)) return known ? { kind: 'remove', path: from } : undefined;
    return change.kind === 'rename' && !known ? { kind: 'put', note } : change;
  }

  #learn(note: Note, text: string | undefined): void {
    this.#notes.set(note.path, note);
    if (text === undefined || !(note.about === 'deliverable' || isSheet(note))) this.#texts.delete(note.path);
    else this.#texts.set(note.path, text);
    const method = readMethodNote(note);
    if (method === undefined) this.#method.delete(note.path);
    else this.#method.set(note.path, method);
  }

  #forget(path: string): void {
    this.#notes.delete(path);
    this.#method.delete(path);
    this.#texts.delete(path);
  }
}
