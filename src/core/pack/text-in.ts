// Picks the language of a pack's text.
import type { Text } from './pack';

/** A text in the wanted language, or in French where it is not translated. */
export function textIn(text: Text, language: 'fr' | 'en'): string {
  return language === 'en' ? (text.en ?? text.fr) : text.fr;
}
