// The body sections `ED Entrants (Inputs)` and `ÉD sortant (Produit)`, as headings or as bold labels.
import type { DeclaredLink } from '../link';
import { labelOf, relationsOf, sectionDirection, wordsOf, type Direction } from './ed-words';
import { readEdTargets } from './read-eds';
import { declare, type Target } from './relation';

/** List marks, quote marks, task box: what a line may begin with. */
const LEAD = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.\][ \t]+)?/u;

/** `**ED entrants (Inputs)** :`, `ED entrants :` or `<summary>ED entrants</summary>`, with what may follow on the same line. */
const LABEL =
  /^(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)[\s\u00a0]*:?|^<summary>([^<]{2,60})<\/summary>|^([^:|[\]]{2,60}):(?!:)/u;

interface Section {
  readonly direction: Direction;
  /** That of its heading. */
  readonly level: number;
  /** It was opened by a label: it ends with the list below it. */
  readonly labelled: boolean;
  /** The label is the title of a callout: the section ends where the quote does. */
  readonly quoted: boolean;
  /** Something was read in it, and a blank line stands after that. */
  filled: boolean;
  gap: boolean;
}

/** Follows the sections of one note, line after line. */
export class EdSections {
  private section: Section | undefined;

  blank(): void {
    if (this.section !== undefined) this.section.gap = this.section.filled;
  }

  heading(level: number, words: readonly string[]): void {
    const { section } = this;
    const direction = sectionDirection(words);
    // A smaller heading inside the section still belongs to it.
    if (direction === undefined && section?.labelled === false && level > section.level) return;
    this.section = direction && { direction, level, labelled: false, quoted: false, filled: false, gap: false };
  }

  /** The links of a line of a section; undefined when the line belongs to none, or names no ED. */
  read(text: string, line: number): readonly DeclaredLink[] | undefined {
    if (this.section?.quoted === true && !text.trimStart().startsWith('>')) this.section = undefined;
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    const content = this.passLabel(text.slice(lead), text);
    const { section } = this;
    if (section === undefined || content.trim() === '') return undefined;
    const outside = section.labelled && lead === 0;
    const targets = outside && section.gap ? [] : edsIn(content);
    if (targets.length === 0) {
      if (outside) this.section = undefined;
      return undefined;
    }
    section.filled = true;
    section.gap = false;
    const field = section.direction === 'in' ? 'section:entrées' : 'section:sorties';
    const relations = relationsOf(section.direction);
    return targets.flatMap((target) => declare(field, line, target, relations));
  }

  /** Opens a section where the line begins with its label; returns what follows the label. */
  private passLabel(content: string, text: string): string {
    const callout = content.startsWith('[!') ? labelOf(text) : undefined;
    const found = callout === undefined ? LABEL.exec(content.slice(0, 80)) : null;
    const direction = sectionDirection(wordsOf(callout ?? found?.[1] ?? found?.[2] ?? found?.[3] ?? ''));
    const { labelled = true, level = 0 } = this.section ?? {};
    if (direction === undefined) {
      if (callout !== undefined && labelled) this.section = undefined;
      return content;
    }
    this.section = { direction, level, labelled, quoted: callout !== undefined, filled: false, gap: false };
    return callout === undefined ? content.slice(found?.[0].length ?? 0) : '';
  }
}

/** In a table each cell may hold a code alone. */
function edsIn(content: string): readonly Target[] {
  const targets = readEdTargets(content);
  return targets.length > 0 || !content.startsWith('|') ? targets : content.split('|').flatMap(readEdTargets);
}
