// One line on what a document is: its format, whether it evolves, what it is called in the other method.
import type { Ed, Text } from '../../core/pack/pack';
import type { Words } from '../../words';

/** `modèle GMOT · évolutif · équivaut à MISA 440`. */
export function edFacts(ed: Ed, words: Words['guide'], text: (text: Text) => string): string {
  const codes = ed.equivalents.map((name) => {
    const colon = name.indexOf(':');
    return `${name.slice(0, colon).toUpperCase()}\u00a0${name.slice(colon + 1)}`;
  });
  const facts = [
    ...(ed.formatLabel === undefined ? [] : [text(ed.formatLabel)]),
    ...(ed.evolving ? [words.evolving] : []),
    ...(codes.length === 0 ? [] : [words.equivalents(codes.join(', '))]),
  ];
  return facts.join(' · ');
}
