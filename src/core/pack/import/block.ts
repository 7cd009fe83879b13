// A page as the importers see it: blocks with their lines, apart from the Markdown parser's own tree.

export interface PageLink {
  readonly title: string;
  readonly target: string;
}

/** The text of a paragraph, heading or bullet, without its marks. */
export interface Inline {
  readonly text: string;
  readonly links: readonly PageLink[];
  /** All of it stands in `<mark>`, or in bold. */
  readonly marked: boolean;
  readonly bold: boolean;
  /** What was not understood and stands in the text as it was written. */
  readonly foreign: readonly string[];
}

interface Placed {
  /** From 1, in the page. */
  readonly line: number;
  /** The block as written. */
  readonly raw: string;
}

export interface Heading extends Placed {
  readonly kind: 'heading';
  readonly level: number;
  readonly inline: Inline;
}

export interface Paragraph extends Placed {
  readonly kind: 'paragraph';
  readonly inline: Inline;
}

export interface Bullet extends Placed {
  readonly inline: Inline;
  readonly bullets: readonly Bullet[];
  /** Code, tables and other blocks inside the bullet. */
  readonly others: readonly OtherBlock[];
}

export interface BulletList extends Placed {
  readonly kind: 'list';
  readonly bullets: readonly Bullet[];
}

/** A tag of GitBook on its own line: `{% step %}`. */
export interface TagBlock extends Placed {
  readonly kind: 'tag';
}

export interface HtmlBlock extends Placed {
  readonly kind: 'html';
}

export interface OtherBlock extends Placed {
  readonly kind: 'other';
  /** The parser's name for it: `code`, `table`, `blockquote`, `thematicBreak`. */
  readonly type: string;
}

export type Block = Heading | Paragraph | BulletList | TagBlock | HtmlBlock | OtherBlock;
