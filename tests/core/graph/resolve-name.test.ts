// The resolution ladder, rung by rung.
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../../src/core/graph/build-graph';
import type { TargetKind } from '../../../src/core/graph/link';
import type { Note } from '../../../src/core/graph/note';
import { resolveName } from '../../../src/core/graph/resolve-name';
import { makeDeliverable, makeNote, makeReference } from './make-note';

const nfd = (text: string): string => text.normalize('NFD');

function resolve(notes: readonly Note[], name: string, kind: TargetKind = 'name', from = ''): string {
  const { match, id, candidates } = resolveName(buildGraph(notes), name, from, kind);
  return [match, id, ...candidates].filter((part) => part !== undefined).join(' | ');
}

describe('a plain name', () => {
  const note = makeNote('Fiches/DOC_ED_446_Services et milieux d’œuvre.md', {
    title: 'Les services',
    aliases: ['ED quatre'],
    code: 'DOC_ÉD_446',
  });
  test.each([
    ['its file name', 'DOC_ED_446_Services et milieux d’œuvre', 'exact'],
    ['its file name with the ending', 'DOC_ED_446_Services et milieux d’œuvre.md', 'exact'],
    ['its path', 'Fiches/DOC_ED_446_Services et milieux d’œuvre', 'exact'],
    ['another case', 'doc_ed_446_services et milieux d’œuvre', 'folded'],
    ['NFD', nfd('DOC_ED_446_Services et milieux d’œuvre'), 'exact'],
    ['spaces, underscores, apostrophes', "DOC ED  446 Services_et milieux d'œuvre.", 'folded'],
    ['accents and ligatures', 'DOC_ÉD 446 Services et milieux d’oeuvre', 'accents'],
    ['another folder', 'Archives/DOC_ED_446_Services et milieux d’œuvre', 'folded'],
    ['its title', 'les SERVICES', 'title'],
    ['an alias', 'ED Quatre', 'alias'],
    ['its code', 'DOC_ED 446', 'code'],
  ])('is found by %s', (_what, name, match) => {
    expect(resolve([note], name)).toBe(`${match} | ${note.id}`);
  });

  test('in NFD, leads to a note whose file is in NFD by spelling, and to one in NFC by folding', () => {
    expect(resolve([makeNote(nfd('Été.md'))], nfd('Été'))).toBe('exact | Été.md');
    expect(resolve([makeNote('Été.md')], nfd('Été'))).toBe('folded | Été.md');
  });

  test('with `/` finds the file in which `_` stands for it', () => {
    expect(resolve([makeNote('Entrées_Sorties.md')], 'Entrées/Sorties')).toBe('folded | Entrées_Sorties.md');
  });

  test('with `/` is a path only where more than a word follows', () => {
    const notes = [makeNote('Impacts.md'), makeNote('B.md'), makeNote('ED.md', { title: 'Coûts/bénéfices/impacts' })];
    expect(resolve(notes.slice(0, 1), 'Coûts/bénéfices/impacts')).toMatch(/^none/);
    expect(resolve(notes, 'Coûts/bénéfices/impacts')).toBe('title | ED.md');
    expect(resolve(notes, 'A / B')).toMatch(/^none/);
    expect(resolve(notes, 'Archives/B', 'wiki')).toBe('folded | B.md');
    expect(resolve([makeNote('PROC_Tester.md')], 'Archives/PROC_Tester')).toBe('folded | PROC_Tester.md');
    expect(resolve([makeNote('Cadre général.md')], 'Archives/Cadre général')).toBe('folded | Cadre général.md');
  });

  test('of two notes is ambiguous, whatever the folder it is written in', () => {
    const notes = [makeNote('A/Index.md'), makeNote('B/Index.md'), makeNote('B/Note.md')];
    expect(resolve(notes, 'Index', 'name', 'B/Note.md')).toBe('ambiguous | A/Index.md | B/Index.md');
    expect(resolve(notes, 'B/Index')).toBe('exact | B/Index.md');
  });

  test('prefers the closer spelling of two', () => {
    const notes = [makeNote('Elaborer.md'), makeNote('Élaborer.md')];
    expect(resolve(notes, 'élaborer')).toBe('folded | Élaborer.md');
    expect(resolve(notes, 'ELABORER')).toBe('folded | Elaborer.md');
    expect(resolve([makeNote('A_b.md'), makeNote('A-b.md')], 'a b')).toBe('ambiguous | A-b.md | A_b.md');
  });

  test('prefers a file name to a title, a title to an alias', () => {
    const notes = [makeNote('1.md', { title: 'Milieu' }), makeNote('2.md', { aliases: ['Milieu'] })];
    expect(resolve(notes, 'Milieu')).toBe('title | 1.md');
    expect(resolve([...notes, makeNote('Milieu.md')], 'Milieu')).toBe('exact | Milieu.md');
  });

  test('that leads nowhere comes with the nearest names, the nearest first', () => {
    const notes = [makeNote('Plan des essais.md'), makeNote('Plan des essais.2.md'), makeNote('Devis.md')];
    expect(resolve(notes, 'Plan des esais')).toBe('none | Plan des essais.md | Plan des essais.2.md');
    expect(resolve(notes, 'Budget')).toBe('none');
  });

  test('is offered the note that is shown so, or is so called behind a number', () => {
    const notes = [
      makeNote('Fiches/DOC_ED_446_Services.md', { title: 'DOC_ÉD 446 Services et milieux', label: 'Services offerts' }),
      makeNote('03 - Méthode.md'),
      makeNote('Acteurs Alpha.md'),
    ];
    expect(resolve(notes, 'Services et milieux')).toBe('none | Fiches/DOC_ED_446_Services.md');
    expect(resolve(notes, 'Services offerts')).toBe('none | Fiches/DOC_ED_446_Services.md');
    expect(resolve(notes, 'Méthode')).toBe('none | 03 - Méthode.md');
    expect(resolve(notes, 'Alpha')).toBe('none');
    // A page that was exported with its number.
    expect(resolve([makeNote('Projet ENA 3f2a9c1e8b7d4f60a1b2c3d4e5f60718.md')], 'Projet ENA')).toMatch(
      /^none . Projet ENA 3f2a/,
    );
  });

  test.each(['__proto__', 'constructor', 'toString', '', '!!!', '\ud800', '/', '../..'])('may be %j', (name) => {
    expect(resolve([makeNote('Note.md')], name)).toMatch(/^none/);
  });

  test('of punctuation alone matches by case only', () => {
    expect(resolve([makeNote('!!!.md'), makeNote('….md')], '!!!')).toBe('exact | !!!.md');
    expect(resolve([makeNote('!!!.md')], '…')).toBe('none');
  });
});

