// Properties as people write them by hand or paste them: what is plain to a reader is read.
import { describe, expect, it } from 'vitest';
import { edOfName } from '../../../../src/core/graph/ed-of-name';
import { readNote } from '../../../../src/core/graph/read-note';

const ARROWS = { in: '←', out: '→', none: '–' };

function linksOf(...yaml: readonly string[]): readonly string[] {
  const note = readNote('Note.md', `---\n${yaml.join('\n')}\n---\n`);
  return note.links.map(
    ({ field, role, way, line, target }) => `${String(line)} ${field} ${ARROWS[way]} ${role} ${target}`,
  );
}

describe('names with a colon, which are maps to YAML', () => {
  it('reads an item of a list whole', () => {
    const read = linksOf(
      'excalibrain:',
      '  parents:',
      '    - ÉD 446 : Services et milieux',
      '    - DOC_ÉD 440: Modèles',
      '    - Accueil :',
      'up:',
      '  - "[[Accueil]]": le début',
    );
    expect(read).toEqual([
      '4 excalibrain.parents ← parent ÉD 446: Services et milieux',
      '5 excalibrain.parents ← parent DOC_ÉD 440: Modèles',
      '6 excalibrain.parents ← parent Accueil',
      '8 up ← parent Accueil',
    ]);
  });

  it('reads EDs with what they are for', () => {
    expect(linksOf('ED entrants:', '  ÉD 440: le modèle', '  ÉD 442:', '  depuis: 2019')).toEqual([
      '3 ED entrants ← input ÉD 440: le modèle',
      '4 ED entrants ← input ÉD 442',
    ]);
  });

  it('takes the first of several keys that name a target for its name', () => {
    expect(
      linksOf('liens:', '  - titre: À relire', '    cible: A', '    note: avec Paul, [[B]]', '    type_lien: C'),
    ).toEqual(['4 liens.cible → mention A', '5 liens.note → mention B']);
    expect(linksOf('ED_entrant:', '  - code: 440', '    titre: Modèles', '  - code:', '    titre: Services')).toEqual([
      '3 ED_entrant.code ← input 440',
      '6 ED_entrant.titre ← input Services',
    ]);
  });

  it('takes what is said of a named target for no name', () => {
    expect(linksOf('parents:', '  - cible: Accueil', '    nature: forte', '  - nature: forte', '    poids: 2')).toEqual(
      ['3 parents.cible ← parent Accueil'],
    );
  });
});

describe('keys with more than their name', () => {
  it('are read behind a pictogram, and with their plural or another word for it in brackets', () => {
    expect(linksOf('⬆️ up: "[[A]]"', 'parent(s): B', 'ED entrants (inputs): C', '🔗 liées: D', '→ suivant: E')).toEqual(
      [
        '2 ⬆️ up ← parent A',
        '3 parent(s) ← parent B',
        '4 ED entrants (inputs) ← input C',
        '5 🔗 liées – friend D',
        '6 → suivant → previous E',
      ],
    );
    expect(linksOf('parents (élèves): B')).toEqual([]);
  });

  it('are read with a number', () => {
    expect(linksOf('parent1: A', 'parent_2: "[[B]]"', 'ED entrant 3: C', 'd1: "[[D]]"', 'plan2: E')).toEqual([
      '2 parent1 ← parent A',
      '3 parent_2 ← parent B',
      '4 ED entrant 3 ← input C',
      '5 d1 → mention D',
    ]);
  });
});

describe('EDs with their titles in one text', () => {
  it('are a list where each says its code', () => {
    expect(linksOf('entrées: ÉD 440 Modèles, ÉD 442 Réseau', 'sorties: ÉD 446 Services, outils et milieux')).toEqual([
      '2 entrées ← input ÉD 440 Modèles',
      '2 entrées ← input ÉD 442 Réseau',
      '3 sorties → input ÉD 446 Services, outils et milieux',
    ]);
  });
});

describe('codes without their hyphen', () => {
  it('are read under keys of EDs alone', () => {
    expect(linksOf('ED_entrant: [I1, "I. 2", C3*]', 'ED sortant: I4 et I5', 'entrées: I1', 'up: I 3')).toEqual([
      '2 ED_entrant ← input I-1',
      '2 ED_entrant ← input I-2',
      '2 ED_entrant ← input C-3',
      '3 ED sortant → input I-4',
      '3 ED sortant → input I-5',
      '4 entrées ← input I1',
      '5 up ← parent I 3',
    ]);
    expect(linksOf('ED_sortant: [I4 Services, Rapport final, IA]')).toEqual([
      '2 ED_sortant → input I4 Services',
      '2 ED_sortant → input Rapport final',
      '2 ED_sortant → input IA',
    ]);
  });

  it('say which ED a document is', () => {
    const edsOf = (ed: string): readonly string[] => readNote('Note.md', `---\ned: ${ed}\n---\n`).eds;
    expect(['I1', 'I. 3', 'c 2*', 'I4.1', '[G5]', 'I', 'M2 info', 'I33'].map(edsOf)).toEqual([
      ...[['I-1'], ['I-3'], ['C-2'], ['I-4'], ['G-5']],
      ...[[], [], []],
    ]);
  });
});

