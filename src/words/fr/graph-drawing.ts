// What `jalons graph` says of drawings, in French.

export const graphDrawing = {
  options: {
    format: 'json, canvas, mermaid ou svg (un résumé par défaut)',
    mode: 'vault (par défaut), method, project ou diff (écarts entre la méthode et le coffre)',
    pack: 'la méthode des modes method, project et diff (miena par défaut)',
    project: 'le projet dont les documents comptent (tous par défaut)',
    positions: 'en JSON, ajoute la place de chaque élément et de chaque lien dessinés',
    theme: 'light (par défaut) ou dark, pour le SVG',
    out: 'écrit dans ce fichier, jamais par-dessus un autre',
    force: 'avec --out, remplace le fichier qui s’y trouve',
  },
  noFormat: (wanted: string, known: string) => `Format inconnu\u00a0: «\u00a0${wanted}\u00a0». Il y a\u00a0: ${known}.`,
  noMode: (wanted: string, known: string) => `Mode inconnu\u00a0: «\u00a0${wanted}\u00a0». Il y a\u00a0: ${known}.`,
  noTheme: (wanted: string) => `Thème inconnu\u00a0: «\u00a0${wanted}\u00a0». Écrivez light ou dark.`,
  noPack: (wanted: string, known: string) => `Méthode inconnue\u00a0: «\u00a0${wanted}\u00a0». Il y a\u00a0: ${known}.`,
  noProject: (wanted: string, known: string) =>
    known === ''
      ? `Aucun projet dans ce coffre, et donc pas de projet «\u00a0${wanted}\u00a0».`
      : `Projet inconnu\u00a0: «\u00a0${wanted}\u00a0». Il y a\u00a0: ${known}.`,
  jsonOrFormat: (format: string) => `--json et --format ${format} ne vont pas ensemble.`,
  out: {
    written: (file: string) => `Écrit\u00a0: ${file}`,
    taken: (file: string) =>
      `Ce fichier existe déjà, il n’a pas été touché\u00a0: ${file}\nPour le remplacer, ajoutez --force.`,
    isNote: (file: string) =>
      `Un dessin ne s’écrit pas à la place d’une note du coffre, ni dans ses dossiers cachés\u00a0: ${file}`,
    noFile: (file: string) => `Ce chemin n’est pas celui d’un fichier\u00a0: ${file}`,
    noFolder: (file: string) => `Le dossier de ce fichier n’existe pas\u00a0: ${file}`,
    failed: (file: string, code: string) => `Ce fichier ne peut pas être écrit (${code})\u00a0: ${file}`,
  },
};
