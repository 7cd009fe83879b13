// Tables, sections and fields of the text as they come from Word and Excel, or from a quick hand.
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../../src/core/graph/read-note';

const ARROWS = { in: '←', out: '→', none: '–' };

function linksOf(...lines: readonly string[]): readonly string[] {
  const { links } = readNote('Note.md', lines.join('\n'));
  return links.map(({ field, role, way, target }) => `${field} ${ARROWS[way]} ${role} ${target}`);
}

describe('sections and tables of EDs', () => {
  it('reads codes that stand alone in the cells of a section', () => {
    expect(
      linksOf('## ED entrants', '', '| Code | Titre |', '|---|---|', '| 440 | Modèles |', '| I-3 | 2019 |'),
    ).toEqual(['section:entrées ← input 440', 'section:entrées ← input I-3']);
  });

  it('takes the name of a note for no direction', () => {
    const header = ['## Connexion avec les autres ÉD', '', '| ÉD lié | Rôle |', '|---|---|'];
    expect(linksOf(...header, '| Cible prioritaire | ami |', '| Sources | |', '| Source documentaire | |')).toEqual([
      'table → mention Cible prioritaire',
      'table → mention Source documentaire',
    ]);
  });

  it('reads a part on both ways as one on connections', () => {
    expect(linksOf('## ÉD entrants et sortants', '- ÉD 440 (entrant)', '- ÉD 446 (sortant)', '- ÉD 540')).toEqual([
      'table ← input 440',
      'table → input 446',
      'table → mention 540',
    ]);
  });
});

describe('fields', () => {
  it('reads a key behind a pictogram', () => {
    expect(linksOf('🎯 Produit:: [[A]]', '- ➡️ **Intrant**:: [[B]]')).toEqual([
      'inline:Produit → input A',
      'inline:Intrant ← input B',
    ]);
  });
});
