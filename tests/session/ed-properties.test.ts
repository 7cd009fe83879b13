// The form of properties: what it reads, and the smallest changes that it asks for.
import { expect, test } from 'vitest';
import { findFrontmatter } from '../../src/core/text/find-frontmatter';
import { readFrontmatter } from '../../src/core/text/read-frontmatter';
import { spliceFrontmatter } from '../../src/core/text/splice-frontmatter';
import { changeEdProperties, readEdProperties, type EdProperties } from '../../src/session/ed-properties';

const propertiesOf = (text: string) => readFrontmatter(text, findFrontmatter(text)).properties;

function edit(text: string, change: Partial<EdProperties>): string {
  const properties = propertiesOf(text);
  const changes = changeEdProperties(properties, { ...readEdProperties(properties), ...change }, 'fr');
  const spliced = spliceFrontmatter(text, changes);
  if ('problem' in spliced) throw new Error(spliced.problem.check);
  return spliced.text;
}

const note = `---
Statut: "ébauche"   # à revoir
version: 1
projet: '[[ENA]]'
juggl: { nodeLabel: "Un libellé", nodeClass: document }
excalibrain:
  parents:
    - A  # le premier
    - "[[B]]"
  children: C
  friends: []
tags: [x]
---
Texte
`;

test('who is in charge and until when, under the names that the guide reads', () => {
  const plain = '---\ned: I-1\nEcheance: 2026-04-01\n---\n';
  expect(readEdProperties(propertiesOf(plain))).toMatchObject({ owner: '', due: '2026-04-01' });
  expect(edit(plain, { owner: 'Sylvie', due: '2026-05-02' })).toBe(
    '---\ned: I-1\nEcheance: 2026-05-02\nresponsable: Sylvie\n---\n',
  );
  expect(edit('---\nstate: draft\n---\n', { status: 'validé' })).toBe('---\nstate: validé\n---\n');
});

test('reads nested and flat properties in the note’s own spelling', () => {
  expect(readEdProperties(propertiesOf(note))).toEqual({
    nodeLabel: 'Un libellé',
    nodeClass: 'document',
    status: 'ébauche',
    version: '1',
    project: '[[ENA]]',
    owner: '',
    due: '',
    parents: ['A', '[[B]]'],
    children: ['C'],
    friends: [],
  });
});

test('nothing changed asks for nothing', () => {
  expect(changeEdProperties(propertiesOf(note), readEdProperties(propertiesOf(note)), 'fr')).toEqual([]);
  expect(edit(note, {})).toBe(note);
});

test.each<[string, Partial<EdProperties>, string, string]>([
  ['a status keeps its key and its comment', { status: 'validé' }, '"ébauche"   #', '"validé"   #'],
  ['a number stays a number', { version: '2' }, 'version: 1', 'version: 2'],
  ['a version of two parts is text', { version: '1.10' }, 'version: 1\n', 'version: "1.10"\n'],
  ['between braces', { nodeLabel: 'Autre' }, '"Un libellé"', '"Autre"'],
  ['an item is added behind the last', { parents: ['A', '[[B]]', 'D'] }, '"[[B]]"\n', '"[[B]]"\n    - "D"\n'],
  ['an item is taken out', { parents: ['[[B]]'] }, '    - A  # le premier\n', ''],
  ['between brackets', { friends: ['D'] }, 'friends: []', 'friends: [D]'],
  ['an emptied text leaves its key', { project: '' }, "projet: '[[ENA]]'", 'projet:'],
])('%s', (_, change, before, after) => {
  const changed = edit(note, change);
  expect(readEdProperties(propertiesOf(changed))).toEqual({ ...readEdProperties(propertiesOf(note)), ...change });
  expect(changed.replace(/ - "?D"?\n/, ' - "D"\n')).toBe(note.replace(before, after));
});

test('a name that stands alone becomes a list when another joins it', () => {
  expect(propertiesOf(edit(note, { children: ['C', 'D'] }))['excalibrain']).toMatchObject({ children: ['C', 'D'] });
});

test('a note without properties gets those that were filled in, and no others', () => {
  const made = edit('Texte\n', { status: 'ébauche', parents: ['A'] });
  expect(propertiesOf(made)).toEqual({ statut: 'ébauche', excalibrain: { parents: ['A'] } });
  expect(made.endsWith('\nTexte\n')).toBe(true);
});
