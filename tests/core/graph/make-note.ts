// Makes notes by hand, for tests that say only what matters to them.
import type { DeclaredLink } from '../../../src/core/graph/link';
import type { Note } from '../../../src/core/graph/note';

/** A note at a path, with whatever else is given. */
export function makeNote(path: string, rest: Partial<Note> = {}): Note {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  return {
    path,
    id: path.normalize('NFC'),
    name,
    aliases: [],
    tags: [],
    label: rest.title ?? name,
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

/** A reference: the vault's own documentation of an ED. */
export function makeReference(path: string, ...eds: string[]): Note {
  return makeNote(path, { about: 'reference', isEd: true, eds });
}

/** A deliverable: the ED of a project. */
export function makeDeliverable(path: string, ed: string, projet: string): Note {
  return makeNote(path, { about: 'deliverable', isEd: true, eds: [ed], properties: { ed, projet } });
}

const WAYS = { parents: ['parent', 'in'], children: ['parent', 'out'], friends: ['friend', 'none'] } as const;

/** A plain name under the `excalibrain` block. */
export function relation(key: keyof typeof WAYS, target: string, line = 1): DeclaredLink {
  const [role, way] = WAYS[key];
  return { field: `excalibrain.${key}`, line, raw: target, target, kind: 'name', role, way };
}

/** A `[[link]]` of the body. */
export function wikilink(target: string, line = 1): DeclaredLink {
  return { field: 'body', line, raw: `[[${target}]]`, target, kind: 'wiki', role: 'mention', way: 'out' };
}

/** An ED code, as `#ED446` or a table gives it. */
export function edCode(target: string, line = 1): DeclaredLink {
  return { field: 'body', line, raw: `#ED${target}`, target, kind: 'code', role: 'mention', way: 'out' };
}
