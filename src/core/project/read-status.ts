// Reads the status that an author wrote, in the words that vaults use.
import { foldFull } from '../text/fold';
import { once } from '../text/once';
import type { Status } from './status';
import { pattern } from '../text/pattern';

const otherSigns = pattern('[^\\p{L}\\p{N} ]', 'gu');

type Written = Exclude<Status, 'absent'>;

/** In the masculine, as accents do not count: `validé` is `valide` and `validée` too. */
const vocabulary: Readonly<Record<Written, string>> = {
  draft:
    'ébauche, brouillon, esquisse, à faire, à compléter, pas commencé, non commencé, à commencer, à rédiger, à écrire, vide, draft, stub, to do, todo, to write, not started',
  'in-progress':
    'en cours, en rédaction, en travail, en chantier, entrepris, commencé, débuté, entamé, en élaboration, partiel, partielle, incomplet, in progress, wip, started, ongoing, doing',
  'to-validate':
    'à valider, à relire, à réviser, à vérifier, en révision, en relecture, en validation, soumis, prêt à valider, prête à valider, à approuver, to validate, to approve, ready for review, to review, in review, review, submitted',
  validated:
    'validé, approuvé, adopté, final, définitif, définitive, version finale, complet, complété, terminé, achevé, fini, fait, clos, accepté, publié, validated, valid, approved, accepted, closed, completed, done, finished, published',
};

const byWord = once(
  () => new Map((['draft', 'in-progress', 'to-validate', 'validated'] as const).flatMap((status) => wordsOf(status))),
);

function wordsOf(status: Written): readonly (readonly [string, Written])[] {
  return vocabulary[status].split(', ').map((word) => [foldFull(word), status]);
}

/** The status that a `statut` says, whatever its case, accents, hyphens or sign (`✅ Validé`); undefined for a word that nobody knows. */
export function readStatus(written: string): Written | undefined {
  const word = foldFull(written);
  const plain = foldFull(word.replace(otherSigns(), ' '));
  // A plural, and a feminine: `terminés`, `faites`.
  const single = plain.replace(/s$/u, '');
  const known = [word, plain, single, single.replace(/e$/u, '')].find((each) => byWord().has(each));
  return known === undefined ? undefined : byWord().get(known);
}
