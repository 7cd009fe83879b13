// MOT links: typed mentions, as keys (`Composition`) or as the `type_lien` of an item of `liens`.
import { once } from '../../text/once';
import type { MotType } from '../link';
import { NEXT, normalKey, type KeyDialect, type Relation } from './relation';

const typed = (type: MotType): Relation => ({ role: 'mention', way: 'out', type });

export const motLinks: KeyDialect = [
  [['composition', 'composition multiple'], [typed('C')], 'titles'],
  [['spécialisation', 'specialization'], [typed('S')], 'titles'],
  // Precedence also orders the two notes.
  [['précédence', 'precedence'], [typed('P'), ...NEXT], 'titles'],
  [['régulation', 'regulation'], [typed('R')], 'titles'],
  [['instanciation', 'instantiation'], [typed('I')], 'titles'],
  [['application'], [typed('A')], 'titles'],
];

/** By the normal form of each name and letter. */
const relationsOf = once(
  () =>
    new Map(
      motLinks.flatMap(([names, relations]) =>
        [...names, letterOf(relations)].map((name) => [normalKey(name), relations] as const),
      ),
    ),
);

function letterOf([mention]: readonly Relation[]): string {
  return mention?.type ?? '';
}

/** What `type_lien` says: a name, a letter, or both (`C`, `Composition`, `lien C`, `Composition (C)`); undefined when it is no MOT link. */
export function readLinkType(text: string): readonly Relation[] | undefined {
  const whole = relationsOf().get(normalKey(text));
  if (whole !== undefined) return whole;
  const said = new Set<readonly Relation[]>();
  for (const word of text.slice(0, 80).split(/[\s()[\]:,/–—-]+/u)) {
    const relations = relationsOf().get(normalKey(word));
    // A letter counts only as a capital: `relié à` is no application.
    if (relations !== undefined && (word.length > 1 || word === letterOf(relations))) said.add(relations);
  }
  const [only] = said;
  return said.size === 1 ? only : undefined;
}
