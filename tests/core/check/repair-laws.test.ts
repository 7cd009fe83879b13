// Irregularities planted at known places: all told, no false alarm, what can be mended mended in one go. tests/long tries ten times as many notes.
import { expect, test } from 'vitest';
import { repairs } from '../../../src/core/check/repairs';
import { everyOfferHolds } from './offer-laws';
import { findsWhatIsPlanted, mendsInOneGo } from './repair-laws';

test('500 notes: everything planted is told, and nothing else', () => {
  findsWhatIsPlanted(500);
});

test('500 notes: mended in one go, line by line, and once for all', () => {
  mendsInOneGo(500);
});

test('every way to mend a finding mends it, adds none, touches its place alone and is made once', () => {
  expect([...everyOfferHolds(120)].sort()).toEqual(repairs.map(({ id }) => id).sort());
});
