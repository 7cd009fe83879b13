// Reads the texts of a pack in the languages that they have.
import type { Ed, Text } from './pack';

/** A text in the wanted language, or in French where it is not translated. */
export function textIn(text: Text, language: 'fr' | 'en'): string {
  return language === 'en' ? (text.en ?? text.fr) : text.fr;
}

/** A text in each of its languages. */
export function languagesOf({ fr, en }: Text): readonly string[] {
  return en === undefined ? [fr] : [fr, en];
}

/** `I-2 Orientations de l’implantation`. */
export function codedTitle({ code, title }: Ed, language: 'fr' | 'en'): string {
  return `${code} ${textIn(title, language)}`;
}
