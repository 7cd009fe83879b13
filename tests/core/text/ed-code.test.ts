// Every spelling of an ED code that practitioners' vaults hold, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { findEdCodes, mayBeginWithEd, readEdName, readEdTag, type FoundEd } from '../../../src/core/text/ed-code';

/** `446`, with `*` when évolutif, `@1` for a version, in brackets when an equivalent. */
function show(found: readonly FoundEd[]): string {
  return found
    .map(({ code, evolving, version, equivalent }) => {
      const text = `${code}${evolving ? '*' : ''}${version === undefined ? '' : `@${version}`}`;
      return equivalent ? `(${text})` : text;
    })
    .join(' ');
}

describe('codes in running text', () => {
  it.each([
    ['ÉD 446', '446'],
    ['E\u0301D 446 en NFD', '446'],
    ['ED446', '446'],
    ['ED-446', '446'],
    ['#ED446', '446'],
    ['DOC_ED_446_Services', '446'],
    ['DOC_ ÉD 100 Cadre', '100'],
    ['DOC_ED_222_ Reseau', '222'],
    ['ÉD\u00a0P\u20111', 'P-1'],
    ['ED I-3*', 'I-3*'],
    ['ED I3', 'I-3'],
    ['E.D. 446', '446'],
    ['ÉD&nbsp;446', '446'],
    ['É.D.\u00a0I-3*', 'I-3*'],
    ['ÉD n° 214 et ED no 222', '214 222'],
    ['I-3* (440*) seul ne dit rien', ''],
    ['ED I-3* (440*)', 'I-3* (440*)'],
    ['ED I-4* (442*, 444*, 446*)', 'I-4* (442*) (444*) (446*)'],
    ['ED I-3.1 puis ED C-2.2', 'I-3@1 C-2@2'],
    ['ÉD 212-3', '212@3'],
    ['ÉD 446. Fin', '446'],
    ['ED P-8-EIA et ED C-7-cult', 'P-8-EIA C-7-cult'],
    ['**ED 212***', '212*'],
    ['**ED 102**', '102'],
    ['*ED 102*', '102'],
    ['**ED I-4* (442*, 444*)**', 'I-4* (442*) (444*)'],
    ['ÉD 214, 222, 224', '214 222 224'],
    ['ÉD 214, 222 et 224', '214 222 224'],
    ['ED I-2 ou I-3', 'I-2 I-3'],
    ['ÉD 210 à 240', '210 212 214 220 222 224 230 240'],
    ['ÉD 440–446', '440 442 444 446'],
    ['de l’ÉD 440 à l’ÉD 446', '440 442 444 446'],
    ['ED I-2 à I-4', 'I-2 I-3 I-4'],
    ['ÉD 216, qui n’existe pas', '216'],
    ['ÉD 446 (210 pages)', '446'],
    ['ÉD 446, 300 pages', '446'],
  ])('%s', (text, expected) => {
    expect(show(findEdCodes(text))).toBe(expected);
  });

  it.each([
    'CREDO 446',
    'G.E.D. 446',
    'ED notes 446',
    '#ED44',
    'ED 4460',
    'ED 2010',
    '2e éd. 210',
    'en 2002, p. 446',
    'SF_ I1_ Analyser',
    'étape I1',
    'C1, P1, D1',
    'EDI3',
    'ED',
    'I-3',
    'RED 446',
    'ED446a',
  ])('takes nothing in %s', (text) => {
    expect(show(findEdCodes(text))).toBe('');
  });

  it('says where a code stands', () => {
    const text = 'voir ÉD 210 à 214 ici';
    expect(new Set(findEdCodes(text).map(({ start, end }) => text.slice(start, end)))).toEqual(
      new Set(['ÉD 210 à 214']),
    );
  });
});

describe('codes of names', () => {
  it.each([
    ['I-3 Modèles de diffusion', 'I-3'],
    ['I-3* (440*)', 'I-3* (440*)'],
    ['DOC_ÉD_446', '446'],
    ['DOC_P-1 Profil', 'P-1'],
    ['[[DOC_ÉD 446 Services]]', '446'],
    ['E.D. 222 Réseau', '222'],
    ['446', '446'],
    ['440*', '440*'],
    ['446 services', ''],
    ['999', ''],
    ['SF_ I1_ Analyser', ''],
    ['G-7', ''],
    ['Version de P-5', ''],
    ['', ''],
  ])('%s', (name, expected) => {
    expect(show(readEdName(name))).toBe(expected);
    if (expected !== '') expect(mayBeginWithEd(name)).toBe(true);
  });

  it('reads tags whole', () => {
    expect(
      ['ED446', 'ÉD220', 'methode/ED_446', 'ED212-3', 'ED44', 'ED446-ancien', 'CREDO446', 'I-3'].map((tag) => {
        const found = readEdTag(tag);
        return found && [found.code, found.version];
      }),
    ).toEqual([
      ['446', undefined],
      ['220', undefined],
      ['446', undefined],
      ['212', '3'],
      ...[undefined, undefined, undefined, undefined],
    ]);
  });
});
