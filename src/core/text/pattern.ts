// Patterns over the letters of all languages, made when they are first used.
import { once } from './once';

/**
 * A pattern that costs nothing before it is used. Every literal with `\p{…}` is compiled as soon as the program is read, used or not: some forty of them took a
 * sixth of the time to start. One object for all its uses: with the flag `g` it is for `replace`, `replaceAll` and `split`, which begin at the beginning.
 * `source` is written as in a literal, backslashes doubled; it throws at the first use when it is no pattern.
 */
export function pattern(source: string, flags = 'u'): () => RegExp {
  return once(() => new RegExp(source, flags));
}

/** A letter or a digit, of any script. */
export const letterOrDigit = pattern('[\\p{L}\\p{N}]');

/** All between words. */
export const betweenWords = pattern('[^\\p{L}\\p{N}]+', 'gu');
