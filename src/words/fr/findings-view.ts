// What the list of findings says, in French.
import { checkReasons } from './check-reasons';
import { many } from './many';

const named = (paths: readonly string[]): string => {
  const names = paths.slice(0, 5).map((path) => `«\u00a0${path}\u00a0»`);
  return `${names.join(', ')}${paths.length > 5 ? '…' : ''}`;
};

const stays = (count: number): string =>
  `${many(count, 'constat n’a plus besoin de correction, ou se corrige', 'constats n’ont plus besoin de correction, ou se corrigent')} dans la note.`;

const reasons: Readonly<Record<string, string>> = checkReasons;

export const findingsView = {
  title: 'Constats',
  count: (count: number) => many(count, 'constat', 'constats'),
  /** Beside the list, for the panel: what is most grave first. */
  summary: (errors: number, warnings: number, infos: number) =>
    [
      ...(errors > 0 ? [`${String(errors)} à corriger`] : []),
      ...(warnings > 0 ? [`${String(warnings)} à vérifier`] : []),
      ...(infos > 0 ? [`${String(infos)} pour information`] : []),
    ].join(' · '),
  shown: (shown: number, all: number) =>
    shown === all ? many(all, 'constat', 'constats') : `${String(shown)} sur ${many(all, 'constat', 'constats')}`,
  nothing: 'Rien à signaler',
  nothingHelp: (notes: number) => `${many(notes, 'note lue', 'notes lues')}, aucun constat.`,
  noMatch: 'Aucun constat ne correspond.',
  clear: 'Tout montrer',
  reading: 'Lecture des notes…',
  readingCount: (read: number, total: number) => `Lecture des notes\u00a0: ${String(read)} sur ${String(total)}`,
  checking: 'Vérification en cours…',
  filters: 'Filtrer les constats',
  search: 'Chercher un mot, une note…',
  severity: 'Gravité',
  allSeverities: 'Toutes les gravités',
  check: 'Vérification',
  allChecks: 'Toutes les vérifications',
  groupBy: 'Grouper par',
  groups: { kind: 'sorte', note: 'note', project: 'projet' },
  noProject: 'Hors projet',
  list: 'Liste des constats',
  place: (note: string, line: number) => (line > 0 ? `${note} · ligne ${String(line)}` : note),
  more: (count: number) => `Afficher ${many(count, 'autre', 'autres')}`,
  goTo: 'Aller à la ligne',
  openNote: 'Ouvrir la note',
  openInTab: 'Ouvrir dans un nouvel onglet',
  otherWays: 'Autres corrections…',
  repairThese: (count: number) => `Corriger les ${String(count)}…`,
  repairAllOf: (title: string) => `Corriger tous les «\u00a0${title}\u00a0»…`,
  ignoreThis: 'Ignorer…',
  why: 'Pourquoi\u00a0?',
  reason: (check: string): string => reasons[check] ?? '',
  toChoose: 'À vous de choisir',
  byHand: 'À corriger dans la note.',
  keys: '↑ ↓\u00a0: parcourir · →\u00a0: détails · Entrée\u00a0: aller à la ligne · C\u00a0: corriger · T\u00a0: corriger toute la sorte · I\u00a0: ignorer',
  keysSpoken:
    'Flèches haut et bas pour parcourir, flèche droite pour les détails, Entrée pour aller à la ligne, C pour corriger, T pour corriger toute la sorte, I pour ignorer.',
  done: (what: string, note: string) => `${what}\u00a0: ${note}`,
  noRepair: 'Plus rien à corriger ici\u00a0: la note a changé, ou cela demande votre choix dans la note.',
  noOffers: (detail: string) =>
    `Les corrections n’ont pas pu être préparées. Rouvrez le constat\u00a0; détail\u00a0: ${detail}`,
  whichRepair: 'Quelle correction\u00a0?',
  whichKind: 'Quelle sorte de constats corriger\u00a0?',
  planning: (title: string) => `${title}\u00a0: préparation des corrections…`,
  writing: (title: string) => `${title}\u00a0: écriture des corrections…`,
  stop: 'Arrêter',
  progress: (done: number, total: number) => `${String(done)} sur ${String(total)}`,
  nothingSure: (toChoose: number, gone: number) =>
    toChoose > 0
      ? `Rien à corriger d’office\u00a0: ${many(toChoose, 'constat demande', 'constats demandent')} votre choix.`
      : gone > 0
        ? `Rien à corriger d’office\u00a0: ${stays(gone)}`
        : 'Rien à corriger.',
  preview: (title: string, count: number) => `${title}\u00a0: ${many(count, 'correction', 'corrections')}`,
  repaired: (count: number, notes: number) =>
    `${many(count, 'correction', 'corrections')} dans ${many(notes, 'note', 'notes')}.`,
  report: {
    refused: (paths: readonly string[], why: string) =>
      `${many(paths.length, 'note laissée telle quelle', 'notes laissées telles quelles')}\u00a0: ${why} (${named(paths)}).`,
    left: (count: number) =>
      `${many(count, 'note n’est pas écrite', 'notes ne sont pas écrites')}\u00a0: arrêté avant.`,
    toChoose: (count: number) => `${many(count, 'constat demande', 'constats demandent')} votre choix.`,
    gone: stays,
  },
  ignore: {
    title: (title: string) => `Ne plus signaler\u00a0: ${title}`,
    explain:
      'Cette vérification sera écartée pour toute la note. La raison y est écrite, pour qu’on la comprenne plus tard.',
    reason: 'Pour quelle raison\u00a0?',
    done: (title: string) => `«\u00a0${title}\u00a0» n’est plus signalé pour cette note.`,
  },
  repairItem: (sentence: string, line: number) => (line > 0 ? `Ligne ${String(line)}\u00a0: ${sentence}` : sentence),
  chooseAll: 'Tout choisir',
  chosen: (chosen: number, all: number) => `${String(chosen)} sur ${many(all, 'note', 'notes')}`,
};
