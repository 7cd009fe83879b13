// The name of an ED as notes and links write it.
import type { Ed } from '../pack/pack';
import { codedTitle } from '../pack/text-in';

export { textIn } from '../pack/text-in';
export type TemplateLanguage = 'fr' | 'en';

/** `ÉD I-2 Orientations de l’implantation`: what a deliverable is called, project apart. */
export function edTitle(ed: Ed, language: TemplateLanguage): string {
  return `ÉD ${codedTitle(ed, language)}`;
}
