// What the guide's components ask of the view that holds them: they know nothing of Obsidian.
import type { Ed } from '../../core/pack/pack';
import type { Target } from '../../session/actions/action';
import type { Language, Words } from '../../words';

export interface GuideHost {
  readonly words: Words;
  readonly language: Language;
  /** Draws an icon in an element. */
  icon(name: string): (element: HTMLElement) => void;
  run(action: string, target?: Target): void;
  /** Opens a note; in a new tab when the event asks for it. */
  open(path: string, event: MouseEvent | KeyboardEvent, line?: number): void;
  /** Opens a note at one of its headings. */
  openHeading(path: string, heading: string, event: MouseEvent): void;
  /** Offers the preview of a note under the pointer. */
  hover(path: string, event: MouseEvent): void;
  /** Opens the note of that name, as a link to it would. */
  openName(name: string, event: MouseEvent): void;
  isNote(path: string): boolean;
  /** The projects, and what can be done with the one that is shown. */
  chooseProject(event: MouseEvent): void;
  choosePack(event: MouseEvent): void;
  /** What else can be done with a document that is there, in its note. */
  offerMore(event: MouseEvent, ed: Ed, path: string): void;
  readAgain(): void;
}