describe('a name that holds an ED code', () => {
  const reference = makeReference('DOC_ED_540_Plan.md', '540');
  const procedure = makeNote('PROC_Planifier.md', { eds: ['540'], code: 'PROC_540' });

  test('leads to the reference, never to a note about it', () => {
    expect(resolve([reference, procedure], 'DOC_ÉD 540 Essais et tests')).toBe('ed | DOC_ED_540_Plan.md');
    expect(resolve([procedure], 'DOC_ÉD 540 Essais et tests')).toMatch(/^none/);
    expect(resolve([reference, procedure], '540', 'code')).toBe('ed | DOC_ED_540_Plan.md');
  });

  test('of a note about the ED does not lead to the ED', () => {
    expect(resolve([reference], 'PROC_ED 540 Essais et tests')).toMatch(/^none/);
  });

  test('leads to the deliverable of the same project first', () => {
    const notes = [
      reference,
      makeDeliverable('A/ÉD 540.md', '540', 'Alpha'),
      makeDeliverable('B/ÉD 540.md', '540', '[[Bêta]]'),
    ];
    const writer = makeNote('Note.md', { properties: { projet: 'beta' } });
    expect(resolve([...notes, writer], '540', 'code', 'Note.md')).toBe('ed | B/ÉD 540.md');
    expect(resolve([...notes, makeNote('Note.md')], '540', 'code', 'Note.md')).toBe('ed | DOC_ED_540_Plan.md');
  });

  test('is ambiguous between two references', () => {
    expect(resolve([reference, makeReference('DOC_540_bis.md', '540')], '540', 'code')).toBe(
      'ambiguous | DOC_540_bis.md | DOC_ED_540_Plan.md',
    );
  });
});

