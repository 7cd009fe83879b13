// Irregularities planted at known places: all told, no false alarm, what can be mended mended in one go. tests/long tries ten times as many notes.
import { test } from 'vitest';
import { findsWhatIsPlanted, mendsInOneGo } from './repair-laws';

test('500 notes: everything planted is told, and nothing else', () => {
  findsWhatIsPlanted(500);
});

test('500 notes: mended in one go, line by line, and once for all', () => {
  mendsInOneGo(500);
});
