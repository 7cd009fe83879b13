// What an action may ask of the program that it runs in: show something, ask something, say something.
import type { Note } from '../core/graph/note';
import type { Ed, LoadedPack } from '../core/pack/pack';
import type { Project } from '../core/project/find-projects';
import type { Words } from '../words';

/** A place in a text that is being edited. */
export interface Cursor {
  /** The note's path; empty when it has none. */
  readonly path: string;
  /** Puts a text there, on lines of its own, in one undo step. */
  insert(text: string): void;
}

/** The ED that the user picked, and where it should go. */
export interface EdChoice {
  readonly loaded: LoadedPack;
  readonly ed: Ed;
  readonly where: 'note' | 'cursor';
}

export interface Desk {
  readonly words: Words;
  readonly english: boolean;
  openPanel(): Promise<void>;
  openGraph(): Promise<void>;
  /** Opens a note, at a line (from 1) when one is given. */
  openNote(path: string, line?: number, newTab?: boolean): Promise<void>;
  /** Undefined when the user gave up. */
  chooseEd(wanted: 'note' | 'cursor', canInsertAtCursor: boolean): Promise<EdChoice | undefined>;
  /** The project's name, empty for none; undefined when the user gave up. */
  chooseProject(projects: readonly Project[]): Promise<string | undefined>;
  /** Where the text that was last edited has its cursor. */
  cursor(): Cursor | undefined;
  tell(message: string): void;
  /** Where Obsidian puts new notes; empty for the root. */
  newNoteFolder(): string;
  /** The present moment in a pattern of moment.js. */
  format(pattern: string): string;
  /** A link to a note, by the user's own settings. */
  linkTo(note: Note, from: string): string;
}