describe('a [[link]]', () => {
  const notes = [
    makeNote('Index.md'),
    makeNote('A/Index.md'),
    makeNote('A/Deep/Note.md'),
    makeNote('B/C/Index.md'),
    makeNote('B/Note.md'),
  ];
  test.each([
    ['the whole path first', 'Index', 'B/Note.md', 'Index.md'],
    ['a folder given', 'a/index', 'B/Note.md', 'A/Index.md'],
    ['a path from the writer', '../Index', 'A/Deep/Note.md', 'A/Index.md'],
    ['a path from the root', '/A/Index', 'B/Note.md', 'A/Index.md'],
    ['the ending', 'C/Index.md', 'Index.md', 'B/C/Index.md'],
  ])('follows Obsidian: %s', (_what, link, from, id) => {
    expect(resolve(notes, link, 'wiki', from)).toBe(`exact | ${id}`);
  });

  test('prefers notes under the folder of its writer, then the shortest path', () => {
    const some = [
      makeNote('Long dossier/Fiche.md'),
      makeNote('B/Fiche.md'),
      makeNote('B/C/Fiche.md'),
      makeNote('D/x.md'),
    ];
    expect(resolve([...some, makeNote('B/C/x.md')], 'Fiche', 'wiki', 'B/C/x.md')).toBe('exact | B/C/Fiche.md');
    expect(resolve(some, 'Fiche', 'wiki', 'D/x.md')).toBe('exact | B/Fiche.md');
  });

  test('that Obsidian does not resolve climbs the ladder', () => {
    expect(resolve([makeNote('A/Élan.md')], 'B/Elan', 'wiki')).toBe('accents | A/Élan.md');
    expect(resolve([makeNote('x.md', { title: 'Cadre' })], 'Cadre', 'wiki')).toBe('title | x.md');
  });
});

test('a deliverable whose code is its ED’s answers as the ED of its own project only', () => {
  const [alpha, beta] = ['Alpha', 'Bêta'].map((projet) => ({
    ...makeDeliverable(`${projet}/I-3.md`, 'I-3', projet),
    code: 'ÉD I-3',
  }));
  const writer = makeNote('Note.md', { properties: { PROJET: 'Alpha' } });
  const notes = [alpha, beta, writer].filter((note) => note !== undefined);
  expect(resolve(notes, 'ÉD I-3', 'name', 'Note.md')).toBe('ed | Alpha/I-3.md');
  expect(resolve(notes, 'ÉD I-3')).toBe('ambiguous | Alpha/I-3.md | Bêta/I-3.md');
  expect(resolve([...notes.slice(1)], 'ÉD I-3', 'name', 'Note.md')).toMatch(/^none/);
});

test('the note of the very ED goes before that of its equivalent', () => {
  const notes = [makeReference('ED I-3.md', 'I-3', '440'), makeReference('DOC_ED_440.md', '440', 'I-3')];
  expect(resolve(notes, 'I-3', 'code')).toBe('ed | ED I-3.md');
  expect(resolve(notes, '440', 'code')).toBe('ed | DOC_ED_440.md');
});

