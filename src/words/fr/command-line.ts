// What the command line says, in French.
import type { Role } from '../../core/graph/link';
import { graph } from './graph';
import { graphDrawing } from './graph-drawing';
import { insert } from './insert';
import { many } from './many';

const roles: Readonly<Record<Role, string>> = {
  parent: 'parent → enfant',
  previous: 'précédent → suivant',
  input: 'entrée → sortie',
  friend: 'notes liées',
  mention: 'mentions',
};

export const commandLine = {
  unknownLanguage: 'Langue inconnue\u00a0: écrivez --lang fr ou --lang en.',
  unknownCommand: (name: string, known: string) =>
    `«\u00a0${name}\u00a0» n’est pas une commande. Il y a\u00a0: ${known}. Pour l’aide\u00a0: jalons --help`,
  unknownOption: (option: string, usage: string) => `L’option «\u00a0${option}\u00a0» n’est pas comprise.\n\n${usage}`,
  noValue: (option: string, usage: string) => `L’option «\u00a0${option}\u00a0» attend une valeur.\n\n${usage}`,
  needlessValue: (option: string, usage: string) =>
    `L’option «\u00a0${option}\u00a0» n’attend pas de valeur.\n\n${usage}`,
  optionTwice: (option: string) => `L’option «\u00a0${option}\u00a0» est donnée deux fois.`,
  stopped: (detail: string) => `Jalons s’est arrêté\u00a0: ${detail}`,
  unread: (path: string) => `Cette note ne peut pas être lue (jalons check dit pourquoi)\u00a0: ${path}`,
  noFolder: 'Indiquez le dossier du coffre. Pour l’aide\u00a0: jalons --help',
  tooManyWords: (words: string) =>
    `Un seul dossier à la fois\u00a0: «\u00a0${words}\u00a0» est de trop. Un chemin avec des espaces s’écrit entre guillemets.`,
  folderProblem: {
    missing: (folder: string) => `Ce dossier n’existe pas\u00a0: ${folder}`,
    file: (folder: string) => `Ce chemin est un fichier, pas un dossier\u00a0: ${folder}`,
    unreadable: (folder: string) => `Ce dossier ne peut pas être ouvert\u00a0: ${folder}`,
  },
  noConfig: (name: string) =>
    `Ce coffre n’a pas de dossier de configuration «\u00a0${name}\u00a0». Donnez son nom, tel qu’il est à la racine du coffre\u00a0: --config .obsidian`,
  severalConfigs: (names: string) =>
    `Plusieurs dossiers de configuration (${names})\u00a0: aucun n’est lu, les réglages d’origine servent. Dites lequel\u00a0: --config <dossier>`,
  unreadableSettings: 'Les réglages de Jalons dans ce coffre n’ont pas pu être lus\u00a0: ceux d’origine servent.',
  /** Why a note was not written: as on the screen, but for the settings, which a folder has none of. */
  refusals: {
    ...insert.refusals,
    outside: 'ce chemin sort du coffre ou n’est pas permis. Indiquez un dossier ou une note du coffre',
  },
  help: {
    purpose:
      'Jalons lit un coffre de notes et dit ce que ses relations, ses documents et ses projets contiennent. Il n’écrit rien sans qu’on le demande.',
    usage: 'Commandes\u00a0:',
    options: 'Options\u00a0:',
    folder: '<dossier>',
    json: 'imprime les données en JSON',
    config: 'dossier de configuration du coffre, si vous l’avez renommé',
    lang: 'langue des phrases (fr si rien n’est dit)',
    help: 'imprime cette aide',
    exits:
      'Code de sortie\u00a0: 0 tout va bien\u00a0; 1 une note ou ses propriétés sont illisibles (check), ou des notes n’ont pas pu être écrites\u00a0; 2 mauvais usage.',
  },
  graph: {
    summary: 'résume le graphe du coffre\u00a0: notes, relations, noms sans note',
    counts: (notes: number, links: number, sources: number) =>
      `${many(notes, 'note')}, ${many(links, 'relation')}, ${many(sources, 'déclaration')}.`,
    byRole: 'Relations par rôle\u00a0:',
    roles,
    byMatch: 'Comment les noms ont été retrouvés\u00a0:',
    matches: graph.matches,
    drawing: graphDrawing,
    ghosts: (count: number) =>
      `${many(count, 'nom qui ne mène', 'noms qui ne mènent')} à aucune note, du plus écrit au moins écrit\u00a0:`,
    ambiguousMark: (ambiguous: boolean): string => (ambiguous ? ' (ambigu)' : ''),
    more: (count: number) => `… et ${many(count, 'autre')} (tous avec --json)`,
  },
  share: {
    summary:
      'écrit les relations des blocs juggl et excalibrain comme liens que les autres modules lisent (up, down, friends)',
    nothing: 'Rien à partager.',
    property: {
      parents: 'propriété des parents (celle des réglages du coffre, sinon up)',
      children: 'propriété des enfants (celle des réglages du coffre, sinon down)',
      friends: 'propriété des notes liées (celle des réglages du coffre, sinon friends)',
    },
    badName: (option: string, name: string) =>
      `«\u00a0${name}\u00a0» ne peut pas nommer une propriété (--${option})\u00a0: des lettres, des chiffres, des espaces ou des tirets.`,
    sameName: (names: readonly string[]) =>
      `Il faut trois propriétés différentes\u00a0: ${names.map((name) => `«\u00a0${name}\u00a0»`).join(', ')}.`,
  },
  fix: {
    unread: (paths: string) =>
      `Non lu\u00a0: ${paths}. Un nom qui mène là a pu être pris pour celui d’une autre note\u00a0: voyez jalons check.`,
    stays: (count: number) =>
      `${many(count, 'constat reste', 'constats restent')}, dont ceux des notes laissées telles quelles (jalons check).`,
    rename:
      'Donner à un fichier le nom que les notes écrivent se fait dans Obsidian (Jalons, «\u00a0Ouvrir les constats\u00a0»)\u00a0: lui seul fait suivre tous les liens du coffre.',
  },
  base: { summary: 'écrit une base d’Obsidian\u00a0: une ligne par ÉD' },
  check: {
    summary: 'dit ce qui est à corriger, à vérifier ou bon à savoir, avec le fichier et la ligne',
    all: 'imprime toutes les remarques, et non les premières de chaque sorte',
    severity: 'gravité de vérifications, par exemple orphan-ed=off,cycle=warning (error, warning, info, off)',
    only: 'vérifications à faire, séparées par des virgules (toutes si rien n’est dit)',
    unknownCheck: (id: string, known: string) =>
      `«\u00a0${id}\u00a0» n’est pas une vérification. Il y a\u00a0: ${known}.`,
    nearestCheck: (id: string, nearest: string, known: string) =>
      `«\u00a0${id}\u00a0» n’est pas une vérification. La plus proche\u00a0: ${nearest}.\nIl y a\u00a0: ${known}.`,
    unknownSeverity: (id: string, known: string) =>
      `La gravité de «\u00a0${id}\u00a0» s’écrit après un signe égal. Il y a\u00a0: ${known}.`,
    nothing: 'Rien à signaler.',
    counts: (errors: number, warnings: number, infos: number) =>
      `${String(errors)}\u00a0à corriger, ${String(warnings)}\u00a0à vérifier, ${String(infos)}\u00a0pour information.`,
    group: (title: string, count: number, severity: string) => `${title} (${String(count)}, ${severity})`,
    more: (count: number) => `… et ${many(count, 'autre')} (toutes avec --all)`,
  },
  status: {
    summary: 'donne l’avancement des projets du coffre, étape par étape',
    noPack: 'La méthode MIENA n’a pas pu être lue. Réinstallez Jalons.',
    counts: (notes: number, eds: number, links: number) =>
      `${many(notes, 'note')}, ${many(eds, 'ÉD trouvé', 'ÉD trouvés')}, ${many(links, 'relation trouvée', 'relations trouvées')}.`,
    noProject: 'Aucun projet dans ce coffre\u00a0; état de tous ses documents\u00a0:',
    project: (name: string, path: string, documents: number) =>
      `Projet «\u00a0${name}\u00a0»${path === '' ? '' : ` (${path})`}\u00a0: ${many(documents, 'document')}`,
    ed: (code: string) => `ÉD\u00a0${code}`,
  },
};
