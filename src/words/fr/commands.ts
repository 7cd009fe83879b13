// What the command line says of methods, of repairs and of writing, in French.
import { many } from './many';
import { quoted } from './quote';

export const commands = {
  pack: {
    parameters: '[<méthode>]',
    summary: 'donne les méthodes connues, avec leurs documents et leurs étapes',
    vault: 'lit aussi les méthodes de ce coffre (dossier Jalons/Méthodes)',
    oneAtATime: (more: string) => `Une seule méthode à la fois\u00a0: ${quoted(more)} est de trop.`,
    unknown: (id: string, known: string) => `Méthode inconnue ${quoted(id)}. Il y a\u00a0: ${known}.`,
    line: (id: string, title: string, eds: number, steps: number) =>
      `${id} – ${title} (ÉD\u00a0: ${String(eds)}, étapes\u00a0: ${String(steps)})`,
    element: (code: string, title: string, evolving: boolean) => `  ${code}${evolving ? '*' : ''} ${title}`,
  },
  repairs: {
    summary: 'corrige ce qui peut l’être sans deviner, et dit ce qui reste',
    check: 'vérifications à corriger, séparées par des virgules\u00a0; sans elle, seules les corrections d’écriture',
    dryRun: 'montre les différences et n’écrit rien',
    notRepaired: (id: string, known: string) =>
      `Rien ne corrige «\u00a0${id}\u00a0» sans vous. Ce qui se corrige\u00a0: ${known}.`,
    nothing: 'Rien à corriger.',
    done: (fixes: number, notes: number) =>
      `${many(fixes, 'correction', 'corrections')} dans ${many(notes, 'note', 'notes')}.`,
    wouldDo: (fixes: number, notes: number) =>
      `${many(fixes, 'correction possible', 'corrections possibles')} dans ${many(notes, 'note', 'notes')}\u00a0; rien n’est écrit.`,
    kind: (title: string, count: number) => `  ${title}\u00a0: ${String(count)}`,
    refused: (path: string, reason: string) => `  ${path}\u00a0: laissée telle quelle, ${reason}`,
    left: (count: number) => `${many(count, 'constat demande', 'constats demandent')} votre choix (jalons check).`,
  },
  writing: {
    insert: {
      parameters: '<dossier>',
      summary: 'écrit un ÉD\u00a0: nouvelle note, ajout à une note, ou ce qui manque à une note',
      ed: 'code de l’ÉD (I-3, 446)',
      pack: 'méthode où le chercher (miena, misa, cnig)',
      project: 'nom du projet',
      folder: 'dossier de la nouvelle note',
      into: 'note existante où l’écrire',
      complete: 'avec --into\u00a0: ajoute seulement les titres et propriétés qui manquent',
      noEd: 'Indiquez l’ÉD à écrire\u00a0: --ed I-3',
      completeWhat: 'Indiquez la note à compléter\u00a0: --into <note>',
      unknownEd: (code: string, known: string) => `Aucun ÉD «\u00a0${code}\u00a0». Il y a\u00a0: ${known}.`,
    },
    set: {
      parameters: '<dossier> <note> clé=valeur…',
      summary: 'change des propriétés d’une note, sans toucher au reste (clé+=élément et clé-=élément pour une liste)',
      wrongUse:
        'Indiquez le dossier, la note et au moins une propriété\u00a0: jalons set <dossier> <note> statut=validé',
    },
    dryRun: 'montre la différence et n’écrit rien',
    noNote: (path: string) => `Cette note n’existe pas dans le coffre\u00a0: ${path}`,
    created: (path: string) => `Créée\u00a0: ${path}`,
    changed: (path: string) => `Modifiée\u00a0: ${path}`,
    nothing: (path: string) => `Rien à changer dans ${path}`,
    refused: (path: string, reason: string) => `Rien n’est écrit dans ${path}\u00a0: ${reason}.`,
    refusedAt: (path: string, line: number, reason: string) =>
      `Rien n’est écrit. ${path}:${String(line)}\u00a0: ${reason}`,
    conflict: (key: string, note: string, template: string) =>
      `${key}\u00a0: la note garde «\u00a0${note}\u00a0» (le modèle dit «\u00a0${template}\u00a0»)`,
  },
};
