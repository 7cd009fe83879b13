// Irregularities planted at known places: as in the unit tests, in a vault of five thousand notes.
import { expect, test } from 'vitest';
import { keepsWhatIsRead } from '../core/check/mend-laws';
import { everyOfferHolds } from '../core/check/offer-laws';
import { findsWhatIsPlanted, mendsInOneGo } from '../core/check/repair-laws';

test('5000 notes: everything planted is told, and nothing else', () => {
  findsWhatIsPlanted(5000);
});

test('5000 notes: mended in one go, line by line, and once for all', () => {
  mendsInOneGo(5000);
});

test('2000 vaults: every way to mend a finding', () => {
  everyOfferHolds(2000);
});

test('150,000 blocks of properties: what does not parse is written as it was read', () => {
  expect(keepsWhatIsRead(150_000).offered).toBeGreaterThan(15_000);
});
