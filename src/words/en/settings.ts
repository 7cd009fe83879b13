// What the settings say, in English.
import type { Words } from '../words';

export const settings: Words['settings'] = {
  edFolder: 'Folder of new documents',
  edFolderHelp: 'Empty: beside the documents of the project, else where Obsidian puts new notes.',
  namePattern: 'Name of new documents',
  namePatternHelp: 'Variables: {{code}}, {{title}}, {{project}}, {{date}}.',
  namePatternEmpty: 'The name must hold at least {{code}} or {{title}}.',
  propertyLanguage: 'Language of properties',
  propertyLanguageHelp:
    'The names of the properties that Jalons writes in a new ED or a new project. Both are always read; a note that has some already keeps its own.',
  propertyLanguages: { fr: 'French: projet, statut', en: 'English: project, status' },
  author: 'Author',
  authorHelp: 'Written in the property “author” of new EDs. Empty: no such property.',
  packFolder: 'Folder of your methods',
  packFolderHelp:
    'A note of this folder with one yaml block is a method; the notes beside it are its templates. Empty: none.',
  templateFolder: 'Folder of your templates',
  templateFolderHelp: 'A note named like a template (I-3, or miena/I-3 for one method) replaces it. Empty: none.',
  unreadable:
    'The settings of Jalons could not be read: the defaults are used. The file stays as it is; it will be set aside if you change a setting.',
  setAside: (path) => `The former settings were set aside in ${path}.`,
  notSaved: (detail) => `The settings could not be saved. Check the rights of the folder; detail: ${detail}`,
};
