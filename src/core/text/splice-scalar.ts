// Puts one scalar in the place of another, in the quotes of the one that was there.
import type * as CST from './yaml-token';
import { decodeScalar, isScalarToken } from './decode-scalar';
import { isList, isProperties, renderFlow, renderValue } from './render-entry';
import type { QuoteStyle } from './render-scalar';
import { colonOf, endOf, endOfItem } from './splice-place';
import { holds, unusual, type Splices, type Target } from './splice-target';
import { isListToken, isMapToken, type MapToken, type SourceItem } from './splice-source';
import { styleOfNeighbours } from './splice-style';
import type { Value } from './value';

export function spliceScalar(target: Target, entry: SourceItem, map: MapToken, value: Value): Splices {
  const { style } = target;
  const old = entry.value;
  const flow = map.type === 'flow';
  if (isList(value) || isProperties(value)) {
    const empty = old === undefined || old === null || isEmptyCollection(old);
    if (!empty) return holds(target, entry, isMapToken(old) ? 'property-holds-map' : 'property-holds-list');
    return put(target, entry, renderFlow(value, style), flow);
  }
  if (!old)
    return put(
      target,
      entry,
      renderValue(value, style.quote, flow ? 'flow' : 'block', styleOfNeighbours(map.items)),
      flow,
    );
  if (isMapToken(old) && !isEmptyCollection(old)) return holds(target, entry, 'property-holds-map');
  if (isListToken(old) && !isEmptyCollection(old)) return holds(target, entry, 'property-holds-list');
  if (old.type === 'alias') return unusual(target, entry);
  if (typeof value === 'string' && isScalarToken(old) && decoded(old) === value && keepsMeaning(old, value)) return [];
  const text = renderValue(value, style.quote, flow ? 'flow' : 'block', quotesOf(old));
  if (text === '') return erase(entry, old);
  return [{ from: old.offset, to: endOf(old), text }];
}

/** The value for a key that has none: right after its colon, so that a comment beside it stays. */
function put(target: Target, entry: SourceItem, text: string, flow: boolean): Splices {
  const old = entry.value;
  if (old) return [{ from: old.offset, to: endOf(old), text }];
  if (text === '') return [];
  const colon = colonOf(entry);
  if (colon === undefined) {
    const end = endOfItem(entry, 0);
    return flow ? [{ from: end, to: end, text: `: ${text}` }] : unusual(target, entry);
  }
  const after = colon + 1;
  return [{ from: after, to: after, text: ` ${text}` }];
}

/** Leaves a key without a value: what stood between the colon and the end of the value goes. */
function erase(entry: SourceItem, old: CST.Token): Splices {
  const colon = colonOf(entry);
  return [{ from: colon === undefined ? old.offset : colon + 1, to: endOf(old), text: '' }];
}

/** The text that a scalar stands for; undefined where it spans lines in a way that cannot be told from here. */
function decoded(token: CST.Token): string | undefined {
  return isScalarToken(token) ? decodeScalar(token) : undefined;
}

/** A text that was written without quotes and reads as a number would change its kind: it is written anew. */
function keepsMeaning(token: CST.Token, value: string): boolean {
  return token.type !== 'scalar' || renderValue(value, 'double') === value;
}

function quotesOf(token: CST.Token): QuoteStyle {
  if (token.type === 'single') return 'single';
  return token.type === 'double' ? 'double' : 'plain';
}

export function isEmptyCollection(token: CST.Token): boolean {
  return token.type === 'flow' && token.items.every(({ key, value }) => !key && !value);
}
