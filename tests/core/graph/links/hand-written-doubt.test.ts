// What looks like a relation and is none, as hands write it: nothing is read where a reader would doubt.
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../../src/core/graph/read-note';

const ARROWS = { in: '←', out: '→', none: '–' };

function linksOf(...lines: readonly string[]): readonly string[] {
  const { links } = readNote('Note.md', lines.join('\n'));
  return links.map(({ field, role, way, target }) => `${field} ${ARROWS[way]} ${role} ${target}`);
}

const part = '## Connexion avec les autres ÉD';

describe('items of one word', () => {
  it('say nothing of the items beside them', () => {
    expect(linksOf('1. Prérequis', '2. Contexte', '3. Lien avec ÉD 440')).toEqual([]);
    expect(linksOf('- Préalables', '- Objectifs', '- ÉD 446 : Services')).toEqual([]);
    expect(linksOf('1. Entrées', '2. Traitement de l’ÉD 440', '3. Sorties', '4. Voir ÉD 446')).toEqual([]);
    expect(linksOf('- Intrants', '- Extrants', '- Documents', '', '- ÉD 446')).toEqual([]);
    expect(linksOf('  - Prérequis', '- ÉD 440', '  - ÉD 446')).toEqual([]);
  });

  it('leave them to the heading above', () => {
    expect(linksOf(part, '- Sortants', '- ÉD 440')).toEqual(['table → mention 440']);
    expect(linksOf('## ED entrants', '- Préalables', '- ÉD 440')).toEqual(['section:entrées ← input 440']);
  });
});

describe('columns of people and days', () => {
  const tableOf = (head: string, row: string): readonly string[] => linksOf(part, '', head, '|---|---|---|', row);

  it('hold no EDs', () => {
    expect(tableOf('| ÉD | De | Depuis |', '| 440 | Anne | 2019 |')).toEqual(['table → mention 440']);
    expect(tableOf('| ÉD | De | Vers |', '| 440 | Anne | Paul |')).toEqual(['table → mention 440']);
    expect(tableOf('| De | Vers | Quoi |', '| Anne | Paul | mail |')).toEqual([]);
    expect(tableOf('| Depuis | Titre | Vu |', '| mars | Tutorat | |')).toEqual(['table → mention Tutorat']);
  });

  it('hold those that are links or codes', () => {
    expect(tableOf('| From | To | Quoi |', '| [[Modèles]] | 446 | |')).toEqual([
      'table ← input Modèles',
      'table → input 446',
    ]);
  });
});

describe('words before an ED', () => {
  it('say no way where more stands between them', () => {
    expect(linksOf(part, '- Vers une approche par compétences (ÉD 446)', '- Depuis 2019, ÉD 440 sert')).toEqual([
      'table → mention 446',
      'table → mention 440',
    ]);
    expect(linksOf(part, '- Vers : [[A]]', '- **Depuis** les ÉD 440 et 442')).toEqual([
      'table → input A',
      'table ← input 440',
      'table ← input 442',
    ]);
    expect(linksOf(part, '', '| ÉD lié | Rôle |', '|---|---|', '| 440 | En source ouverte |')).toEqual([
      'table → mention 440',
    ]);
  });

  it('go on for the EDs of a list', () => {
    expect(linksOf(part, '- Sources : ÉD 440, ÉD 442, sorties : ÉD 446, ÉD 540')).toEqual([
      'table ← input 440',
      'table ← input 442',
      'table → input 446',
      'table → input 540',
    ]);
    expect(linksOf(part, '- Source : ÉD 440 ; voir ÉD 442 ; sortie : ÉD 446')).toEqual([
      'table ← input 440',
      'table → mention 442',
      'table → input 446',
    ]);
    expect(linksOf(part, '- ÉD 440 (source), ÉD 442, ÉD 446 (destination)')).toEqual([
      'table ← input 440',
      'table → mention 442',
      'table → input 446',
    ]);
  });
});

describe('lines', () => {
  it('may hold more links than a call takes values', () => {
    const links = '[[A]]'.repeat(150_000);
    expect(linksOf('## ED entrants', `- ${links}`)).toHaveLength(150_000);
    expect(linksOf(`up:: ${links}`)).toHaveLength(150_000);
    expect(linksOf('## ED entrants', `- ÉD 440 (${'442, '.repeat(150_000)}442)`)).toEqual([
      'section:entrées ← input 440',
    ]);
  });

  it('may end with blanks', () => {
    expect(linksOf('## ED entrants', '- I3  ', '- **I4**\u00a0')).toEqual([
      'section:entrées ← input I-3',
      'section:entrées ← input I-4',
    ]);
  });

  it('keep their box where a reference is called like its mark', () => {
    const note = readNote('Note.md', '- [x] fait\n> 1. [x] fait aussi\n\n[x]: Autre.md');
    expect(note.tasks.map(({ text, done }) => `${text} ${String(done)}`)).toEqual(['fait true', 'fait aussi true']);
    expect(note.links).toEqual([]);
    expect(linksOf('- voir [x]', '[x]: Autre.md')).toEqual(['body → mention Autre']);
  });
});

describe('names of files', () => {
  it('that begin with the letters of a kind are those of no ED', () => {
    for (const name of ['CS EDF 2024', 'PROC EDITION du guide', 'DOC EDITORIAL', 'Doc éd. spéciale'])
      expect(`${name}: ${readNote(`${name}.md`, '').about}`).toBe(`${name}: other`);
    for (const name of ['DOC ED I-3', 'PROC ÉD 446', 'CS ÉD.440'])
      expect(`${name}: ${readNote(`${name}.md`, '').about}`).toBe(`${name}: reference`);
  });

  it('that begin with a number behind DOC_ are those of no ED', () => {
    for (const name of ['DOC_210 Étudiants', 'DOC_100_Questions'])
      expect(`${name}: ${readNote(`${name}.md`, '').eds.join(' ')}`).toBe(`${name}: `);
  });
});
