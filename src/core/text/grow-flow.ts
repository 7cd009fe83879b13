// Gives a lexeme of YAML to the brackets that are open, or closed on its line; false where it belongs further out.
import {
  addKey,
  closeToken,
  endLine,
  fixListItems,
  isScalarType,
  sourceToken,
  startMap,
  startValue,
  takeKeyProps,
  type ParseState,
} from './parse-state';
import { isTrivial, type FlowCollection } from './yaml-token';

export function growFlow(state: ParseState, flow: FlowCollection): boolean {
  const { open } = state;
  if (state.type === 'cut') {
    do closeToken(state);
    while (open.at(-1)?.type === 'flow');
    return true;
  }
  return flow.end.length === 0 ? growInside(state, flow) : growBehind(state, flow);
}

function growInside(state: ParseState, { items, end }: FlowCollection): boolean {
  const { type } = state;
  const item = items.at(-1);
  const token = sourceToken(state);
  const value = item?.value;
  if (type === '}' || type === ']') end.push(token);
  else if (type === ',' || type === '?') {
    if (!item || item.sep) items.push({ start: [token] });
    else item.start.push(token);
  } else if (isTrivial(state) || type === 'anchor' || type === 'tag') {
    if (!item || value) items.push({ start: [token] });
    else (item.sep ?? item.start).push(token);
  } else if (type === ':') {
    if (item?.sep && !value) item.sep.push(token);
    else addKey(items, null, [token]);
  } else {
    const begun = startValue(state);
    if (begun && isScalarType(type) && !(item?.sep && !value)) addKey(items, begun, []);
    else if (begun) state.open.push(begun);
    return begun !== undefined;
  }
  return true;
}

/** Behind the last bracket: a colon makes a key of all. */
function growBehind(state: ParseState, flow: FlowCollection): boolean {
  const { type, open } = state;
  const holder = open.at(-2);
  if (holder?.type === 'map') {
    if (type === ':' && holder.indent === flow.indent) return false;
    if (type === 'newline' && !holder.items.at(-1)?.sep) return false;
  }
  if (type !== ':' || holder?.type === 'flow') return endLine(state, flow);
  const start = takeKeyProps(state, holder);
  fixListItems(flow);
  open[open.length - 1] = startMap(state, start, flow, flow.end.splice(1), flow);
  return true;
}
