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
    'property-says-other': (key) =>
      `“${key}” says something else already: empty it in the note, or choose what it says`,
    'property-unusual': (key) =>
      `“${key}” is written in a way that Jalons does not edit (anchor, tag, complex key): change it in the note`,
  },
  notWritten: (path, line, reason) => `Nothing was written in “${path}”, line ${String(line)}: ${reason}`,
  remarks: {
    renamed: (name) => `Name made safe on all systems: ${name}`,
    unknownVariables: (names) => `Unknown variables, left as they are: ${names}`,
  },
  difference: {
    apply: 'Apply',
    cancel: 'Cancel',
    renamed: (name) => `renamed “${name}”`,
    created: 'new note',
    createdFile: 'new file',
    counts: (added, removed) =>
      [added > 0 ? `+${String(added)}` : '', removed > 0 ? `−${String(removed)}` : ''].join(' ').trim(),
    countsSpoken: (added, removed) =>
      `${String(added)} line${added === 1 ? '' : 's'} added, ${String(removed)} removed`,
    skipped: (count) => `${String(count)} unchanged line${count === 1 ? '' : 's'}`,
    remarks: 'Good to know',
  },
  values: {
    title: 'Choose between the note and the template',
    explain: 'The note and the template disagree. The note’s value stays unless you choose that of the template.',
    note: 'The note',
    template: 'The template',
    keepAll: 'Keep all',
    takeAll: 'Take all from the template',
    fixed: 'A list or a group is not replaced here: change it in the note.',
    apply: 'Insert',
    cancel: 'Cancel',
    empty: '(empty)',
  },
  form: {
    title: 'Properties of the document',
    nodeLabel: 'Label in the graph',
    nodeClass: 'Class in the graph',
    status: 'Status',
    version: 'Version',
    project: 'Project',
    owner: 'In charge',
    due: 'Due',
    parents: 'Parents',
    children: 'Children',
    friends: 'Linked notes',
    field: { nodeLabel: 'juggl › nodeLabel', nodeClass: 'juggl › nodeClass', due: 'YYYY-MM-DD' },
    statuses: ['draft', 'in progress', 'to validate', 'validated'],
    noStatus: '(worked out)',
    addName: 'Add a name…',
    add: (list) => `Add to ${list}`,
    addButton: 'Add',
    remove: (name) => `Take out ${name}`,
    none: 'None',
    apply: 'See the difference',
    cancel: 'Cancel',
  },
};
