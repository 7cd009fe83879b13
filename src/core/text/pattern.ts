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

/** What a pattern with the flag `y` finds at a place. */
export function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** Where that ends. */
export function endAt(sticky: RegExp, text: string, at: number): number | undefined {
  return matchAt(sticky, text, at) === null ? undefined : sticky.lastIndex;
}

/** A letter or a digit, of any script. */
export const letterOrDigit = pattern('[\\p{L}\\p{N}]');

/** All between words. */
export const betweenWords = pattern('[^\\p{L}\\p{N}]+', 'gu');
