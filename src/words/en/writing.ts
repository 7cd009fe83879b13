// What is said when notes are written, in English.
import type { Words } from '../words';

export const writing: Words['writing'] = {
  /** Words that a generated text needs beside the pack's own. */
  template: {
    table: 'Table',
    graph: 'Model',
    principle: 'Principle or actor',
    procedure: 'Procedure or task',
    concept: 'Concept or resource',
    product: 'Product',
    choice: (title: string, values: string) => `${title}: ${values}`,
  },
  problems: {
    'property-holds-list': (key) => `“${key}” is a list: add an item to it or take one out instead of replacing it`,
    'property-holds-map': (key) => `“${key}” holds other properties: name the one to change`,
    'property-holds-text': (key) => `“${key}” is a sentence, not a list: turn it into a list in the note first`,
    'property-not-a-map': (key) => `“${key}” cannot go there: what should hold it has a value already`,
    'property-not-a-list': (key) => `“${key}” is not a list`,
    'property-unusual': (key) =>
      `“${key}” is written in a way that Jalons does not edit (anchor, tag, complex key): change it in the note`,
  },
  command: {
    insert: {
      parameters: '<folder>',
      summary: 'writes an ED: as a new note, into a note, or what a note lacks',
      ed: 'code of the ED (I-3, 446)',
      pack: 'method to look in (miena, misa, cnig)',
      project: 'name of the project',
      folder: 'folder of the new note',
      into: 'existing note to write into',
      complete: 'with --into: adds only the headings and properties that are missing',
      noEd: 'Say which ED to write: --ed I-3',
      completeWhat: 'Say which note to complete: --into <note>',
      unknownEd: (code, known) => `No ED “${code}”. There are: ${known}.`,
    },
    set: {
      parameters: '<folder> <note> key=value…',
      summary: 'changes properties of a note and nothing else (key+=item and key-=item for a list)',
      wrongUse: 'Give the folder, the note and at least one property: jalons set <folder> <note> statut=validé',
    },
    dryRun: 'shows the difference and writes nothing',
    noNote: (path) => `There is no such note in the vault: ${path}`,
    created: (path) => `Created: ${path}`,
    changed: (path) => `Changed: ${path}`,
    nothing: (path) => `Nothing to change in ${path}`,
    refused: (path, reason) => `Nothing was written to ${path}: ${reason}.`,
    refusedAt: (path, line, reason) => `Nothing was written. ${path}:${String(line)}: ${reason}`,
    renamed: (name) => `Name made safe on all systems: ${name}`,
    unknownVariables: (names) => `Unknown variables, left as they are: ${names}`,
    conflict: (key, note, template) => `${key}: the note keeps “${note}” (the template says “${template}”)`,
  },
};
