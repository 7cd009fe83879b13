// The name of an ED as notes and links write it.
import type { Ed, Text } from '../pack/pack';

export type TemplateLanguage = 'fr' | 'en';

/** A text in the wanted language, or in French where it is not translated. */
export function textIn(text: Text, language: TemplateLanguage): string {
  return language === 'en' ? (text.en ?? text.fr) : text.fr;
}

/** `ÉD I-2 Orientations de l’implantation`: what a deliverable is called, project apart. */
export function edTitle(ed: Ed, language: TemplateLanguage): string {
  return `ÉD ${ed.code} ${textIn(ed.title, language)}`;
}
