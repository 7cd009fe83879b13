// Gives a lexeme of YAML to the block map or the list that is open; false where it belongs further out.
import {
  addKey,
  closeToken,
  cutKeyProps,
  hasToken,
  isFlow,
  isScalarType,
  sourceToken,
  startMap,
  startValue,
  type ParseState,
} from './parse-state';
import { isTrivial, type BlockMap, type BlockSequence, type CollectionItem, type SourceToken } from './yaml-token';

export function growList(state: ParseState, list: BlockSequence): boolean {
  const { type, indent } = state;
  const item = list.items.at(-1);
  if (!item) return false;
  if (isTrivial(state)) addTrivia(state, list, item);
  else if ((type === 'anchor' || type === 'tag') && !item.value && indent > list.indent)
    item.start.push(sourceToken(state));
  else if (type === '-' && indent === list.indent) {
    if (item.value || hasToken(item.start, '-')) list.items.push({ start: [sourceToken(state)] });
    else item.start.push(sourceToken(state));
  } else {
    const mark = type === 'anchor' || type === 'tag';
    const value = mark || indent <= list.indent ? undefined : startValue(state);
    if (value) state.open.push(value);
    return value !== undefined;
  }
  return true;
}

export function growMap(state: ParseState, map: BlockMap): boolean {
  const { type, indent, open } = state;
  const { items } = map;
  const item = items.at(-1);
  if (!item) return false;
  if (isTrivial(state)) {
    addTrivia(state, map, item);
    return true;
  }
  if (indent < map.indent) return false;
  const beside = !state.onKeyLine && indent === map.indent;
  const atNext = beside && type !== '-' && (item.sep !== undefined || item.explicitKey === true);
  const start = atNext && item.sep && !item.value ? cutLooseLines(item.sep, map.indent) : [];
  const next = atNext || item.value !== undefined;
  if (type === 'anchor' || type === 'tag') {
    if (next) items.push({ start: [...start, sourceToken(state)] });
    else (item.sep ?? item.start).push(sourceToken(state));
    if (next) state.onKeyLine = true;
  } else if (type === '?') {
    growAtQuestion(state, map, item, next ? start : undefined);
  } else if (type === ':') {
    if (item.explicitKey) growBehindQuestion(state, items, item, start);
    else growAtColon(state, items, item, next ? start : undefined);
    state.onKeyLine = true;
  } else return isScalarType(type) ? growAtScalar(state, items, item, next ? start : undefined) : growAtBlock();
  return true;

  function growAtBlock(): boolean {
    const value = startValue(state);
    if (value?.type !== 'list') {
      if (value && beside) items.push({ start });
    } else if (!item?.explicitKey && item?.sep && !hasToken(item.sep, 'newline')) {
      closeToken(state, { type: 'error', offset: state.offset, source: state.source });
      return true;
    }
    if (value) open.push(value);
    return value !== undefined;
  }
}

/** `start`, here and below: what stands before the next item, where the lexeme begins one. */
function growAtQuestion(
  state: ParseState,
  { items }: BlockMap,
  item: CollectionItem,
  start: readonly SourceToken[] | undefined,
): void {
  const mark = sourceToken(state);
  if (!item.sep && !item.explicitKey) {
    item.start.push(mark);
    item.explicitKey = true;
  } else if (start) items.push({ start: [...start, mark], explicitKey: true });
  else {
    const { offset, indent } = state;
    state.open.push({ type: 'map', offset, indent, items: [{ start: [mark], explicitKey: true }] });
  }
  state.onKeyLine = true;
}

function growAtScalar(
  state: ParseState,
  items: CollectionItem[],
  item: CollectionItem,
  start: SourceToken[] | undefined,
): boolean {
  const scalar = startValue(state);
  if (!scalar) return false;
  if (!start && item.sep) {
    state.open.push(scalar);
    return true;
  }
  addKey(items, scalar, [], start);
  state.onKeyLine = true;
  return true;
}

function growAtColon(
  state: ParseState,
  items: CollectionItem[],
  item: CollectionItem,
  start: SourceToken[] | undefined,
): void {
  const colon = sourceToken(state);
  if (!item.sep || start) addKey(items, null, [colon], start);
  else if (hasToken(item.sep, ':')) state.open.push(startMap(state, []));
  else item.sep.push(colon);
}

function growBehindQuestion(
  state: ParseState,
  items: CollectionItem[],
  item: CollectionItem,
  start: SourceToken[],
): void {
  const { key, sep } = item;
  const colon = sourceToken(state);
  if (!sep) {
    if (hasToken(item.start, 'newline')) addKey(items, null, [colon]);
    else state.open.push(startMap(state, cutKeyProps(item.start)));
  } else if (item.value) addKey(items, null, [colon]);
  else if (hasToken(sep, ':')) state.open.push(startMap(state, start));
  else if (key && isFlow(key) && !hasToken(sep, 'newline')) {
    delete item.key;
    delete item.sep;
    state.open.push(startMap(state, cutKeyProps(item.start), key, sep));
  } else item.sep = [...sep, ...start, colon];
}

/** Where a key has no value: the lines behind it from the second break on, which stand before the next key. */
function cutLooseLines(sep: SourceToken[], indent: number): SourceToken[] {
  let breaks: number[] = [];
  for (const [at, token] of sep.entries()) {
    if (token.type === 'newline') breaks.push(at);
    else if (token.type !== 'space' && (token.type !== 'comment' || token.indent > indent)) breaks = [];
  }
  const [, second] = breaks;
  return second === undefined ? [] : sep.splice(second);
}

/** A space, a comment or a line break goes to what it stands behind. */
function addTrivia(state: ParseState, { type, indent, items }: BlockMap | BlockSequence, item: CollectionItem): void {
  const token = sourceToken(state);
  const { value } = item;
  if (token.type === 'newline') {
    if (type === 'map') state.onKeyLine = false;
    const end = value && 'end' in value ? value.end : undefined;
    if (end?.at(-1)?.type === 'comment') end.push(token);
    else if (value) items.push({ start: [token] });
    else (item.sep ?? item.start).push(token);
    return;
  }
  if (value) items.push({ start: [token] });
  else if (item.sep) item.sep.push(token);
  else {
    const within = token.type === 'comment' && token.indent > indent;
    const before = within && item.start.every((each) => each.type === 'newline' || each.type === 'space');
    const last = before ? items.at(-2)?.value : undefined;
    if (last && 'end' in last && last.end) {
      last.end = [...last.end, ...item.start, token];
      items.pop();
    } else item.start.push(token);
  }
}
