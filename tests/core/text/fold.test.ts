// Names that writers and file systems spell differently, and names that must stay different.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCase, foldFull, foldLight } from '../../../src/core/text/fold';

const any = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(..."aÀé\u0301E_ -.'’œŒß\ud83d\ude00\ud800İıǅﬁ\u00a0…") }),
);

describe('fold', () => {
  it.each([
    ['DOC_ED_446_Services', 'doc  ed 446 services. '],
    ['P\u20111', 'p-1'],
    ['l’ENA', "l'ena"],
    ['Coûts/bénéfices, impacts', 'Coûts_bénéfices_ impacts'],
    ['Élan', 'E\u0301lan'],
    ['a\u00a0b', 'A B'],
  ])('%s and %s are one, lightly', (a, b) => {
    expect(foldLight(a)).toBe(foldLight(b));
  });

  it('keeps accents and ligatures apart until they too are folded', () => {
    expect(foldLight('Élaborer')).not.toBe(foldLight('Elaborer'));
    expect(foldFull('Élaborer')).toBe(foldFull('Elaborer'));
    expect(foldFull('Œuvre ÆON Straße ﬁn')).toBe('oeuvre aeon strasse fin');
    expect(foldFull('Việt')).toBe('viet');
    expect(foldCase('DOC_ED')).not.toBe(foldCase('DOC ED'));
    expect(foldLight('...')).toBe('');
  });

  it('is stable, and the same for every normal form', () => {
    fc.assert(
      fc.property(any, (name) => {
        for (const fold of [foldCase, foldLight, foldFull]) {
          expect(fold(fold(name))).toBe(fold(name));
          expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('forgives more at each rung', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        if (foldCase(a) === foldCase(b)) expect(foldLight(a)).toBe(foldLight(b));
        if (foldLight(a) === foldLight(b)) expect(foldFull(a)).toBe(foldFull(b));
      }),
    );
  });
});
