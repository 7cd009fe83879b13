// The shelf of dialects that speak in keys. A new one is a file and a line here; where two know a key, the last one counts.
import { once } from '../../text/once';
import { breadcrumbs } from './breadcrumbs';
import { entreesSorties } from './entrees-sorties';
import { motLinks } from './mot-links';
import { defaultOntology, ontologyDialect, type Ontology } from './ontology';
import { parentChild } from './parent-child';
import { joinDialects, normalKey, type KeyDialect, type KeyMeaning } from './relation';
import { source, upRelated } from './up-related';

const dialects: readonly KeyDialect[] = [breadcrumbs, upRelated, parentChild, entreesSorties, motLinks];

/** Answers what a key means, however it is spelled. */
export interface KeyTable {
  find(key: string): KeyMeaning | undefined;
  /** `normalKey`, remembered: vaults repeat a few keys thousands of times. */
  normal(key: string): string;
}

/** The user's own ExcaliBrain lists win over everything but `source`; without them, ExcaliBrain's defaults fill the gaps. */
export function buildKeyTable(ontology?: Ontology): KeyTable {
  const keys = meanings(
    ontology === undefined
      ? joinDialects([ontologyDialect(defaultOntology), ...dialects])
      : joinDialects([...dialects, withNames(ontologyDialect(ontology)), source]),
  );
  const seen = new Map<string, string>();
  const normal = (key: string): string => {
    const known = seen.get(key);
    if (known !== undefined) return known;
    const made = normalKey(key);
    // Hostile notes must not fill the memory.
    if (seen.size < MOST_SEEN) seen.set(key, made);
    return made;
  };
  return { normal, find: (key) => keys.get(normal(key)) };
}

const MOST_SEEN = 5000;

/** A key that a dialect reads with plain names keeps doing so when the user's lists name it too. */
function withNames(own: KeyDialect): KeyDialect {
  const plain = meanings(joinDialects(dialects));
  return own.map(([key, { relations, values }]) => [
    key,
    { relations, values: plain.get(normalKey(key))?.values ?? values },
  ]);
}

/** By `normalKey`; the last dialect that knows a key counts. */
function meanings(dialect: KeyDialect): ReadonlyMap<string, KeyMeaning> {
  return new Map(dialect.map(([key, meaning]) => [normalKey(key), meaning]));
}

export const defaultKeys: () => KeyTable = once(() => buildKeyTable());
