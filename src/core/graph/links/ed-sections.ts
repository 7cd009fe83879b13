// The body sections `ED Entrants (Inputs)` and `ÉD sortant (Produit)`, as headings or as bold labels.
import type { DeclaredLink } from '../link';
import { sectionDirection, wordsOf, type Direction } from './ed-words';
import { readEdTargets } from './read-eds';
import { declare, INPUT, OUTPUT } from './relation';

/** List marks, quote marks, task box: what a line may begin with. */
const LEAD = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:\[.\][ \t]+)?/u;

/** `**ED entrants (Inputs)** :` or `ED entrants :`, with what may follow on the same line. */
const LABEL = /^(?:\*\*|__)([^*_]{2,60})(?:\*\*|__)[\s\u00a0]*:?|^([^:|[\]]{2,60}):(?!:)/u;

/** Follows the sections of one note, line after line. */
export class EdSections {
  private direction: Direction | undefined;
  private level = 0;
  /** The section was opened by a label: it ends with the list below it. */
  private labelled = false;

  heading(level: number, words: readonly string[]): void {
    const direction = sectionDirection(words);
    // A smaller heading inside the section still belongs to it.
    if (direction === undefined && this.direction !== undefined && !this.labelled && level > this.level) return;
    this.direction = direction;
    this.level = level;
    this.labelled = false;
  }

  /** The links of a line of a section; undefined when the line belongs to none, or names no ED. */
  read(text: string, line: number): readonly DeclaredLink[] | undefined {
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    const content = this.passLabel(text.slice(lead));
    if (this.direction === undefined || content.trim() === '') return undefined;
    const targets = readEdTargets(content);
    if (targets.length === 0) {
      if (this.labelled && lead === 0) this.direction = undefined;
      return undefined;
    }
    const { field, relations } = this.direction === 'in' ? ENTERING : LEAVING;
    return targets.flatMap((target) => declare(field, line, target, relations));
  }

  /** Opens a section where the line begins with its label; returns what follows the label. */
  private passLabel(content: string): string {
    const found = LABEL.exec(content.slice(0, 80));
    if (found === null) return content;
    const direction = sectionDirection(wordsOf(found[1] ?? found[2] ?? ''));
    if (direction === undefined) return content;
    if (this.direction === undefined) this.labelled = true;
    this.direction = direction;
    return content.slice(found[0].length);
  }
}

const ENTERING = { field: 'section:entrées', relations: INPUT };
const LEAVING = { field: 'section:sorties', relations: OUTPUT };
