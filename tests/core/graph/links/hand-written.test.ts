// Properties as people write them by hand or paste them: what is plain to a reader is read.
import { describe, expect, it } from 'vitest';
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

  it('takes what is said of a named target for no name', () => {
    expect(linksOf('parents:', '  - cible: Accueil', '    nature: forte', '  - nature: forte', '    poids: 2')).toEqual(
      ['3 parents.cible ← parent Accueil'],
    );
  });
});
