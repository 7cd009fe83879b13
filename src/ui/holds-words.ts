// Looks for words in a text, in any order.
import { foldFull } from '../core/text/fold';

/** Tells of folded texts whether they hold every word that was typed; its accents and case do not matter. Every text holds no words. */
export function holdsWords(typed: string): (folded: string) => boolean {
  const words = foldFull(typed).split(' ');
  return (folded) => words.every((word) => folded.includes(word));
}
