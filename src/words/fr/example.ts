// The example project, whose documents are French like the method's own.
export const example = {
  folder: 'Exemple Jalons',
  project: 'Écrire en ligne (exemple)',
  /** What is written under each heading, in the template's order; an empty one is left to be filled in. */
  eds: {
    'I-1': [
      'Une université offre un atelier d’écriture à trois cents personnes par année, dans tous les programmes.',
      'L’atelier se donnait sur place\u00a0; il passera en ligne, avec une rencontre d’accueil dans chaque campus.',
      'La plateforme de cours et la visioconférence existent\u00a0; les casques manquent dans deux salles.',
      'Le cours de méthodologie reprendra les grilles de relecture\u00a0: les calendriers sont à coordonner.',
      'Deux conseillères, une bibliothécaire et huit tutrices, à raison de six heures par semaine.',
      'Ouverture en septembre, budget de 18\u00a0000\u00a0$, accessibilité conforme à la norme de l’établissement.',
      'Le risque\u00a0: des abandons à la troisième semaine. La parade\u00a0: un message personnel de la tutrice.',
      'Garder les groupes petits et rendre chaque texte commenté en moins de cinq jours.',
      'Entrevues avec quatre tutrices en janvier\u00a0; bilan de l’an dernier.',
    ],
    'I-2': [
      'Formation en ligne\u00a0: I-1 montre que les personnes sont réparties dans trois villes.',
      'En ligne asynchrone pour les quatre modules, en présence pour l’accueil.',
      'La plateforme de l’établissement\u00a0: elle est connue, accessible et soutenue.',
      'Tutrice, soutien technique, gestionnaire\u00a0; les trois rôles existent déjà.',
      'À domicile\u00a0; une salle reste ouverte le midi dans chaque campus.',
      'Deux fois par année, cinq semaines, à l’heure qui convient à chacun.',
      'Par programme, de dix à quinze personnes, départ à dates fixes.',
      'Trois textes commentés par la tutrice et relus par les pairs.',
      'Taux d’achèvement (80\u00a0%) et délai des commentaires, relevés à chaque session par la gestionnaire.',
      'Chaque texte remis reçoit un commentaire en moins de cinq jours.',
    ],
    'I-3': [
      'Le squelette convient\u00a0: la tutrice accompagne, la gestionnaire forme les groupes.',
      'Tutrice\u00a0: commente les textes. Soutien technique\u00a0: répond en un jour. Gestionnaire\u00a0: inscrit.',
      'Inscrire, accueillir, écrire, commenter, réécrire, faire le bilan.',
      'Forum pour les échanges, messagerie pour les rappels, visioconférence pour l’accueil.',
      'Tutorat fourni par l’atelier, assistance fournie par le service informatique.',
      'Domicile, salle d’accueil de chaque campus.',
      'Aucune variante avant le bilan de la première session.',
      'La tutrice lit trois textes le lundi et rend ses commentaires avant le jeudi.',
      'Les casques à prêter et l’aide du midi sont à confirmer avec le service informatique.',
    ],
    'I-4': [
      'Tutrice\u00a0: forum (utilisé), commentaires (fourni). Gestionnaire\u00a0: listes de groupes (fourni).',
      'Huit tutrices, une gestionnaire et un technicien, tous de l’établissement.',
      'Commenter\u00a0: chaque semaine, une heure par personne. Inscrire\u00a0: en août.',
    ],
    'I-5': [],
  },
  /** What I-1 says now where it said `before` when I-2 was validated. */
  change: {
    before: 'les casques manquent dans deux salles',
    after: 'le wifi manque dans deux salles d’accueil',
  },
};
