// MOT links: typed mentions, as keys (`Composition`) or as the `type_lien` of an item of `liens`.
import { once } from '../../text/once';
import type { MotType } from '../link';
import { meaning, joinDialects, NEXT, normalKey, type KeyDialect, type Relation } from './relation';

const names: Readonly<Record<MotType, readonly string[]>> = {
  C: ['composition', 'composition multiple'],
  S: ['spécialisation', 'specialization'],
  P: ['précédence', 'precedence'],
  R: ['régulation', 'regulation'],
  I: ['instanciation', 'instantiation'],
  A: ['application'],
};

const types: readonly MotType[] = ['C', 'S', 'P', 'R', 'I', 'A'];

const typeOfName = once(
  (): ReadonlyMap<string, MotType> =>
    new Map(types.flatMap((type) => [type, ...names[type]].map((name): [string, MotType] => [normalKey(name), type]))),
);

/** A mention with its type; precedence also orders the two notes. */
function relationsOf(type: MotType): readonly Relation[] {
  const mention: Relation = { role: 'mention', way: 'out', type };
  return type === 'P' ? [mention, ...NEXT] : [mention];
}

export const motLinks: KeyDialect = joinDialects(
  types.map((type) => meaning(names[type], relationsOf(type), 'titles')),
);

/** What `type_lien` says: a name, a letter, or both (`C`, `Composition`, `lien C`, `Composition (C)`); undefined when it is no MOT link. */
export function readLinkType(text: string): readonly Relation[] | undefined {
  const whole = typeOfName().get(normalKey(text));
  if (whole !== undefined) return relationsOf(whole);
  const words = text.slice(0, 80).split(/[\s()[\]:,/–—-]+/u);
  // A letter counts only as a capital: `relié à` is no application.
  const types = words.flatMap((word) => {
    const type = typeOfName().get(normalKey(word));
    return type !== undefined && (word.length > 1 || word === type) ? [type] : [];
  });
  const [first] = types;
  return first === undefined || types.some((type) => type !== first) ? undefined : relationsOf(first);
}
