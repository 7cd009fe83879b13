// Why each check is there, and what is at stake, in French: told in the list of findings, and on the check's page.
import type { CheckId } from '../../core/check/checks';

export const checkReasons: Readonly<Record<CheckId, string>> = {
  'ambiguous-name':
    'Quand plusieurs notes répondent aussi bien à un nom, Jalons n’en choisit aucune\u00a0: la relation reste sans cible. Écrivez le nom exact, ou le chemin quand deux notes portent le même nom.',
  cycle:
    'Une boucle peut être voulue\u00a0: les deux méthodes en ont. Seules les boucles que la méthode ne prévoit pas sont signalées.',
  'duplicate-relation':
    'La même relation écrite deux fois sous la même propriété ne dit rien de plus, et l’une des deux sera oubliée le jour où l’autre changera.',
  'file-unreadable':
    'Le système n’a pas permis d’ouvrir ce fichier. La note garde sa place dans le graphe, mais rien de ce qu’elle contient n’est connu.',
  'frontmatter-duplicate-key':
    'Une propriété écrite deux fois perd l’une de ses deux valeurs\u00a0: Obsidian et Jalons gardent la dernière.',
  'frontmatter-glued-key':
    'Sans espace après le deux-points, toute la phrase devient le nom de la propriété, et la propriété voulue est perdue sans message.',
  'frontmatter-too-deep':
    'Des listes imbriquées à ce point sont presque toujours un accident\u00a0; les lire pourrait bloquer l’application.',
  'frontmatter-too-large':
    'Un bloc de propriétés aussi long est presque toujours du texte collé au mauvais endroit\u00a0; le lire ralentirait tout le coffre.',
  'frontmatter-unclosed':
    'Sans sa ligne de fermeture, le bloc n’est plus un bloc de propriétés\u00a0: tout est lu comme du texte.',
  'frontmatter-unreadable':
    'Une seule ligne mal écrite suffit pour que toutes les propriétés de la note soient perdues, relations comprises.',
  'identity-disagreement':
    'Le nom du fichier, le titre et le code servent tous à retrouver la note. S’ils disent des ÉD ou des sortes de notes différents, un même nom mène à deux endroits.',
  'links-in-one-text':
    'Obsidian reconnaît un lien par texte de propriété. Deux liens dans un même texte ne donnent ni rétrolien ni mise à jour lors d’un renommage.',
  'missing-name':
    'Le nom ne mène à aucune note. C’est parfois voulu (une note à écrire)\u00a0; sinon une lettre manque, ou la note a changé de nom.',
  'note-not-utf8':
    'Un fichier d’un autre encodage serait lu de travers et perdrait ses accents à la première modification. Il n’est donc ni lu ni modifié.',
  'note-too-large':
    'Une note de cette taille est presque toujours une importation ratée. Elle garde sa place dans le graphe, mais n’est pas lue.',
  'one-sided-relation':
    'Une relation écrite d’un seul côté ne se voit pas depuis l’autre note, ni dans les modules qui ne lisent que celle-ci.',
  'orphan-ed': 'Un ÉD que rien ne relie n’apparaît dans aucun parcours de la méthode.',
  'parent-also-linked':
    'ExcaliBrain prend un lien du texte pour un enfant, sauf si une propriété en dit autrement dans une forme qu’il lit. La même note devient alors parent et enfant.',
  'parent-contradiction':
    'Deux notes ne peuvent pas être chacune parent de l’autre, sauf dans une boucle de la méthode\u00a0: l’une des deux déclarations est inversée.',
  'prescribed-relation-absent':
    'La méthode appuie cet ÉD sur un autre, dont la note existe, mais aucune relation ne les relie dans un sens ou dans l’autre.',
  'relation-outside-method':
    'La relation dit qu’un ÉD s’appuie sur un autre, alors que sa fiche ne le prévoit pas. Les ÉD dont la fiche complète n’est pas connue ne sont jamais signalés.',
  'repaired-name':
    'Jalons a retrouvé la note, mais aucun autre module ne la retrouvera\u00a0: le nom n’est pas celui du fichier.',
  'self-link': 'Une note liée à elle-même forme une boucle qui ne dit rien.',
  'shared-alias': 'Un alias que deux notes portent ne mène plus à aucune\u00a0: le nom devient ambigu.',
  'shared-code':
    'Un code que deux notes portent ne mène plus à aucune. Deux livrables de projets différents peuvent porter le code nu de leur ÉD.',
  'shared-title': 'Un titre que deux notes portent ne mène plus à aucune\u00a0: le nom devient ambigu.',
  'star-contradiction':
    'L’étoile dit que l’ÉD est évolutif. Une étoile de trop fait attendre des versions que la méthode ne demande pas.',
  'table-block-disagreement':
    'Le tableau «\u00a0Connexion avec les autres ÉD\u00a0» et le bloc de relations disent deux fois la même chose, et l’un des deux a pris du retard.',
  'unclear-ignore':
    'Une vérification écartée sans raison ne se comprend plus six mois après, et un nom mal écrit n’écarte rien.',
  'unknown-ed': 'Le code n’existe dans aucune des méthodes\u00a0: une faute de frappe, ou un code d’une autre version.',
  'unquoted-link':
    'Sans guillemets, YAML lit une liste dans une liste\u00a0: Obsidian n’y voit pas de lien, et une virgule dans le nom le coupe en deux.',
  'cycle-version-absent':
    'Le plan en cycles dit quels ÉD un cycle doit apporter, et dans quelle version. Ceux du cycle en cours et des cycles passés qui n’existent pas encore sont réunis ici.',
  'ed-overdue':
    'La propriété «\u00a0échéance\u00a0» donne un jour, écrit AAAA-MM-JJ. Passé ce jour, un ÉD qui n’est pas validé est signalé.',
  'ed-to-review':
    'Quand un ÉD est validé, Jalons retient ce que disaient les ÉD sur lesquels il s’appuie. Si l’un d’eux change ensuite, la validation peut ne plus tenir.',
  'empty-cell':
    'Un acteur, un service ou un milieu nommé dans I-4 ou dans 446 sans ses tâches, son responsable ou son accès manquera le jour de la diffusion. Seules les colonnes que la méthode demande comptent\u00a0; un tiret suffit pour dire qu’il n’y a rien.',
  'empty-heading':
    'Une rubrique vide dans un ÉD commencé est un oubli possible\u00a0; dans un ÉD dit validé, elle contredit son statut. Un ÉD que personne n’a commencé n’est pas signalé.',
  'needed-ed-absent':
    'L’ÉD est commencé alors qu’un ÉD du projet sur lequel il s’appuie n’existe pas. Rien n’est interdit\u00a0: la méthode a des boucles, et il faut bien commencer quelque part.',
  'required-property-absent':
    'Sans la propriété «\u00a0projet\u00a0», un ÉD déplacé change de projet\u00a0; sans «\u00a0version\u00a0», le plan en cycles ne peut pas compter un ÉD évolutif.',
};
