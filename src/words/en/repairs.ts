// What is said of repairs, in English.
import type { Words } from '../words';
import { quoted } from './quote';

const of = (values: Readonly<Record<string, string>>, name: string): string => quoted(values[name] ?? '');

export const repairs: Words['repairs'] = {
  kinds: {
    'add-alias': {
      title: 'Add an alias',
      done: 'Alias added',
      tell: (values) => `Add the alias ${of(values, 'alias')} to ${of(values, 'target')}`,
    },
    'create-ed': {
      title: 'Create the ED',
      done: 'ED created',
      tell: (values) => `Create ED ${values['ed'] ?? ''}: ${of(values, 'target')}`,
    },
    'exact-name': {
      title: 'Write the exact name',
      done: 'Exact name written',
      tell: (values) => `Write ${of(values, 'target')} instead of ${of(values, 'name')}`,
    },
    'fix-key': {
      title: 'Restore the property',
      done: 'Property restored',
      tell: (values) => `Add the space that is missing after ${of(values, 'key')}`,
    },
    'fix-lines': {
      title: 'Make the properties readable',
      done: 'Properties made readable',
      tell: ({ count, line = '' }) =>
        `Rewrite ${count === '1' ? `line ${line}` : `${count ?? ''} lines`} so that the properties can be read`,
    },
    'link-name': {
      title: 'Write a link',
      done: 'Link written',
      tell: (values) => `Write the link ${of(values, 'target')} instead of ${of(values, 'name')}`,
    },
    'mirror-relation': {
      title: 'Write the relation on both sides',
      done: 'Relation written on both sides',
      tell: (values) =>
        `Add ${of(values, 'name')} to ${quoted(values['field'] ?? '')} in the note ${of(values, 'other')}`,
    },
    'quote-link': {
      title: 'Put the link between quotes',
      done: 'Link put between quotes',
      tell: (values) => `Put ${of(values, 'name')} between quotes`,
    },
    'rename-file': {
      title: 'Rename the note',
      done: 'Note renamed',
      tell: (values) => `Rename the note ${of(values, 'name')} to ${of(values, 'target')}; its links follow`,
    },
    'set-code': {
      title: 'Make code and title agree',
      done: 'Code and title agree',
      tell: (values) => `Replace ${of(values, 'name')} with ${of(values, 'target')}`,
    },
    'split-links': {
      title: 'Separate the relations',
      done: 'Relations separated',
      tell: (values) => `Put each of the ${values['count'] ?? ''} relations of ${of(values, 'name')} on its own line`,
    },
  },
};
