// What the settings say, in French.
export const settings = {
  edFolder: 'Dossier des nouveaux ÉD',
  edFolderHelp: 'Vide\u00a0: à côté des documents du projet, sinon là où Obsidian place les nouvelles notes.',
  namePattern: 'Nom des nouveaux ÉD',
  namePatternHelp: 'Variables\u00a0: {{code}}, {{title}}, {{project}}, {{date}}.',
  namePatternEmpty: 'Le nom doit contenir au moins {{code}} ou {{title}}.',
  propertyLanguage: 'Langue des propriétés',
  propertyLanguageHelp:
    'Les noms des propriétés que Jalons écrit dans un nouvel ÉD ou un nouveau projet. Les deux langues sont toujours lues\u00a0; une note garde les noms qu’elle porte déjà.',
  propertyLanguages: { fr: 'Français\u00a0: projet, statut', en: 'Anglais\u00a0: project, status' },
  author: 'Auteur',
  authorHelp: 'Écrit dans la propriété «\u00a0author\u00a0» des nouveaux ÉD. Vide\u00a0: aucune propriété.',
  packFolder: 'Dossier de vos méthodes',
  packFolderHelp:
    'Une note de ce dossier qui contient un bloc yaml est une méthode\u00a0; les notes voisines sont ses modèles. Vide\u00a0: aucun dossier.',
  templateFolder: 'Dossier de vos modèles',
  templateFolderHelp:
    'Une note qui porte le nom d’un modèle (I-3, ou miena/I-3 pour une seule méthode) le remplace. Vide\u00a0: aucun dossier.',
  unreadable:
    'Les réglages de Jalons n’ont pas pu être lus\u00a0: ceux par défaut servent. Le fichier reste tel quel\u00a0; il sera mis de côté si vous changez un réglage.',
  setAside: (path: string) => `Les anciens réglages sont mis de côté dans ${path}.`,
  notSaved: (detail: string) =>
    `Les réglages n’ont pas pu être enregistrés. Vérifiez les droits du dossier\u00a0; détail\u00a0: ${detail}`,
};
