// Where the parsing of YAML stands: the lexeme that is read, and the tokens that are open; and what is done to them everywhere.
import {
  isTrivial,
  type CollectionItem,
  type Document,
  type FlowCollection,
  type FlowScalar,
  type LexemeType,
  type MarkType,
  type OpenToken,
  type ScalarType,
  type SourceToken,
  type Token,
} from './yaml-token';

export interface ParseState {
  readonly done: Token[];
  /** The innermost comes last. */
  readonly open: OpenToken[];
  /** How many of them there were at once, at most. */
  deepest: number;
  type: Exclude<LexemeType, 'error'>;
  source: string;
  offset: number;
  /** The column of the line's first mark: spaces and marks count while the line is `fresh`. */
  indent: number;
  fresh: boolean;
  /** A key stands on the line. */
  onKeyLine: boolean;
}

export function isScalarType(type: Token['type']): type is ScalarType {
  return type === 'alias' || type === 'scalar' || type === 'single' || type === 'double';
}

export function sourceToken({ type, offset, indent, source }: ParseState): SourceToken {
  return { type: isScalarType(type) || type === '...' ? 'stray' : type, offset, indent, source };
}

export function hasToken(tokens: readonly SourceToken[], wanted: MarkType): boolean {
  return tokens.some(({ type }) => type === wanted);
}

/** The token that the lexeme begins where a value may stand; undefined when it begins none. */
export function startValue(state: ParseState): OpenToken | undefined {
  const { type, offset, indent, source } = state;
  if (isScalarType(type)) return { type, offset, indent, source };
  if (type === 'header') return { type: 'block', offset, indent, props: [sourceToken(state)], source: '' };
  if (type === '{' || type === '[')
    return { type: 'flow', offset, indent, start: sourceToken(state), items: [], end: [] };
  if (type === '-') return { type: 'list', offset, indent, items: [{ start: [sourceToken(state)] }] };
  if (type === '?') {
    const start = [...takeKeyProps(state, state.open.at(-1)), sourceToken(state)];
    return { type: 'map', offset, indent, items: [{ start, explicitKey: true }] };
  }
  return type === ':' ? startMap(state, takeKeyProps(state, state.open.at(-1))) : undefined;
}

/** A map that begins with a colon; `key` stands before it. */
export function startMap(
  state: ParseState,
  start: SourceToken[],
  key: Token | null = null,
  behind: readonly SourceToken[] = [],
  { offset, indent }: { readonly offset: number; readonly indent: number } = state,
): OpenToken {
  return { type: 'map', offset, indent, items: [{ start, key, sep: [...behind, sourceToken(state)] }] };
}

/** Takes the anchor and the tag of a first key, which were read as those of the map. */
export function takeKeyProps(state: ParseState, holder: OpenToken | undefined): SourceToken[] {
  state.onKeyLine = true;
  if (holder?.type === 'document') return cutKeyProps(holder.start);
  if (holder?.type !== 'map' && holder?.type !== 'list') return [];
  const item = holder.items.at(-1);
  return cutKeyProps(item?.sep ?? item?.start ?? []);
}

export function cutKeyProps(tokens: SourceToken[]): SourceToken[] {
  const marks = ['---', '?', ':', '-', 'newline'];
  let from = tokens.findLastIndex(({ type }) => marks.includes(type)) + 1;
  while (tokens[from]?.type === 'space') from += 1;
  return tokens.splice(from);
}

/** Gives a token, the innermost by default, to what holds it. */
export function closeToken(state: ParseState, token: Token | undefined = state.open.pop()): void {
  const holder = state.open.at(-1);
  if (token === undefined) return;
  if (holder === undefined) {
    state.done.push(token);
    return;
  }
  if (token.type === 'block') token.indent = 'indent' in holder ? holder.indent : 0;
  if (token.type === 'flow') {
    if (holder.type === 'document') token.indent = 0;
    fixListItems(token);
  }
  if (holder.type === 'document') holder.value = token;
  else if (holder.type === 'block') {
    // Whatever else is given to it has closed it before.
    if (token.type === 'error') holder.props.push(token);
  } else if ('items' in holder) {
    if (!giveToCollection(state, holder.items, holder.type, token)) return;
  } else {
    closeToken(state);
    closeToken(state, token);
    return;
  }
  if (token.type === 'map' || token.type === 'list') giveBackTrivia(holder, token);
}

/** Whether it became a value, and no key. */
function giveToCollection(
  state: ParseState,
  items: CollectionItem[],
  type: 'map' | 'list' | 'flow',
  token: Token,
): boolean {
  const item = items.at(-1);
  if (item && !item.value && (type === 'list' || item.sep)) item.value = token;
  else if (type === 'list') items.push({ start: [], value: token });
  else {
    if (type === 'map') state.onKeyLine = !item || Boolean(item.value) || !item.explicitKey;
    addKey(items, token, []);
    return false;
  }
  return true;
}

/** A key for the last item, or for a new one where that has a value or `start` stands before it. */
export function addKey(items: CollectionItem[], key: Token | null, sep: SourceToken[], start?: SourceToken[]): void {
  const item = items.at(-1);
  if (start || !item || item.value) items.push({ start: start ?? [], key, sep });
  else Object.assign(item, { key, sep });
}

/** Comments behind a block that are less indented than it belong to what holds it. */
function giveBackTrivia(holder: OpenToken, token: Extract<OpenToken, { type: 'map' | 'list' }>): void {
  const last = token.items.at(-1);
  if (!last || last.sep || last.value || last.start.length === 0 || !last.start.every(isTrivial)) return;
  const outside =
    token.indent === 0 || last.start.every(({ type, indent }) => type !== 'comment' || indent < token.indent);
  if (!outside) return;
  if (holder.type === 'document') holder.end = last.start;
  else if (holder.type === 'map' || holder.type === 'list') holder.items.push({ start: last.start });
  else return;
  token.items.pop();
}

/** Between brackets, what was read as a key that no colon follows is an item. */
export function fixListItems({ start: { type }, items }: FlowCollection): void {
  if (type !== '[') return;
  for (const item of items) {
    const { key, sep, value } = item;
    if (!sep || value || hasToken(item.start, '?') || hasToken(sep, ':')) continue;
    if (key) item.value = key;
    delete item.key;
    delete item.sep;
    if (key && isFlow(key)) key.end = [...(key.end ?? []), ...sep];
    else item.start = [...item.start, ...sep];
  }
}

/** What stands on a line, or between brackets. */
export function isFlow(token: Token): token is FlowScalar | FlowCollection {
  return token.type === 'flow' || isScalarType(token.type);
}

/** Whether the lexeme stands behind a token on its line, which it may end. */
export function endLine(state: ParseState, token: Document | FlowScalar | FlowCollection): boolean {
  const { type } = state;
  if (type === ',' || type === ':' || type === '---' || type === ']' || type === '}') return false;
  (token.end ??= []).push(sourceToken(state));
  if (type !== 'newline') return true;
  state.onKeyLine = false;
  closeToken(state);
  return true;
}
