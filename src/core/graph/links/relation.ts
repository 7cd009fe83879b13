// What a key says: one dialect is a list of keys, and each key states one or two relations.
import { foldFull } from '../../text/fold';
import { pattern } from '../../text/pattern';
import type { DeclaredLink, MotType, Role, TargetKind } from '../link';

export interface Relation {
  readonly role: Role;
  readonly way: DeclaredLink['way'];
  readonly type?: MotType;
}

/**
 * What may stand as the value of a key. `names`: plain names count as well as links; `eds`: these too, and codes in any form (`I3`); `titles`: only those spelled like the name of a note, for other text may
 * stand there; `links`: only links and ED codes do; `brackets`: these too, where the value holds a bracket at all.
 */
export type Values = 'names' | 'eds' | 'titles' | 'links' | 'brackets';

export interface KeyMeaning {
  readonly relations: readonly Relation[];
  readonly values: Values;
}

/** Keys as they are written, and what all in a row mean. */
export type KeyDialect = readonly (readonly [
  keys: readonly string[],
  relations: readonly Relation[],
  values: Values,
])[];

/** The blocks that hold keys of relations, always with plain names. */
export const BLOCKS: readonly string[] = ['excalibrain', 'juggl'];

/** A target that a link is being read for. */
export interface Target {
  readonly target: string;
  readonly raw: string;
  readonly kind: TargetKind;
}

/** One form for all spellings of a key: no case, accents, separators or plural. `ED_entrants`, `éd entrant(s)` and `⬅️ ED entrants (inputs)` are one. */
export function normalKey(key: string): string {
  const folded = foldFull(/[(\u2190-\u2bff\u{1f000}-\u{1faff}]/u.test(key) ? key.replaceAll(besideKey(), ' ') : key);
  if (!folded.includes('s')) return folded;
  return folded.split(' ').map(singular).join(' ');
}

/** Pictograms and arrows before a key; its plural or what it says already in brackets behind it. Another remark may change what it means. */
const besideKey = pattern(
  '^[\\s\\u200d\\ufe0f\\u2190-\\u21ff\\p{Extended_Pictographic}]+|\\((?:e?s?|[a-z]|(?:in|out)puts?|[eé]\\u0301?ds?|préalables?|produits?)\\)$',
  'giu',
);

/** The normal forms of several keys. */
export function normalKeys(...keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map(normalKey));
}

/** A folded word without the `s` of its plural. */
export function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** One declared link for each relation. */
export function declare(
  field: string,
  line: number,
  target: Target,
  relations: readonly Relation[],
): readonly DeclaredLink[] {
  return relations.map((relation) => ({ field, line, ...target, ...relation }));
}

export const MENTION: readonly Relation[] = [{ role: 'mention', way: 'out' }];
export const PARENT: readonly Relation[] = [{ role: 'parent', way: 'in' }];
export const CHILD: readonly Relation[] = [{ role: 'parent', way: 'out' }];
export const FRIEND: readonly Relation[] = [{ role: 'friend', way: 'none' }];
export const PREVIOUS: readonly Relation[] = [{ role: 'previous', way: 'in' }];
export const NEXT: readonly Relation[] = [{ role: 'previous', way: 'out' }];
export const INPUT: readonly Relation[] = [{ role: 'input', way: 'in' }];
export const OUTPUT: readonly Relation[] = [{ role: 'input', way: 'out' }];
/** Literature that the note rests on. */
export const LITERATURE: readonly Relation[] = [{ role: 'mention', way: 'in' }];
