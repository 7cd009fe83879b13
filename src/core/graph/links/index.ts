// The shelf of dialects that speak in keys. A new one is a file and a line here; where two know a key, the last one counts.
import { once } from '../../text/once';
import { isDigit } from '../../text/scan-ed';
import { breadcrumbs } from './breadcrumbs';
import { entreesSorties } from './entrees-sorties';
import { motLinks } from './mot-links';
import { ontologyDialect } from './ontology';
import { parentChild } from './parent-child';
import { BLOCKS, normalKey, type KeyDialect, type KeyMeaning } from './relation';
import { source, upRelated } from './up-related';

/** Answers what a key means, however it is spelled. */
export interface KeyTable {
  find(key: string): KeyMeaning | undefined;
  /** `normalKey`, remembered: vaults repeat a few keys thousands of times. */
  normal(key: string): string;
}

/** `own`: the user's own ExcaliBrain lists win over everything but `source`; without them, ExcaliBrain's defaults fill the gaps. */
export function buildKeyTable(own?: KeyDialect): KeyTable {
  const keys = new Map<string, KeyMeaning>();
  const learn = (dialect: KeyDialect, isOwn = false): void => {
    for (const [names, relations, values] of dialect)
      for (const key of names.map(normalKey)) {
        // A key that is read with plain names keeps being so when the user's lists name it too.
        const known = isOwn ? keys.get(key)?.values : undefined;
        keys.set(key, { relations, values: known ?? values });
        // `excalibrain.parents` as one key says what it says in the block.
        for (const block of BLOCKS) keys.set(`${block} ${key}`, { relations, values: 'names' });
      }
  };
  if (own === undefined) learn(ontologyDialect());
  for (const dialect of [breadcrumbs, upRelated, parentChild, entreesSorties, motLinks]) learn(dialect);
  if (own !== undefined) {
    learn(own, true);
    learn(source);
  }
  const seen = new Map<string, string>();
  const normal = (key: string): string => {
    const known = seen.get(key);
    if (known !== undefined) return known;
    const made = normalKey(key);
    // Hostile notes must not fill the memory.
    if (seen.size < MOST_SEEN) seen.set(key, made);
    return made;
  };
  const find = (key: string): KeyMeaning | undefined => {
    const name = normal(key);
    const known = keys.get(name);
    if (known !== undefined || !isDigit(name.at(-1))) return known;
    // `parent 1`, `parent 2`: who knows no lists numbers keys. A letter and a number are something else.
    const numbered = /^(.*\S\S) ?\d$/u.exec(name)?.[1];
    return numbered === undefined ? undefined : keys.get(normalKey(numbered));
  };
  return { normal, find };
}

const MOST_SEEN = 5000;

export const defaultKeys: () => KeyTable = once(() => buildKeyTable());
