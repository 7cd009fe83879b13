// The body sections `ED Entrants (Inputs)` and `ÉD sortant (Produit)`, as headings or as bold labels.
import type { DeclaredLink } from '../link';
import { labelOf, relationsOf, sectionDirection, wordsOf, type Direction } from './ed-words';
import { readEdTargets } from './read-eds';
import { declare } from './relation';

/** List marks, quote marks, task box: what a line may begin with. */
const LEAD = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.\][ \t]+)?/u;

/** `**ED entrants (Inputs)** :`, `ED entrants :` or `<summary>ED entrants</summary>`, with what may follow on the same line. */
const LABEL =
  /^(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)[\s\u00a0]*:?|^<summary>([^<]{2,60})<\/summary>|^([^:|[\]]{2,60}):(?!:)/u;

/** Follows the sections of one note, line after line. */
export class EdSections {
  private direction: Direction | undefined;
  private level = 0;
  /** The section was opened by a label: it ends with the list below it. */
  private labelled = false;
  /** The label is the title of a callout: the section ends where the quote does. */
  private quoted = false;
  /** Something was read in the section, and a blank line stands after it. */
  private filled = false;
  private gap = false;

  blank(): void {
    this.gap = this.filled;
  }

  heading(level: number, words: readonly string[]): void {
    const direction = sectionDirection(words);
    // A smaller heading inside the section still belongs to it.
    if (direction === undefined && this.direction !== undefined && !this.labelled && level > this.level) return;
    this.direction = direction;
    this.level = level;
    this.labelled = false;
    this.quoted = false;
    this.filled = false;
    this.gap = false;
  }

  /** The links of a line of a section; undefined when the line belongs to none, or names no ED. */
  read(text: string, line: number): readonly DeclaredLink[] | undefined {
    if (this.quoted && !text.trimStart().startsWith('>')) this.direction = undefined;
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    const content = this.passLabel(text.slice(lead), text);
    if (this.direction === undefined || content.trim() === '') return undefined;
    const outside = this.labelled && lead === 0;
    const targets = outside && this.gap ? [] : readEdTargets(content);
    if (targets.length === 0) {
      if (outside) this.direction = undefined;
      return undefined;
    }
    this.filled = true;
    this.gap = false;
    const field = this.direction === 'in' ? 'section:entrées' : 'section:sorties';
    const relations = relationsOf(this.direction);
    return targets.flatMap((target) => declare(field, line, target, relations));
  }

  /** Opens a section where the line begins with its label; returns what follows the label. */
  private passLabel(content: string, text: string): string {
    const callout = content.startsWith('[!') ? labelOf(text) : undefined;
    const found = callout === undefined ? LABEL.exec(content.slice(0, 80)) : null;
    const direction = sectionDirection(wordsOf(callout ?? found?.[1] ?? found?.[2] ?? found?.[3] ?? ''));
    if (direction === undefined) {
      if (callout !== undefined && this.labelled) this.direction = undefined;
      return content;
    }
    if (this.direction === undefined) this.labelled = true;
    this.quoted = callout !== undefined;
    this.direction = direction;
    this.filled = false;
    this.gap = false;
    return callout === undefined ? content.slice(found?.[0].length ?? 0) : '';
  }
}
