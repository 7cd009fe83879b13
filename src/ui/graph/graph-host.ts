// What the graph's components ask of the view that holds them: they know nothing of Obsidian.
import type { GraphNode, LinkSource } from '../../core/graph/link';
import type { Words } from '../../words';
import type { RunAction } from '../run-action';

export interface GraphHost {
  readonly words: Words;
  /** Draws an icon in an element. */
  icon(name: string): (element: HTMLElement) => void;
  /** An icon as a drawing; undefined when there is none of that name. */
  drawIcon(name: string): SVGElement | undefined;
  /** Opens what stands behind a node; in a new tab when the event asks for it. */
  open(node: GraphNode, event: MouseEvent | KeyboardEvent): void;
  /** Opens the note that declares a relation, at its line. */
  openSource(source: LinkSource): void;
  /** Offers the preview of a note under the pointer. */
  hover(node: GraphNode, event: MouseEvent, element: Element): void;
  menu(node: GraphNode, event: MouseEvent): void;
  exportMenu(event: MouseEvent): void;
  run: RunAction;
  /** The choices changed: the workspace may keep them. */
  remember(): void;
}
