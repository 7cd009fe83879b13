// What is said of other plugins, of the command line of Obsidian and of links into Jalons, in English.
import type { Words } from '../words';
import { many } from './many';

export const interop: Words['interop'] = {
  settings: {
    heading: 'Other plugins',
    share: 'Keep my relations visible to other plugins',
    shareHelp:
      'Whenever a relation of a juggl or excalibrain block is changed from here, the link is written in a flat property too, which ExcaliBrain and Breadcrumbs read. The difference is always shown first. For notes already written, use the command “Make my relations visible to other plugins”.',
    shareParents: 'Property of parents',
    shareChildren: 'Property of children',
    shareFriends: 'Property of linked notes',
    badName: 'A property name: letters, digits, spaces or hyphens.',
  },
  sharing: 'Relations to share…',
  sharePreview: (notes) => `Relations to share: ${many(notes, 'note', 'notes')}`,
  shareAs: (names) =>
    `The blocks stay as they are. Their relations are added, as links, under ${names.map((name) => `“${name}”`).join(', ')}.`,
  shared: (notes) => `Relations shared in ${many(notes, 'note', 'notes')}.`,
  nothingToShare: 'Nothing to share: every relation that is understood is visible already.',
  basePreview: 'Create a base of EDs',
  baseMade: (path) => `“${path}” was created.`,
  baseThere: (path) => `Nothing to do: “${path}” is there already, with the same content.`,
  base: {
    file: 'EDs of the vault',
    byProject: 'EDs by project',
    references: 'Reference EDs',
    columns: {
      ed: 'ED',
      project: 'Project',
      status: 'Status',
      version: 'Version',
      due: 'Due',
      title: 'Title',
      code: 'Code',
    },
    names: {
      fr: { project: 'projet', status: 'statut', due: 'échéance' },
      en: { project: 'project', status: 'status', due: 'due' },
    },
  },
  link: {
    copied: 'Link copied.',
    none: 'Open an ED or the note of a project first.',
    noProject: (name) => `This link leads to a project that this vault does not have: “${name}”.`,
    noStep: (name) => `This link leads to a step that the method does not have: “${name}”.`,
    noEd: (name) => `This link leads to an ED that the method does not have: “${name}”.`,
    unclear: (name) => `This link cannot be read: “${name}” has no place in it.`,
    badValue: (value, key) => `This link cannot be read: “${value}” is no possible value for “${key}”.`,
    otherMethod: (project, method) =>
      `This link contradicts itself: the project “${project}” follows another method than “${method}”.`,
  },
  cli: {
    status: 'where the projects stand, and what is to be done',
    check: 'what the checks noticed',
    insert: 'writes an ED in a new note',
    validate: 'validates an ED of a project',
    project: 'name of the project',
    ed: 'code of the ED (I-3, 446)',
    json: 'answer in JSON',
    reading: 'The notes are still being read. Try again in a moment.',
    noEd: 'Say which ED: ed=I-3',
    unknownEd: (code) => `No ED “${code}”.`,
    unknownProject: (name) => `No project “${name}”.`,
    noProject: 'No project in this vault. Start one: palette, “Start a project”.',
    whichProject: (known) => `Say which project: project=… There are: ${known}.`,
    written: (code, path) =>
      `Nothing is written: the project has a note for ${code} already, ${path}. Complete that one instead.`,
    severalNotes: (paths) =>
      `Nothing is validated: several notes are this same ED (${paths.join(', ')}). Keep the right one, or give it a higher version.`,
    empty: (headings) =>
      `Validated as it is; nothing is written under: ${headings.map((heading) => `“${heading}”`).join(', ')}.`,
    created: (path) => `Created: ${path}`,
    refused: (path, why) => `Nothing is written in ${path}: ${why}.`,
    nothing: 'Nothing to report.',
    validated: (path) => `Validated: ${path}`,
  },
};
