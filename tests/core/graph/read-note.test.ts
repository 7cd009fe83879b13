// What a note is, and the failures of other plugins that reading must not repeat.
import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/core/graph/note';
import { readNote } from '../../../src/core/graph/read-note';

const about = ({ about: kind, eds, isEd }: Note): string => `${kind} ${eds.join(',')} ${isEd ? 'is' : 'about'}`;
const links = (text: string): readonly string[] =>
  readNote('N.md', text).links.map(({ target, role, way }) => `${target} ${role} ${way}`);

describe('what a note is', () => {
  it.each([
    ['DOC_ ÉD 446 Services.md', '', 'reference 446 is'],
    ['DOC_P-1 Profil.md', '', 'reference P-1 is'],
    ['DOC_Glossaire.md', '', 'reference  about'],
    ['PROC_Définir.md', '#ED446', 'reference 446 about'],
    ['PROC_Définir.md', '---\ntags: [ED442]\ncode: PROC_ED_440\n---\n', 'reference 440 about'],
    ['SF_ I1_ Analyser.md', '', 'reference  about'],
    ['Services.md', '---\ned: I-3*\nprojet: "[[Projet]]"\nstatut: ébauche\n---\n', 'deliverable I-3 is'],
    ['DOC_ÉD 446.md', '---\nED: 440\n---\n', 'deliverable 440 is'],
    ['Services.md', '---\ntype_objet: document\ncode: ÉD_446\n---\n', 'reference 446 is'],
    ['Note.md', '---\ntitle: I-3* (440*) Modèles\n---\n', 'other I-3 about'],
    ['Note.md', '#ED446', 'other  about'],
    ['E.D. 222 Réseau.md', '', 'other 222 is'],
    ['ed-224.md', '', 'other 224 is'],
    ['2e éd. 210.md', '', 'other  about'],
    ['Modèle.md', '---\ned: I-3\nprojet: "{{projet}}"\n---\n', 'other  about'],
    ['Modèle.md', '---\ned: I-3\ntitle: {{title}}\n---\n', 'other  about'],
    ['Version de P-5.md', '', 'other  about'],
  ])('%s %j', (path, text, expected) => {
    expect(about(readNote(path, text))).toBe(expected);
  });

  it('takes its label and its class by their order of precedence', () => {
    const show = (text: string): string => {
      const { label, class: kind } = readNote('Dossier/DOC_Nom.md', text);
      return `${label} / ${kind}`;
    };
    expect(show('---\ntitle: Titre\njuggl:\nnodeLabel: Nœud\nNodeClass: n\n---\n')).toBe('Nœud / n');
    expect(show('---\njuggl:\n  - nodeLabel: Nœud\n  - nodeClass: n\n---\n')).toBe('Nœud / n');
    expect(show('')).toBe('DOC_Nom / DOC');
    expect(show('---\naliases: [Alias]\ncssclasses: [c]\n---\n')).toBe('Alias / c');
    expect(show('---\naliases: [Alias]\ntitre: Titre\ntype: t\ncssclass: c\n---\n')).toBe('Titre / t');
    expect(show('---\ntitle: |\n  Deux\n  lignes\ntype: [[Concept]]\n---\n')).toBe('Deux lignes / Concept');
    expect(show('---\ntitle: Title\ntype: t\ntype_objet: o\njuggl: {nodeLabel: L, nodeClass: k}\n---\n')).toBe('L / k');
  });

  it('takes aliases that stand in one text, and that text', () => {
    const aliases = (text: string): readonly string[] => readNote('N.md', `---\naliases: ${text}\n---\n`).aliases;
    expect(aliases('Acteur; Intervenants')).toEqual(['Acteur', 'Intervenants', 'Acteur; Intervenants']);
    expect(aliases('[A, "B, c"]')).toEqual(['A', 'B, c']);
  });

  it('names nothing by what a template will fill in', () => {
    const { title, label, aliases, code } = readNote(
      'Fiche.md',
      '---\ntitle: "{{title}}"\naliases: ["<% a %>"]\ncode: "{{c}}"\n---\n',
    );
    expect({ title, label, aliases, code }).toEqual({ label: 'Fiche', aliases: [] });
  });

  it('takes the title of an ED for no list of what comes in', () => {
    expect(links('## ÉD 436 Documents sources\n- ÉD 210\n## Publics cibles\n- ÉD 104')).toEqual([]);
  });
});

describe('failures of other plugins', () => {
  it('T5: keys in any alphabet work in bold, lists, quotes and tasks', () => {
    const lines = [
      'précédent:: [[A]]',
      '**Étape suivante**:: [[B]]',
      '- *œuvre*:: [[C]]',
      '> Entrées:: [[D]]',
      '- [ ] ÉD sortant:: [[E]]',
    ];
    expect(links(lines.join('\n'))).toEqual([
      'A previous in',
      'B previous out',
      'C mention out',
      'D input in',
      'E input out',
    ]);
  });

  it('T6: a key in NFC and in NFD is one key', () => {
    for (const text of ['Précédent:: [[É]]', '---\nentrées: "[[É]]"\n---\n']) {
      const read = (each: string): unknown =>
        readNote('N.md', each).links.map(({ field, role, way }) => [field, role, way]);
      expect(read(text.normalize('NFD'))).toEqual(read(text));
    }
  });

  it('T7: odd properties of any type hide nothing', () => {
    const odd = [
      'title: [1, {a: b}]',
      'aliases: {x: 1}',
      'tags: 12',
      'code: null',
      'ed: {a: 1}',
      'juggl: texte',
      'excalibrain: [1, [2, [3]]]',
      'liens: 3',
      'parent: {a: [null, true]}',
      'type: 2024-01-01',
    ];
    const note = readNote('N.md', `---\n${odd.join('\n')}\nup: "[[A]]"\n---\n[[B]]`);
    expect(note.problems).toEqual([]);
    expect(note.links.map(({ target }) => target)).toEqual(['A', 'B']);
  });

  it('T15: the tag of one ED does not take another', () => {
    expect(readNote('N.md', '#ED44 #ED446x #ED4460').links).toEqual([]);
    expect(links('#ED446')).toEqual(['446 mention out']);
  });
});