describe('names of files', () => {
  const read = (name: string): string => {
    const { about, eds, isEd } = readNote(`${name}.md`, '');
    return `${about} ${eds.join(' ')}${isEd ? ' (is)' : ''}`.trim();
  };

  it('say the ED behind a place among others, in small letters, or alone behind DOC_', () => {
    for (const name of ['01 - DOC_ÉD 446 Services', 'doc_ed_446_services', 'Doc ED 446', 'DOC_446'])
      expect(`${name}: ${read(name)}`).toBe(`${name}: reference 446 (is)`);
    for (const name of ['01 - ÉD 446 Services', '1.2 ED 446', '3_ED446'])
      expect(`${name}: ${read(name)}`).toBe(`${name}: other 446 (is)`);
    for (const name of ['02 - PROC_ÉD 446 Définir', 'proc_ed_446', 'PROC ED 446'])
      expect(`${name}: ${read(name)}`).toBe(`${name}: reference 446`);
  });

  it('that say a day, another number or a word are those of no ED', () => {
    for (const name of ['2024-03-12 ÉD 446 réunion', '446 Services', 'Doc éditeur', 'notes_ED 446', '12 éditions'])
      expect(`${name}: ${read(name)}`).toBe(`${name}: other`);
    expect([read('PROC_446_Définir'), read('DOC_446services'), read('DOC_999_Salle')]).toEqual([
      'reference',
      'reference',
      'reference',
    ]);
  });

  it('of other kinds never mean the ED itself', () => {
    expect(['01 - PROC_ÉD 446 Définir', 'proc_ed_446', 'PROC ED 446', '1. ÉD 446'].map(edOfName)).toEqual([
      undefined,
      undefined,
      undefined,
      '446',
    ]);
  });
});

describe('lists that are no lists to YAML', () => {
  it('reads a name on each line of a text', () => {
    expect(
      linksOf('children: |', '  Accueil', '  - Tutorat', '', 'ED_entrant: >-', '  ÉD 440', '', '  ÉD 442'),
    ).toEqual([
      '2 children → parent Accueil',
      '2 children → parent Tutorat',
      '6 ED_entrant ← input ÉD 440',
      '6 ED_entrant ← input ÉD 442',
    ]);
    expect(linksOf('but: |', '  Décrire', '  Planifier')).toEqual([]);
  });

  it('reads quoted links in a row', () => {
    expect(linksOf('title: Note', 'up: "[[Accueil]]", "[[Tutorat]]"')).toEqual([
      '3 up ← parent Accueil',
      '3 up ← parent Tutorat',
    ]);
    expect(linksOf("up: '[[Accueil]]' , \"[[L'été]]\"", 'title: [Note')).toEqual([
      '2 up ← parent Accueil',
      "2 up ← parent L'été",
    ]);
  });

  it('reads tags with their sign between brackets', () => {
    expect(linksOf('tags: [#misa, "a", #ED446]')).toEqual(['2 tags → mention 446']);
    const note = readNote('Note.md', '---\ntags: [#misa, #ED446]\nup: "[[A]]"\n---\n');
    expect(note.tags).toEqual(['misa', 'ED446']);
  });

  it('reads items behind the marks of other lists, and behind spaces that YAML does not know', () => {
    expect(linksOf('up:', '  * Accueil', '  * Tutorat')).toEqual(['3 up ← parent Accueil', '4 up ← parent Tutorat']);
    expect(linksOf('parents:', '  • Accueil', '  • Tutorat')).toEqual([
      '3 parents ← parent Accueil',
      '3 parents ← parent Tutorat',
    ]);
    const spaces = '\u00a0\u00a0';
    expect(
      linksOf('excalibrain:', `${spaces}parents:`, `${spaces}${spaces}- Accueil`, `${spaces}friends: Tutorat`),
    ).toEqual(['4 excalibrain.parents ← parent Accueil', '5 excalibrain.friends – friend Tutorat']);
  });
});

describe('blocks written in other ways', () => {
  it('reads a key of a block that stands alone, with the block before its dot', () => {
    expect(linksOf('excalibrain.parents: [[A]]', 'excalibrain.enfants: [B, "C"]', 'Juggl_friends: D')).toEqual([
      '2 excalibrain.parents ← parent A',
      '3 excalibrain.enfants → parent B',
      '3 excalibrain.enfants → parent C',
      '4 Juggl_friends – friend D',
    ]);
    const note = readNote('Note.md', '---\ntitle: T\njuggl.nodeLabel: L\njuggl.nodeClass: c\n---\n');
    expect([note.label, note.class]).toEqual(['L', 'c']);
    expect(linksOf('friends: non', 'up: oui')).toEqual([]);
    expect(linksOf('moodle.parents: A', 'excalibrain.position: B')).toEqual([]);
  });

  it('reads what a wrong indent puts into a block', () => {
    const yaml = ['juggl:', '  nodeLabel: L', '  excalibrain:', '    parents: [A]', '  liens:', '    - cible: B'];
    expect(linksOf(...yaml, '      type_lien: Composition', '  tags: [ED446]')).toEqual([
      '5 juggl.excalibrain.parents ← parent A',
      '7 juggl.liens.cible → mention B',
      '9 juggl.tags → mention 446',
    ]);
    const note = readNote('Note.md', '---\nexcalibrain:\n  juggl:\n    nodeLabel: L\n    nodeClass: c\n---\n');
    expect([note.label, note.class]).toEqual(['L', 'c']);
  });

  it('reads relations under one key', () => {
    expect(linksOf('relations:', '  parents: [A]', '  enfants:', '    - "[[B]]"', 'liens:', '  suivant: C')).toEqual([
      '3 relations.parents ← parent A',
      '5 relations.enfants → parent B',
      '7 liens.suivant → previous C',
    ]);
  });

  it('reads bare names in a list of links, and no sentence', () => {
    expect(linksOf('liens:', '  - Réseau de diffusion', '  - voir le cadre', '  - Réunion du 12. À revoir')).toEqual([
      '3 liens → mention Réseau de diffusion',
    ]);
    expect(linksOf('lien: Réseau de diffusion', 'links: [https://example.org]')).toEqual([]);
  });
});