describe('an ED’s bare code', () => {
  const reference = { ...makeReference('DOC_ÉD 442 Acteurs.md', '442'), aliases: ['ÉD 442'] };
  const own = makeDeliverable('Alpha/442.md', '442', 'Alpha');
  const writer = makeNote('Note.md', { properties: { projet: 'Alpha' } });

  test('means the project’s own document, whatever else bears it', () => {
    const notes = [reference, own, makeDeliverable('Bêta/442.md', '442', 'Bêta'), writer];
    expect(resolve(notes, 'ÉD 442', 'name', 'Note.md')).toBe('ed | Alpha/442.md');
    expect(resolve(notes, '442', 'name', 'Note.md')).toBe('ed | Alpha/442.md');
    expect(resolve(notes, 'ÉD 442')).toBe('alias | DOC_ÉD 442 Acteurs.md');
    expect(resolve([reference, writer], 'ÉD 442', 'name', 'Note.md')).toBe('alias | DOC_ÉD 442 Acteurs.md');
    expect(resolve(notes, 'DOC_ÉD 442 Acteurs', 'name', 'Note.md')).toBe('exact | DOC_ÉD 442 Acteurs.md');
  });

  test('never means another project’s document, though its file is called so', () => {
    const notes = [makeDeliverable('Bêta/442.md', '442', 'Bêta'), reference, writer];
    expect(resolve(notes, '442', 'name', 'Note.md')).toBe('ed | DOC_ÉD 442 Acteurs.md');
    expect(resolve([...notes, own], '442', 'name', 'Note.md')).toBe('ed | Alpha/442.md');
    expect(resolve(notes, '442')).toBe('exact | Bêta/442.md');
    expect(resolve(notes, '442', 'wiki', 'Note.md')).toBe('exact | Bêta/442.md');
  });

  test('with a version means that version; without one, the note of none', () => {
    const plain = makeReference('DOC_ÉD 212 Compétences.md', '212');
    const third = makeReference('DOC_ÉD 212-3 Compétences.md', '212');
    expect(resolve([plain, third], 'ED 212')).toBe('ed | DOC_ÉD 212 Compétences.md');
    expect(resolve([plain, third], '212', 'code')).toBe('ed | DOC_ÉD 212 Compétences.md');
    expect(resolve([plain, third], 'ED_212-3')).toBe('ed | DOC_ÉD 212-3 Compétences.md');
    expect(resolve([plain, third], 'ED 212-4')).toMatch(/^ambiguous/);
    expect(resolve([plain], 'ED 212-3')).toBe('ed | DOC_ÉD 212 Compétences.md');
  });
});

describe('a project that some call by its title and others by its file', () => {
  const project = makeNote('Soins/ENA Soins.md', { title: 'Soins infirmiers', properties: { type: 'Projet' } });
  const own = makeDeliverable('Soins/Contexte.md', 'I-1', '[[ENA Soins]]');
  const other = makeDeliverable('Droit/Contexte.md', 'I-1', 'Droit');
  const reference = { ...makeReference('DOC_I-1 Contexte.md', 'I-1'), code: 'I-1' };
  const writer = makeDeliverable('Soins/Orientations.md', 'I-2', 'Soins infirmiers');
  const notes = [own, other, reference, writer];

  test('is one project, once its note tells', () => {
    expect(resolve([...notes, project], 'I-1', 'name', writer.path)).toBe(`ed | ${own.id}`);
    expect(resolve([...notes, project], 'I-1', 'code', writer.path)).toBe(`ed | ${own.id}`);
    expect(resolve(notes, 'I-1', 'name', writer.path)).toBe(`code | ${reference.id}`);
    expect(resolve([...notes, { ...project, properties: {} }], 'I-1', 'name', writer.path)).toBe(
      `code | ${reference.id}`,
    );
  });
});

describe('documents that name no project', () => {
  const projectIn = (folder: string, dossier?: string): Note =>
    makeNote(`${folder}/Projet.md`, { properties: { type: 'projet', ...(dossier === undefined ? {} : { dossier }) } });
  const contexts = ['Soins', 'Droit'].map((folder) => makeDeliverable(`${folder}/ÉD/Contexte.md`, 'I-1', ''));
  const writer = makeDeliverable('Soins/Orientations.md', 'I-2', '');

  test('are of the project of the nearest folder that one project has', () => {
    const notes = [...contexts, writer];
    const own = 'ed | Soins/ÉD/Contexte.md';
    expect(resolve([...notes, projectIn('Soins'), projectIn('Droit')], 'I-1', 'name', writer.path)).toBe(own);
    expect(resolve([...notes, projectIn('Soins')], 'I-1', 'code', writer.path)).toBe(own);
    expect(resolve([...notes, projectIn('Autre', '/Soins/')], 'I-1', 'code', writer.path)).toBe(own);
    expect(resolve(notes, 'I-1', 'name', writer.path)).toMatch(/^ambiguous/);
  });
});
