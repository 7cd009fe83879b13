// Parses YAML into its source tokens, and refuses deep nesting before: what walks them may go as deep as they do.
import { DEEPEST } from './frontmatter';
import { growList, growMap } from './grow-block';
import { growFlow } from './grow-flow';
import { lexYaml, SCALAR } from './lex-yaml';
import { closeToken, endLine, sourceToken, startMap, startValue, takeKeyProps, type ParseState } from './parse-state';
import {
  isTrivial,
  type BlockScalar,
  type Document,
  type FlowScalar,
  type LexemeType,
  type OpenToken,
  type Token,
} from './yaml-token';

/** Undefined when collections nest deeper than `DEEPEST`: brackets open at once, or columns where block collections begin. Linear time. */
export function parseTokens(yaml: string): readonly Token[] | undefined {
  if (countColumns(yaml) > DEEPEST) return undefined;
  const { lexemes, deepest } = lexYaml(yaml);
  if (deepest > DEEPEST) return undefined;
  const state: ParseState = {
    done: [],
    open: [],
    type: 'newline',
    source: '',
    offset: 0,
    indent: 0,
    fresh: true,
    onKeyLine: false,
  };
  let content = false;
  for (const lexeme of lexemes) {
    if (content) readLexeme(state, lexeme, 'scalar');
    else if (lexeme !== SCALAR) readLexeme(state, lexeme, typeOf(lexeme));
    content = !content && lexeme === SCALAR;
  }
  while (state.open.length > 0) closeToken(state);
  return state.done;
}

function readLexeme(state: ParseState, source: string, type: LexemeType | undefined): void {
  state.source = source;
  if (type === undefined) closeToken(state, { type: 'error', offset: state.offset, source });
  else {
    state.type = type;
    if (type === 'scalar') state.fresh = false;
    giveLexeme(state);
    if (type === 'begin' || type === 'cut') return;
    if (type === 'newline') {
      state.fresh = true;
      state.indent = 0;
    } else if (type === '?' || type === ':' || type === '-') {
      if (state.fresh) state.indent += source.length;
    } else if (type === 'space') {
      if (state.fresh && source.startsWith(' ')) state.indent += source.length;
    } else if (type !== 'scalar') state.fresh = false;
  }
  state.offset += source.length;
}

/** Closes what is open until something takes the lexeme. */
function giveLexeme(state: ParseState): void {
  for (;;) {
    const holder = state.open.at(-1);
    if (state.type === '...' && holder?.type !== '...') {
      while (state.open.length > 0) closeToken(state);
      state.open.push({ type: '...', offset: state.offset, source: state.source });
      return;
    }
    if (holder === undefined) {
      readOutside(state);
      return;
    }
    if (grow(state, holder)) return;
    closeToken(state);
  }
}

function grow(state: ParseState, holder: OpenToken): boolean {
  switch (holder.type) {
    case 'document':
      return growDocument(state, holder);
    case 'map':
      return growMap(state, holder);
    case 'list':
      return growList(state, holder);
    case 'flow':
      return growFlow(state, holder);
    case 'block':
      return growBlock(state, holder);
    case '...':
      if (state.type === 'begin') return true;
      (holder.end ??= []).push(sourceToken(state));
      if (state.type === 'newline') closeToken(state);
      return true;
    default:
      return growScalar(state, holder);
  }
}

/** What stands in no document. */
function readOutside(state: ParseState): void {
  const { done, type, offset, source } = state;
  const token = sourceToken(state);
  if (type === '%') done.push({ type: 'directive', offset, source });
  else if (type === 'bom' || isTrivial(token)) done.push(token);
  else if (type === 'begin' || type === '---')
    state.open.push({ type: 'document', offset, start: type === '---' ? [token] : [] });
  else done.push({ type: 'error', offset, source });
}

function growDocument(state: ParseState, document: Document): boolean {
  const { type, offset, source } = state;
  if (document.value) return endLine(state, document);
  const token = sourceToken(state);
  if (type === '---' && !document.start.every(isTrivial)) return false;
  if (type === '---' || type === 'anchor' || type === 'tag' || isTrivial(token)) document.start.push(token);
  else {
    const value = startValue(state);
    if (value) state.open.push(value);
    else state.done.push({ type: 'error', offset, source });
  }
  return true;
}

function growBlock(state: ParseState, block: BlockScalar): boolean {
  const token = sourceToken(state);
  if (isTrivial(token)) block.props.push(token);
  else if (state.type === 'scalar') {
    block.source = state.source;
    // Its last line break belongs to it.
    state.fresh = true;
    state.indent = 0;
    closeToken(state);
  } else return false;
  return true;
}

/** A colon behind a scalar makes a key of it. */
function growScalar(state: ParseState, scalar: FlowScalar): boolean {
  if (state.type !== ':') return endLine(state, scalar);
  const { open } = state;
  const start = takeKeyProps(state, open.at(-2));
  const end = scalar.end ?? [];
  delete scalar.end;
  open[open.length - 1] = startMap(state, start, scalar, end, scalar);
  return true;
}

const whole: ReadonlyMap<string, LexemeType> = new Map<string, LexemeType>([
  ...(['---', '...', '-', '?', ':', ',', '{', '}', '[', ']'] as const).map((mark) => [mark, mark] as const),
  ['', 'newline'],
  ['\n', 'newline'],
  ['\r\n', 'newline'],
  ['\ufeff', 'bom'],
  ['\u0002', 'begin'],
  ['\u0018', 'cut'],
]);
const first: Readonly<Record<string, LexemeType>> = {
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

function typeOf(lexeme: string): LexemeType | undefined {
  return whole.get(lexeme) ?? first[lexeme.charAt(0)];
}
/** How many columns are open at once, at most: each block collection begins at one of its own (a list may share its key's). */
function countColumns(yaml: string): number {
  const columns: number[] = [];
  let most = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    measureIndent(yaml, at, columns);
    most = Math.max(most, columns.length);
    const next = yaml.indexOf('\n', at);
    if (next < 0) break;
    at = next;
  }
  return most;
}

/** Notes the columns where the line's own text and its leading `-` and `?` stand. */
function measureIndent(yaml: string, start: number, columns: number[]): void {
  let at = start;
  let first = true;
  for (;;) {
    while (yaml[at] === ' ' || yaml[at] === '\t') at += 1;
    const char = yaml[at];
    if (char === undefined || char === '\n' || char === '\r') return;
    const column = at - start;
    if (first) while ((columns.at(-1) ?? -1) > column) columns.pop();
    if ((columns.at(-1) ?? -1) < column) columns.push(column);
    first = false;
    const next = yaml[at + 1];
    if ((char !== '-' && char !== '?' && char !== ':') || (next !== ' ' && next !== '\t')) return;
    at += 1;
  }
}
