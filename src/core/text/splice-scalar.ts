// Puts one scalar in the place of another, in the quotes of the one that was there.
import type * as CST from './yaml-token';
import { decodeScalar, isScalarToken } from './decode-scalar';
import { isList, isProperties, renderFlow, renderValue } from './render-entry';
import type { ScalarPlace } from './render-scalar';
import { colonOf, endOf, endOfItem } from './splice-place';
import { holds, unusual, type Splices, type Target } from './splice-target';
import { isListToken, isMapToken, type MapToken, type SourceItem } from './splice-source';
import { quotesOf, styleOfNeighbours } from './splice-style';
import { insertion } from './splice-text';
import type { Value } from './value';

export function spliceScalar(target: Target, entry: SourceItem, map: MapToken, value: Value): Splices {
  const { style } = target;
  const old = entry.value;
  const place = map.type === 'flow' ? 'flow' : 'block';
  const isCollection = isList(value) || isProperties(value);
  if (old && !isEmptyCollection(old) && (isCollection || isMapToken(old) || isListToken(old)))
    return holds(target, entry, isMapToken(old) ? 'property-holds-map' : 'property-holds-list');
  if (isCollection) return put(target, entry, renderFlow(value, style), place);
  if (old?.type === 'alias') return unusual(target, entry);
  if (old && isScalarToken(old) && decodeScalar(old) === value && keepsMeaning(old, value)) return [];
  const quotes = old ? quotesOf(old.type) : styleOfNeighbours(map.items);
  return put(target, entry, renderValue(value, style.quote, place, quotes), place);
}

/** In the place of a value; for a key that has none, right after its colon, so that a comment beside it stays. */
function put(target: Target, entry: SourceItem, text: string, place: ScalarPlace): Splices {
  const old = entry.value;
  const colon = colonOf(entry);
  // Nothing in the place of a value: what stood between the colon and its end goes.
  if (old) return [{ from: text === '' && colon !== undefined ? colon + 1 : old.offset, to: endOf(old), text }];
  if (text === '') return [];
  if (colon !== undefined) return [insertion(colon + 1, ` ${text}`)];
  return place === 'flow' ? [insertion(endOfItem(entry, 0), `: ${text}`)] : unusual(target, entry);
}

/** A text that was written without quotes and reads as a number would change its kind: it is written anew. */
function keepsMeaning(token: CST.Token, value: string): boolean {
  return token.type !== 'scalar' || renderValue(value, 'double') === value;
}

function isEmptyCollection(token: CST.Token): boolean {
  return token.type === 'flow' && token.items.every(({ key, value }) => !key && !value);
}
