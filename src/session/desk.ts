// What an action may ask of the program that it runs in: show something, ask something, say something.
import type { Note } from '../core/graph/note';
import type { Ed, LoadedPack, Sheet, Text } from '../core/pack/pack';
import type { Adoptable } from '../core/project/find-adoptable';
import type { Project } from '../core/project/find-projects';
import type { ProjectRun } from '../core/project/project-run';
import type { ProjectState } from '../core/project/project-state';
import type { FilledTemplate } from '../core/template/fill-template';
import type { Conflict } from '../core/template/merge-properties';
import type { Edit } from '../core/text/edit';
import type { Language, Words } from '../words';
import type { EdProperties } from './ed-properties';
import type { StartPlan, StartWish } from './start-wish';

/** A place in a text that is being edited. */
export interface Cursor {
  /** The note's path; empty when the text belongs to no note. */
  readonly path: string;
  /** The end of the selection, in the editor's text, where every line ends in `\n`. */
  readonly offset: number;
  /** The editor's text. */
  readonly text: string;
  /** Puts a text there, on lines of its own, in one undo step: for texts that belong to no note. */
  insert(text: string): void;
  /** Puts the cursor that many characters before the end of the editor's text, and gives the editor the focus. */
  goTo(fromEnd: number): void;
}

/** A new note, the place of the cursor, or what the open note lacks. */
export type Way = 'note' | 'cursor' | 'complete';

/** What the user picked in the gallery, and where it should go. */
export interface EdChoice {
  readonly loaded: LoadedPack;
  readonly ed: Ed;
  /** One sheet of the ED instead of the whole. */
  readonly sheet?: Sheet | undefined;
  /** All documents of a step, each as a new note. */
  readonly all?: readonly Ed[] | undefined;
  readonly where: Way;
}

export interface EdQuestion {
  /** What Enter does. */
  readonly wanted: Way;
  /** The ways that are open now. */
  readonly ways: readonly Way[];
  /** Of the project that the document is for: it knows better than the notes alone how far each one is. */
  readonly state?: ProjectState;
  /** The text that a choice would write, for its preview. */
  write(choice: Omit<EdChoice, 'where'>): FilledTemplate;
}

/** One disagreement between a note and a template. */
export interface ValueChoice extends Conflict {
  readonly notePath: string;
  /** Whether the template's value could be written there. */
  readonly takeable: boolean;
}

export interface Preview {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** What will not be done, and why. */
  readonly remarks: readonly string[];
  /** Names what the button does, where that destroys: it then waits for a hand, and the focus is on the other. */
  readonly destroys?: string;
  /** Marks of notes, by path: a word beside the name. */
  readonly marks?: ReadonlyMap<string, string>;
}

export interface PropertiesQuestion {
  readonly path: string;
  readonly properties: EdProperties;
  /** Names that a relation may have. */
  readonly names: readonly string[];
  readonly classes: readonly string[];
  readonly projects: readonly string[];
}

export interface ListItem {
  readonly key: string;
  readonly title: string;
  /** Said below the title. */
  readonly note: string;
}

export interface ListQuestion {
  readonly prompt: string;
  readonly items: readonly ListItem[];
}

export interface StartQuestion {
  readonly packs: readonly LoadedPack[];
  /** Projects that may take up EDs. */
  readonly projects: readonly ProjectRun[];
  /** Folders with EDs of no project; for a project (its key), those of its own method that it has not yet. */
  adoptables(into?: string): readonly Adoptable[];
  /** Whether it was opened to take up existing EDs. */
  readonly adopts: boolean;
  /** What the form is filled in with. */
  readonly wish: StartWish;
  suggestFolder(name: string): string;
  plan(wish: StartWish): Promise<StartPlan>;
}

/** Something that takes time, shown while it goes on. */
export interface Progress {
  /** Before each part of the work; false when the user wants it to stop. Gives the interface its turn. */
  step(done: number, total: number): Promise<boolean>;
  end(): void;
}

export interface ReasonQuestion {
  readonly title: string;
  /** What would be written with that reason: shown as it is typed. */
  write(reason: string): Edit;
}

export interface Desk {
  readonly words: Words;
  readonly language: Language;
  /** A text of a method, in that language where it is translated. */
  readonly say: (text: Text) => string;
  /** `focus`: whether the keyboard goes there. */
  openPanel(focus?: boolean): Promise<void>;
  openGraph(): Promise<void>;
  openFindings(): Promise<void>;
  /** Opens a note, at a line (from 1) when one is given: in source mode where the line is among its properties. */
  openNote(path: string, line?: number, newTab?: boolean): Promise<void>;
  /** Opens two notes side by side, the second and the first at a line (from 1) when one is given; the first has the focus. */
  openBeside(path: string, beside: string, line?: number, ownLine?: number): Promise<void>;
  /** Undefined when the user gave up; so for the other questions. */
  chooseEd(question: EdQuestion): Promise<EdChoice | undefined>;
  /** The project's name, empty for none. */
  chooseProject(projects: readonly Project[]): Promise<string | undefined>;
  /** The key of one item of a list. */
  chooseOne(question: ListQuestion): Promise<string | undefined>;
  /** For each choice, whether the template's value is wanted. */
  chooseValues(choices: readonly ValueChoice[]): Promise<readonly boolean[] | undefined>;
  askStart(question: StartQuestion): Promise<StartWish | undefined>;
  /** Shows what would be written; whether the user wants it. */
  preview(preview: Preview): Promise<boolean>;
  /** As `preview`, and lets the user leave notes out: the edits that are wanted. */
  previewEach(preview: Preview): Promise<readonly Edit[] | undefined>;
  /** The edit with the reason that the user gave. */
  askReason(question: ReasonQuestion): Promise<Edit | undefined>;
  progress(title: string): Progress;
  askProperties(question: PropertiesQuestion): Promise<EdProperties | undefined>;
  /** Where the text that was last edited has its cursor. */
  cursor(): Cursor | undefined;
  /** Path of the note that the user looks at, or looked at last. */
  activeNote(): string | undefined;
  /** Says something, a line for each `\n`; offers to take it back when it can be. */
  tell(message: string, undo?: () => void): void;
  /** Where Obsidian puts new notes; empty for the root. */
  newNoteFolder(): string;
  /** The present moment in a pattern of moment.js. */
  format(pattern: string): string;
  /** Puts an address into Jalons, with these parts, on the clipboard. */
  copyAddress(params: Readonly<Record<string, string>>): Promise<void>;
  /** A link to a note, by the user's own settings. */
  linkTo(note: Note, from: string): string;
}
