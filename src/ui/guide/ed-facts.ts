// One line on what a document is.
import type { Ed, Text } from '../../core/pack/pack';
import { joinParts } from '../../core/text/join-parts';
import type { Words } from '../../words';

/** `modèle GMOT · évolutif`: its format, whether it evolves. */
export function edFacts(ed: Ed, words: Words['guide'], say: (text: Text) => string): string {
  return joinParts(ed.formatLabel && say(ed.formatLabel), ed.evolving && words.evolving);
}

/** `équivaut à MISA 440`: what it is called in the other methods. */
export function tellEquivalents({ equivalents }: Ed, words: Words['guide']): string {
  const codes = equivalents.map((name) => {
    const colon = name.indexOf(':');
    return `${name.slice(0, colon).toUpperCase()}\u00a0${name.slice(colon + 1)}`;
  });
  return codes.length === 0 ? '' : words.equivalents(codes.join(', '));
}
