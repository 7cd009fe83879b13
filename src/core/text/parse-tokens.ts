// Parses YAML into its source tokens, and refuses deep nesting before: what walks them may go as deep as they do.
import { DEEPEST } from './frontmatter';
import { growList, growMap } from './grow-block';
import { growFlow } from './grow-flow';
import { YamlLexer } from './lex-yaml';
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

/** The document, and a scalar in the innermost collection, are open too. */
const MOST_OPEN = DEEPEST + 2;

/** Marks and spaces that may stand before the first of a line, and count for its column. */
const INDENTING: readonly LexemeType[] = ['space', '-', '?', ':'];

/** Undefined when collections nest deeper than `DEEPEST`. Linear time. */
export function parseTokens(yaml: string): readonly Token[] | undefined {
  const state: ParseState = {
    done: [],
    open: [],
    deepest: 0,
    type: 'newline',
    source: '',
    offset: 0,
    indent: 0,
    fresh: true,
    onKeyLine: false,
  };
  const lexer = new YamlLexer(yaml, (type, source) => {
    readLexeme(state, type, source);
  });
  while (state.deepest <= MOST_OPEN && lexer.step());
  if (state.deepest > MOST_OPEN) return undefined;
  while (state.open.length > 0) closeToken(state);
  return state.done;
}

function readLexeme(state: ParseState, type: LexemeType, source: string): void {
  const indents = INDENTING.includes(type);
  const isText = type !== 'begin' && type !== 'cut';
  state.source = source;
  if (isText && !indents) state.fresh = false;
  if (type === 'error') closeToken(state, { type, offset: state.offset, source });
  else {
    state.type = type;
    giveLexeme(state);
    state.deepest = Math.max(state.deepest, state.open.length);
  }
  if (type === 'newline') {
    state.fresh = true;
    state.indent = 0;
  } else if (indents && state.fresh && !source.startsWith('\t')) state.indent += source.length;
  if (isText) state.offset += source.length;
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
