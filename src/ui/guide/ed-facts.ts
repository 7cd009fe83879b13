// One line on what a document is.
import type { Ed, Text } from '../../core/pack/pack';
import { joinParts } from '../../core/text/join-parts';
import type { Words } from '../../words';
import { equivalentsOf } from './equivalents-of';

/** `modèle GMOT · évolutif`: its format, whether it evolves. */
export function edFacts(ed: Ed, words: Words['guide'], say: (text: Text) => string): string {
  return joinParts(ed.formatLabel && say(ed.formatLabel), ed.evolving && words.evolving);
}

/** `équivaut à MISA 440`: what it is called in the other methods. */
export function tellEquivalents(ed: Ed, words: Words['guide']): string {
  const codes = equivalentsOf(ed).map(({ pack, code }) => `${pack.toUpperCase()}\u00a0${code}`);
  return codes.length === 0 ? '' : words.equivalents(codes.join(', '));
}
