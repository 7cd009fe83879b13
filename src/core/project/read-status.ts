// Reads the status that an author wrote, in the words that vaults use.
import { foldFull } from '../text/fold';
import { once } from '../text/once';
import type { Status } from './status';

type Written = Exclude<Status, 'absent'>;

const vocabulary: Readonly<Record<Written, string>> = {
  draft:
    'ébauche, ébauché, ébauchée, brouillon, esquisse, à faire, à compléter, pas commencé, pas commencée, non commencé, non commencée, à commencer, à rédiger, à écrire, vide, draft, stub, to do, todo, to write, not started',
  'in-progress':
    'en cours, en rédaction, en travail, en chantier, entrepris, entreprise, commencé, commencée, débuté, débutée, entamé, entamée, en élaboration, partiel, partielle, incomplet, incomplète, in progress, wip, started, ongoing, doing',
  'to-validate':
    'à valider, à relire, à réviser, à vérifier, en révision, en relecture, en validation, soumis, soumise, prêt à valider, prête à valider, à approuver, to validate, to approve, ready for review, to review, in review, review, submitted',
  validated:
    'validé, validée, valide, approuvé, approuvée, adopté, adoptée, final, finale, définitif, définitive, version finale, complet, complète, complété, complétée, terminé, terminée, achevé, achevée, fini, finie, fait, faite, clos, close, accepté, acceptée, publié, publiée, validated, valid, approved, accepted, closed, complete, completed, done, finished, published',
};

const byWord = once(
  () =>
    new Map<string, Written>([
      ...wordsOf('draft'),
      ...wordsOf('in-progress'),
      ...wordsOf('to-validate'),
      ...wordsOf('validated'),
    ]),
);

function wordsOf(status: Written): readonly (readonly [string, Written])[] {
  return vocabulary[status].split(', ').map((word) => [foldFull(word), status]);
}

/** The status that a `statut` says, whatever its case, accents, hyphens or sign (`✅ Validé`); undefined for a word that nobody knows. */
export function readStatus(written: string): Written | undefined {
  const word = foldFull(written);
  const plain = foldFull(word.replace(/[^\p{L}\p{N} ]/gu, ' '));
  // A plural: `terminés`, `faites`.
  return byWord().get(word) ?? byWord().get(plain) ?? byWord().get(plain.replace(/s$/u, ''));
}
