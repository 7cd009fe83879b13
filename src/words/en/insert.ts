// What is said when an ED is inserted, in English.
import { noteName } from '../../core/text/note-name';
import type { Words } from '../words';

export const insert: Words['insert'] = {
  menu: {
    insertEdHere: 'Insert an ED here',
    completeNotes: (count) => `Complete these ${String(count)} notes`,
    createEd: (code) => `Create ED ${code}`,
  },
  complete: 'Complete',
  completeName: (name) => `Complete ${name}`,
  search: 'Find a document: code, title, step…',
  results: (count) => `${String(count)} document${count === 1 ? '' : 's'}`,
  nothing: (query) => `No document for “${query}”. Try a code (I-3, 446) or a word of the title.`,
  sheet: 'sheet',
  allOfStep: (count) => `Insert the ${String(count)} documents of the step`,
  allOfPart: (count) => `Insert the ${String(count)} documents of this group`,
  preview: 'Preview',
  keys: {
    choose: 'choose',
    note: 'new note',
    cursor: 'at cursor',
    complete: 'complete the open note',
    close: 'close',
  },
  project: 'For which project? (optional)',
  newProject: (name) => `New project: ${name}`,
  written: {
    prompt: (code: string, project: string) => `“${project}” has ${code} already. What now?`,
    like: (code: string, project: string) => `A note of “${project}” seems to be ${code} already. What now?`,
    complete: 'Complete it into this ED',
    open: 'Open the note that exists',
    version: 'Begin a new version',
    versionNote: 'The same note goes on; its former text is kept beside it.',
    another: 'Insert all the same',
    anotherNote: 'Two notes will then be this same ED.',
  },
  becoming: {
    prompt: (note: string) => `What does “${note}” become?`,
    text: 'Insert the text only',
    textNote: 'The properties of the note stay as they are.',
    ed: (code: string) => `This note becomes the ED ${code}`,
    edNote: 'Its properties will say so: ed, project, status, relations.',
  },
  withoutProject: 'No project',
  projectDocuments: (count) => `${String(count)} document${count === 1 ? '' : 's'}`,
  created: (title, folder) => (folder === '' ? `“${title}” was created.` : `“${title}” was created in ${folder}.`),
  inserted: (title) => `“${title}” was inserted at the cursor.`,
  madeFolder: (folder) => `The folder “${folder}” did not exist: it was created.`,
  willMakeFolder: (folder) => `The folder “${folder}” does not exist: it will be created.`,
  createdMany: (count, folder) =>
    `${String(count)} ${count === 1 ? 'note was' : 'notes were'} created${folder === '' ? '' : ` in ${folder}`}.`,
  beyond: (codes: string, project: string) =>
    `Beyond the scope of “${project}”: ${codes}. To put it there: palette, “Add an ED to the scope of the project”.`,
  alreadyThere: (codes) => `Already written for this project, left as they are: ${codes}.`,
  allThere: 'Nothing to write: all these documents exist for this project.',
  insertedMany: (title, count) => `“${title}” was inserted into ${String(count)} note${count === 1 ? '' : 's'}.`,
  completed: (paths) =>
    paths.length === 1
      ? `“${noteName(paths[0] ?? '')}” was completed.`
      : `${String(paths.length)} notes were completed.`,
  nothingMissing: (paths) =>
    paths.length === 1 ? `“${noteName(paths[0] ?? '')}” lacks nothing.` : 'These notes lack nothing.',
  noEdThere: (path) => `“${path}” is the document of no known ED: it stays as it is.`,
  propertiesChanged: (path) => `The properties of “${noteName(path)}” were changed.`,
  nothingChanged: (path) => `Nothing changed in “${noteName(path)}”.`,
  noNote: 'Open a note first, then try again.',
  previewCreate: (count) => `Create ${String(count)} note${count === 1 ? '' : 's'}`,
  previewComplete: (count) => (count === 1 ? 'Complete the note' : `Complete ${String(count)} notes`),
  previewInsert: (title, count) => `Insert “${title}” into ${String(count)} note${count === 1 ? '' : 's'}`,
  previewProperties: 'Edit the properties',
  noCursor: 'Nothing was inserted: open a note for editing and put the cursor in it, then try again.',
  refused: (reason, path, detail) =>
    `Nothing was written in “${path}”: ${reason}.${detail === '' ? '' : ` (${detail})`}`,
  refusals: {
    taken: 'a note of that name exists. Rename it or choose another folder',
    changed: 'the note changed in the meantime. Read it again, then try again',
    missing: 'the note or its folder is gone. Choose another folder, then try again',
    'read-only': 'the vault refuses to be written. Check the rights of its folder, then try again',
    outside: 'this path leaves the vault or is not allowed. Correct the folder in the settings',
    failed: 'writing failed. Check that the disk is not full and that the vault can be reached, then try again',
  },
  failed: (detail) => `The action failed and nothing was written. Try again; detail: ${detail}`,
  cannotOpen: (path, detail) => `“${path}” does not open. Check that it still exists; detail: ${detail}`,
  notOpened: (path) => `“${path}” is gone: it was renamed or deleted.`,
  undo: 'Undo',
  nothingToUndo: 'There is nothing left to undo.',
  undone: (label) => `Undone. It was: ${label.replace(/^[^\s:]+: /, '')}`,
  notUndone: (path, reason) => `“${path}” stays as it is: ${reason}.`,
};
