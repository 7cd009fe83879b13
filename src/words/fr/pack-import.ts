// What an import noticed in a page, in French.
import type { ImportFinding } from '../../core/pack/import/import-finding';

const limit = 120;

/** One line, short enough to be read. */
function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `«\u00a0${line.length > limit ? `${line.slice(0, limit)}…` : line}\u00a0»`;
}

function describe(found: ImportFinding): string {
  switch (found.finding) {
    case 'too-long':
      return `La page ou l’un de ses paragraphes est trop long (${found.values.size} caractères, ${found.values.limit} au plus)\u00a0: tout est gardé comme texte.`;
    case 'unreadable':
      return `La page ne se lit pas (${found.values.detail})\u00a0: tout est gardé comme texte.`;
    case 'no-steps':
      return 'Aucune étape reconnue\u00a0: tout est gardé dans le résumé.';
    case 'kept-as-text':
      return found.values.where === ''
        ? `Gardé comme texte dans le résumé\u00a0: ${quote(found.values.text)}`
        : `Gardé comme texte dans l’étape ${quote(found.values.where)}\u00a0: ${quote(found.values.text)}`;
    case 'unknown-syntax':
      return `Syntaxe inconnue, gardée telle quelle\u00a0: ${quote(found.values.text)}`;
    case 'bad-entity':
      return `Caractère mal codé, retiré\u00a0: ${quote(found.values.text)}`;
    case 'legend':
      return `Légende de la page, qui ne marque aucune action\u00a0: ${quote(found.values.text)}`;
    case 'title-repeated':
      return `L’étape ${quote(found.values.step)} porte un second titre, différent\u00a0: ${quote(found.values.title)}`;
    case 'extra-section':
      return `Étape ${quote(found.values.step)}\u00a0: la section ${quote(found.values.section)} est gardée dans la description.`;
    case 'activities-drafted':
      return `Étape ${quote(found.values.step)}\u00a0: ${found.values.count} activités tirées de la description, à relire.`;
    case 'other-eds':
      return `L’étape ${quote(found.values.step)} cite aussi d’autres ÉD, laissés de côté\u00a0: ${found.values.eds.join(', ')}`;
    case 'untitled-ed':
      return `La page ne donne pas le titre de l’ÉD ${found.values.ed}\u00a0: écrivez-le.`;
    case 'step-without-ed':
      return `L’étape ${quote(found.values.step)} ne cite aucun ÉD.`;
    case 'step-without-actions':
      return `L’étape ${quote(found.values.step)} n’énumère aucune action\u00a0: son titre en tient lieu.`;
    case 'link-placed':
      return `Lien hors des étapes, donné à ${quote(found.values.step)}\u00a0: ${quote(found.values.title)}`;
    case 'link-refused':
      return `Adresse qu’une méthode ne peut pas porter, laissée dans le texte\u00a0: ${quote(found.values.target)}`;
  }
}

export const packImport = {
  /** `page.md:12 — …`; without the line when the finding is about the page as a whole. */
  finding: (found: ImportFinding): string =>
    `${found.path}${found.line > 0 ? `:${found.line}` : ''} — ${describe(found)}`,
  parameters: '<page.md>',
  summary: 'fait d’une note ou d’une page GitBook le brouillon d’une méthode (YAML)',
  wrongUse: 'Donnez une page et une seule\u00a0: jalons import <page.md> [--json]',
  unreadableFile: (path: string): string =>
    `Ce fichier ne se lit pas (absent, illisible, trop grand ou non UTF-8)\u00a0: ${path}`,
};
