// The source tokens of a YAML text: every character of it in order, nested as its collections are. Their shapes are those of the `yaml` package, and a mark is called as it is written.

export interface SourceToken {
  readonly type: MarkType;
  readonly offset: number;
  /** The column of the line's first mark. */
  readonly indent: number;
  readonly source: string;
}

export type MarkType =
  /** A byte order mark. */
  | 'bom'
  /** A document begins without a mark; no text. */
  | 'begin'
  | '---'
  /** A whole line. */
  | '%'
  | 'space'
  | 'comment'
  | 'newline'
  | 'anchor'
  | 'tag'
  | '-'
  | '?'
  | ':'
  | '{'
  | '}'
  | '['
  | ']'
  /** Brackets end that nothing closed; no text. */
  | 'cut'
  | ','
  /** `|` or `>`, with what follows it at once. */
  | 'header'
  /** A scalar or an alias where none may stand. */
  | 'stray';

export type ScalarType = 'alias' | 'scalar' | 'single' | 'double';

/** What the text is split into; `error`: what stands where nothing like it may. */
export type LexemeType = MarkType | ScalarType | '...' | 'error';

const MARKS: ReadonlyMap<string, LexemeType> = new Map<string, LexemeType>([
  ...(['---', '...', '-', '?', ':', ',', '{', '}', '[', ']'] as const).map((mark) => [mark, mark] as const),
  ['\n', 'newline'],
  ['\r\n', 'newline'],
  ['\ufeff', 'bom'],
]);

const BEGINNINGS: Readonly<Record<string, LexemeType>> = {
  ' ': 'space',
  '\t': 'space',
  '#': 'comment',
  '%': '%',
  '*': 'alias',
  '&': 'anchor',
  '!': 'tag',
  "'": 'single',
  '"': 'double',
  '|': 'header',
  '>': 'header',
};

/** What a piece of the text is that is no plain scalar. */
export function typeOf(lexeme: string): LexemeType {
  return BEGINNINGS[lexeme.charAt(0)] ?? MARKS.get(lexeme) ?? 'error';
}

/** What stands where nothing like it may. */
export interface ErrorToken {
  readonly type: 'error';
  readonly offset: number;
  readonly source: string;
}

export interface Directive {
  readonly type: 'directive';
  readonly offset: number;
  readonly source: string;
}

export interface Document {
  readonly type: 'document';
  readonly offset: number;
  readonly start: SourceToken[];
  value?: Token;
  end?: SourceToken[];
}

export interface DocumentEnd {
  readonly type: '...';
  readonly offset: number;
  readonly source: string;
  end?: SourceToken[];
}

export interface FlowScalar {
  readonly type: ScalarType;
  readonly offset: number;
  readonly indent: number;
  readonly source: string;
  end?: SourceToken[];
}

export interface BlockScalar {
  readonly type: 'block';
  readonly offset: number;
  /** The column of what holds it. */
  indent: number;
  /** Its header, and what stands on the line of it. */
  readonly props: (SourceToken | ErrorToken)[];
  source: string;
}

export interface CollectionItem {
  start: SourceToken[];
  /** A `?` stands before the key. */
  explicitKey?: true;
  /** `null` where a colon stands without a key. */
  key?: Token | null;
  /** What stands behind the key: the colon among it. Present where there is a key or a colon. */
  sep?: SourceToken[];
  value?: Token;
}

export interface BlockMap {
  readonly type: 'map';
  readonly offset: number;
  readonly indent: number;
  readonly items: CollectionItem[];
}

export interface BlockSequence {
  readonly type: 'list';
  readonly offset: number;
  readonly indent: number;
  readonly items: CollectionItem[];
}

export interface FlowCollection {
  readonly type: 'flow';
  readonly offset: number;
  indent: number;
  readonly start: SourceToken;
  readonly items: CollectionItem[];
  /** Empty while it is open. */
  end: SourceToken[];
}

/** What may hold others, or go on. */
export type OpenToken = Document | DocumentEnd | FlowScalar | BlockScalar | BlockMap | BlockSequence | FlowCollection;

export type Token = SourceToken | ErrorToken | Directive | OpenToken;

/** Spaces, line ends and remarks: what no value depends on. */
export function isTrivial({ type }: { readonly type: string }): boolean {
  return type === 'space' || type === 'newline' || type === 'comment';
}
