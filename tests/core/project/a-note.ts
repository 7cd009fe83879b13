// A note for tests, with only what a test wants to say.
import type { Note } from '../../../src/core/graph/note';

export function aNote(path: string, rest: Partial<Note> = {}): Note {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  return {
    path,
    id: path.normalize('NFC'),
    name,
    aliases: [],
    tags: [],
    label: name,
    class: '',
    about: 'other',
    eds: [],
    isEd: false,
    properties: {},
    links: [],
    headings: [],
    tasks: [],
    problems: [],
    textRead: true,
    ...rest,
  };
}

/** The document of a project. */
export function aDeliverable(path: string, ed: string, properties: Note['properties'] = {}): Note {
  return aNote(path, { about: 'deliverable', eds: [ed], isEd: true, properties: { ed, ...properties } });
}
