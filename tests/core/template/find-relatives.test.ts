// The EDs around an ED, named after the notes that exist.
import { expect, test } from 'vitest';
import type { Note } from '../../../src/core/graph/note';
import { namelessRun } from '../../../src/core/project/project-run';
import { documentsOf, readProjects } from '../../../src/core/project/read-projects';
import { edTitle } from '../../../src/core/template/ed-title';
import { findRelatives } from '../../../src/core/template/find-relatives';
import { loaded, models } from './pack-of-two';

function note(path: string, eds: readonly string[], about: Note['about'], project = '', isEd = true): Note {
  const name = path.slice(path.lastIndexOf('/') + 1).replace('.md', '');
  return {
    path,
    id: path.normalize('NFC'),
    name,
    aliases: [],
    tags: [],
    label: name,
    class: '',
    about,
    eds,
    isEd,
    properties: { projet: project },
    links: [],
    headings: [],
    tasks: [],
    problems: [],
    textRead: true,
  };
}

const find = (notes: readonly Note[], project = 'Campus', eds = ['I-3']) =>
  findRelatives({
    pack: loaded.pack,
    ed: models,
    project,
    run: { ...namelessRun('campus', project), eds },
    notes,
    documents: documentsOf(readProjects(notes), project.toLowerCase()),
    foretold: (ed) => edTitle(ed, 'fr'),
  });

test('an empty vault gives ghosts, named as their notes will be', () => {
  expect(find([])).toEqual({
    own: { name: 'ÉD I-3 Modèles de diffusion', exists: false },
    parents: [{ name: 'ÉD I-2 Orientations de l’implantation', exists: false }],
    children: [{ name: 'ÉD I-4 Tableau des acteurs', exists: false }],
  });
});

test('the project’s own document goes before the reference, another project’s is not taken', () => {
  const reference = note('DOC_ED_I-2.md', ['I-2'], 'reference');
  const other = note('Autre/I-2.md', ['I-2'], 'deliverable', 'Autre');
  const mine = note('P/Mes orientations.md', ['I-2'], 'deliverable', '[[Projets/campus|Le projet]]');
  expect(find([other]).parents[0]?.exists).toBe(false);
  expect(find([other, reference]).parents[0]?.name).toBe('DOC_ED_I-2');
  expect(find([other, reference, mine]).parents[0]).toEqual({
    name: 'Mes orientations',
    exists: true,
    link: '[[Mes orientations]]',
  });
});

test('an ED that the project will make is never its reference; of two references none is taken', () => {
  const one = note('DOC_ED_I-2.md', ['I-2'], 'reference');
  const two = note('I-2 fiche.md', ['I-2'], 'reference');
  const ghost = { name: 'ÉD I-2 Orientations de l’implantation', exists: false };
  expect(find([one], 'Campus', ['I-2']).parents[0]).toEqual(ghost);
  expect(find([one], 'Campus', ['I-3']).parents[0]?.name).toBe('DOC_ED_I-2');
  expect(find([one, two], 'Campus', ['I-3']).parents[0]).toEqual(ghost);
  expect(find([one], '').parents[0]?.name).toBe('DOC_ED_I-2');
  expect(find([one, two], '').parents[0]).toEqual(ghost);
  const mine = note('P/I-2.md', ['I-2'], 'deliverable', 'Campus');
  for (const eds of [['I-2'], ['I-3']]) expect(find([one, two, mine], 'Campus', eds).parents[0]?.name).toBe('I-2');
});

test('a procedure about an ED does not answer for it', () => {
  expect(find([note('PROC_I-2.md', ['I-2'], 'reference', '', false)]).parents[0]?.exists).toBe(false);
});

test('a name borne by two notes is told by its path', () => {
  const notes = [note('A/Index.md', ['I-2'], 'reference'), note('B/index.md', [], 'other')];
  expect(find(notes).parents[0]?.name).toBe('A/Index');
});

test('of two documents of the project, the one without a number goes first', () => {
  const notes = ['ED I-2 1.md', 'ED I-2.md'].map((path) => note(path, ['I-2'], 'deliverable', 'Campus'));
  expect(find(notes).parents[0]?.name).toBe('ED I-2');
});

test.each([
  ['its folder', 'Campus/Notes/Cadre.md', ''],
  ['an alias of the project', 'Vrac/Cadre.md', 'Réseau 2026'],
  ['the file of the project', 'Vrac/Cadre.md', '[[P]]'],
])('a document is the project’s by %s', (_, path, project) => {
  const run = {
    ...note('Campus/P.md', [], 'other'),
    title: 'Campus',
    aliases: ['Réseau 2026'],
    properties: { type: 'projet' },
  };
  expect(find([run, note(path, ['I-2'], 'deliverable', project)]).parents[0]?.name).toBe('Cadre');
});
