// What the command line says, in English.
import type { commandLine as source } from '../fr/command-line';
import { graph } from './graph';
import { graphDrawing } from './graph-drawing';
import { insert } from './insert';
import { many } from './many';

export const commandLine: typeof source = {
  unknownLanguage: 'Unknown language: write --lang fr or --lang en.',
  unknownCommand: (name, known) => `“${name}” is no command. There are: ${known}. For help: jalons --help`,
  unknownOption: (option, usage) => `The option “${option}” is not understood.\n\n${usage}`,
  noValue: (option, usage) => `The option “${option}” needs a value.\n\n${usage}`,
  needlessValue: (option, usage) => `The option “${option}” takes no value.\n\n${usage}`,
  optionTwice: (option) => `The option “${option}” is given twice.`,
  stopped: (detail) => `Jalons stopped: ${detail}`,
  unread: (path) => `This note cannot be read (jalons check says why): ${path}`,
  noFolder: 'Name the folder of the vault. For help: jalons --help',
  tooManyWords: (words) => `One folder at a time: “${words}” is too much. A path with spaces goes between quotes.`,
  folderProblem: {
    missing: (folder) => `This folder does not exist: ${folder}`,
    file: (folder) => `This path is a file, not a folder: ${folder}`,
    unreadable: (folder) => `This folder cannot be opened: ${folder}`,
  },
  noConfig: (name) =>
    `This vault has no configuration folder “${name}”. Give its name as it stands at the root of the vault: --config .obsidian`,
  severalConfigs: (names) =>
    `Several configuration folders (${names}): none is read, and the original settings count. Say which: --config <folder>`,
  unreadableSettings: 'The settings of Jalons in this vault could not be read: the original ones count.',
  refusals: {
    ...insert.refusals,
    outside: 'this path leaves the vault or is not allowed. Name a folder or a note of the vault',
  },
  help: {
    purpose:
      'Jalons reads a vault of notes and tells what its relations, its documents and its projects hold. It writes nothing unless asked to.',
    usage: 'Commands:',
    options: 'Options:',
    folder: '<folder>',
    json: 'prints the data as JSON',
    config: 'configuration folder of the vault, if you renamed it',
    lang: 'language of the sentences (fr when not said)',
    help: 'prints this help',
    exits:
      'Exit code: 0 all is well; 1 a note or its properties cannot be read (check), or some notes could not be written; 2 wrong use.',
  },
  graph: {
    summary: 'sums up the graph of the vault: notes, relations, names without a note',
    counts: (notes, links, sources) =>
      `${many(notes, 'note')}, ${many(links, 'relation')}, ${many(sources, 'declaration')}.`,
    byRole: 'Relations by role:',
    roles: {
      parent: 'parent → child',
      previous: 'previous → next',
      input: 'input → output',
      friend: 'related notes',
      mention: 'mentions',
    },
    byMatch: 'How names were found:',
    matches: graph.matches,
    drawing: graphDrawing,
    ghosts: (count) => `${many(count, 'name that leads', 'names that lead')} to no note, the most written first:`,
    ambiguousMark: (ambiguous) => (ambiguous ? ' (ambiguous)' : ''),
    more: (count) => `… and ${many(count, 'other')} (all with --json)`,
  },
  share: {
    summary:
      'writes the relations of juggl and excalibrain blocks as links that other plugins read (up, down, friends)',
    nothing: 'Nothing to share.',
    property: {
      parents: 'property of the parents (that of the vault’s settings, else up)',
      children: 'property of the children (that of the vault’s settings, else down)',
      friends: 'property of the related notes (that of the vault’s settings, else friends)',
    },
    badName: (option, name) => `“${name}” cannot name a property (--${option}): letters, digits, spaces or hyphens.`,
    sameName: (names) => `Three different properties are needed: ${names.map((name) => `“${name}”`).join(', ')}.`,
  },
  fix: {
    unread: (paths) =>
      `Not read: ${paths}. A name that leads there may have been taken for that of another note: see jalons check.`,
    stays: (count) =>
      `${many(count, 'finding stays', 'findings stay')}, those of the notes left as they were among them (jalons check).`,
    rename:
      'To give a file the name that notes write, use Obsidian (Jalons, “Open the findings”): it alone makes every link of the vault follow.',
  },
  base: { summary: 'writes a base for Obsidian: one row for each ED' },
  check: {
    summary: 'tells what to correct, to check or to know, with file and line',
    all: 'prints every finding, not the first ones of each kind only',
    severity: 'how grave checks are, such as orphan-ed=off,cycle=warning (error, warning, info, off)',
    only: 'checks to run, between commas (all when not said)',
    unknownCheck: (id, known) => `“${id}” is no check. There are: ${known}.`,
    nearestCheck: (id, nearest, known) => `“${id}” is no check. The nearest: ${nearest}.\nThere are: ${known}.`,
    unknownSeverity: (id: string, known: string) =>
      `The severity of “${id}” stands after an equals sign. There are: ${known}.`,
    nothing: 'Nothing to report.',
    counts: (errors, warnings, infos) =>
      `${String(errors)} to correct, ${String(warnings)} to check, ${String(infos)} for information.`,
    group: (title, count, severity) => `${title} (${String(count)}, ${severity})`,
    more: (count) => `… and ${many(count, 'other')} (all with --all)`,
  },
  status: {
    summary: 'gives the progress of the projects of the vault, step by step',
    noPack: 'The method MIENA could not be read. Install Jalons again.',
    counts: (notes, eds, links) =>
      `${many(notes, 'note')}, ${many(eds, 'ED')} found, ${many(links, 'relation')} found.`,
    noProject: 'No project in this vault; state of all its documents:',
    project: (name, path, documents) =>
      `Project “${name}”${path === '' ? '' : ` (${path})`}: ${many(documents, 'document')}`,
    ed: (code) => `ED ${code}`,
  },
};
