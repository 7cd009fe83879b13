// Picks the language of a pack's text.
import type { Ed, Text } from './pack';

/** A text in the wanted language, or in French where it is not translated. */
export function textIn(text: Text, language: 'fr' | 'en'): string {
  return language === 'en' ? (text.en ?? text.fr) : text.fr;
}

/** `I-2 Orientations de l’implantation`. */
export function codedTitle({ code, title }: Ed, language: 'fr' | 'en'): string {
  return `${code} ${textIn(title, language)}`;
}
