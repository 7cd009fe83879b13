// The flat properties under which relations are shared with other plugins.
import { pattern } from '../text/pattern';

/** A name that a property may bear on its own. */
const flatName = pattern('^[\\p{L}_][\\p{L}\\p{N} _-]{0,39}$');

export const relationsShared = ['parents', 'children', 'friends'] as const;

export type SharedRelation = (typeof relationsShared)[number];

export type FlatNames = Readonly<Record<SharedRelation, string>>;

/** `up` and `down` are read by ExcaliBrain 0.2.17 and Breadcrumbs 4.21 alike; `friends` by ExcaliBrain, and by Breadcrumbs once the field is added there. */
export const defaultFlatNames: FlatNames = { parents: 'up', children: 'down', friends: 'friends' };

/** A name that can stand as a key of its own, and is not that of a block; the default one otherwise. */
export function flatNames(wanted: Partial<Record<SharedRelation, string>>): FlatNames {
  const name = (relation: SharedRelation): string => {
    const text = wanted[relation]?.trim() ?? '';
    return isFlatName(text) ? text : defaultFlatNames[relation];
  };
  return { parents: name('parents'), children: name('children'), friends: name('friends') };
}

export function isFlatName(name: string): boolean {
  return flatName().test(name) && !/^(?:excalibrain|juggl|tags?|alias(?:es)?)$/iu.test(name);
}
