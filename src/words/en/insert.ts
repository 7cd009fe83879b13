// What is said when an ED is inserted, in English.
import type { Words } from '../words';

export const insert: Words['insert'] = {
  actions: {
    insertEd: 'Insert a document',
    insertEdAtCursor: 'Insert a document at cursor',
    insertEdHere: 'Insert a document here',
    undoLast: 'Undo the last change',
  },
  search: 'Find a document: code, title, step…',
  results: (count) => `${String(count)} document${count === 1 ? '' : 's'}`,
  nothing: (query) => `No document for “${query}”.`,
  stepGroup: (id, title) => `${id} · ${title}`,
  contains: 'This document holds',
  keys: { choose: 'choose', note: 'new note', cursor: 'at cursor', close: 'close' },
  project: 'For which project? (optional)',
  newProject: (name) => `New project: ${name}`,
  withoutProject: 'No project',
  projectDocuments: (count) => `${String(count)} document${count === 1 ? '' : 's'}`,
  created: (title, folder) => (folder === '' ? `“${title}” was created.` : `“${title}” was created in ${folder}.`),
  inserted: (title) => `“${title}” was inserted at the cursor.`,
  noCursor: 'Nothing was inserted: open a note for editing and put the cursor in it, then try again.',
  noFolder: (folder) =>
    `Nothing was written: the folder “${folder}” does not exist. Create it, or choose another in the settings of Jalons.`,
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
  undone: (label) => `Undone: ${label}`,
  notUndone: (path, reason) => `“${path}” stays as it is: ${reason}.`,
};
