// What the command line says of methods, of repairs and of writing, in English.
import type { commands as french } from '../fr/commands';
import { many } from './many';
import { quoted } from './quote';

export const commands: typeof french = {
  pack: {
    parameters: '[<method>]',
    summary: 'gives the methods known, with their documents and steps',
    vault: 'also reads the methods of this vault (folder Jalons/Méthodes)',
    oneAtATime: (more) => `One method at a time: ${quoted(more)} is too much.`,
    unknown: (id, known) => `Unknown method ${quoted(id)}. There are: ${known}.`,
    line: (id, title, eds, steps) => `${id} – ${title} (EDs: ${String(eds)}, steps: ${String(steps)})`,
    element: (code, title, evolving) => `  ${code}${evolving ? '*' : ''} ${title}`,
  },
  repairs: {
    summary: 'mends what can be mended without guessing, and says what is left',
    check: 'checks to mend, between commas; without it, only how things are written is set right',
    dryRun: 'shows the differences and writes nothing',
    notRepaired: (id, known) => `Nothing mends “${id}” without you. What can be mended: ${known}.`,
    nothing: 'Nothing to mend.',
    done: (fixes, notes) => `${many(fixes, 'repair', 'repairs')} in ${many(notes, 'note', 'notes')}.`,
    wouldDo: (fixes, notes) =>
      `${many(fixes, 'possible repair', 'possible repairs')} in ${many(notes, 'note', 'notes')}; nothing is written.`,
    kind: (title, count) => `  ${title}: ${String(count)}`,
    refused: (path, reason) => `  ${path}: left as it was, ${reason}`,
    left: (count) => `${many(count, 'finding asks', 'findings ask')} for your choice (jalons check).`,
  },
  writing: {
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
    conflict: (key, note, template) => `${key}: the note keeps “${note}” (the template says “${template}”)`,
  },
};
