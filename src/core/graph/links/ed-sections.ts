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
  /** How far the label stands in, where it is an item. When the line below stands further in, the next one that does not is no part of the section. */
  readonly indent: number;
  nested?: boolean;
  /** The label is an item without a colon, perhaps one among others: only what stands further in is in the section. */
  readonly bare: boolean;
  /** That of a heading, which goes on behind such items. */
  readonly outer?: Section | undefined;
  /** Something was read in it, and a blank line stands after that. */
  filled: boolean;
  gap: boolean;
}

/** An item that may be a label without a colon: it holds a part of a word of direction. */
const WORDS = /^(?=.{2,40}$)([^:|[\]]*(?:ntr|xtr|sort|put|amont|aval|alable|requis|stream)[^:|[\]]*)$/iu;

const OPENED = { bare: false, quoted: false, indent: Infinity, filled: false, gap: false };

function indentOf(text: string): number {
  return /^[\s>]*/u.exec(text)?.[0].length ?? 0;
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
    this.section = direction && { ...OPENED, direction, level, labelled: false };
  }

  /** Which way the EDs of a line go that belongs to a section. Asked of each line before it is read. */
  directionAt(text: string): Direction | undefined {
    const { section } = this;
    if (section === undefined) return undefined;
    const indent = indentOf(text);
    section.nested ??= indent > section.indent;
    const isWithin = indent > section.indent || !(section.nested || section.bare);
    const leaves = section.quoted ? !text.trimStart().startsWith('>') : !isWithin;
    if (leaves) this.section = section.outer;
    return this.section?.direction;
  }

  /** The links of a line of a section; undefined when the line belongs to none, or names no ED. */
  read(text: string, line: number): readonly DeclaredLink[] | undefined {
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    const content = this.passLabel(text.slice(lead), text, /[-*+.)]/u.test(text.slice(0, lead)));
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
  private passLabel(content: string, text: string, isItem: boolean): string {
    const callout = content.startsWith('[!') ? labelOf(text) : undefined;
    const label = callout === undefined ? LABEL.exec(content.slice(0, 80)) : null;
    const bare = callout === undefined && label === null && isItem;
    const found = bare ? WORDS.exec(content) : label;
    const direction = sectionDirection(wordsOf(callout ?? found?.[1] ?? found?.[2] ?? found?.[3] ?? ''));
    const { labelled = true, level = 0 } = this.section ?? {};
    const outer = labelled ? undefined : this.section;
    if (direction === undefined) {
      if (callout !== undefined && labelled) this.section = undefined;
      return content;
    }
    const indent = isItem ? indentOf(text) : Infinity;
    this.section = { ...OPENED, direction, level, labelled, quoted: callout !== undefined, bare, indent, outer };
    return callout === undefined ? content.slice(found?.[0].length ?? 0) : '';
  }
}

/** In a table each cell may hold a code alone. */
function edsIn(content: string): readonly Target[] {
  const targets = readEdTargets(content);
  return targets.length > 0 || !content.startsWith('|') ? targets : content.split('|').flatMap(readEdTargets);
}
