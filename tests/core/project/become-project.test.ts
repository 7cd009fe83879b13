// A note that becomes a project's keeps every text that its writer put there.
import { expect, test } from 'vitest';
import { readNote } from '../../../src/core/graph/read-note';
import { becomeProject } from '../../../src/core/project/become-project';
import { aPack } from './a-pack';

function become(properties: string) {
  const text = `---\n${properties}---\n`;
  const changed = becomeProject(
    {
      pack: aPack,
      name: 'P',
      context: 'institutionnel',
      axes: ['I'],
      eds: ['I-1', 'G-4'],
      folder: 'D',
      language: 'fr',
      labels: { purpose: () => '', optional: '', recurring: '' },
      today: '2026-01-01',
    },
    readNote('P.md', text),
    text,
  );
  return 'kind' in changed ? changed.after : changed;
}

test('lists grow, empty properties are filled, what is said already stays as it is written', () => {
  const after = become(
    'documents:\n  - "[[Charte]]" # à garder\n  - i-1\naxes:\n  # b\n  - C\ncontexte: # à voir\ndossier: d # le nôtre\n',
  );
  expect(after).toContain('documents:\n  - "[[Charte]]" # à garder\n  - i-1\n  - G-4\n');
  expect(after).toContain('axes:\n  # b\n  - C\n  - I\n');
  expect(after).toContain('contexte: institutionnel # à voir\ndossier: d # le nôtre\n');
});

test.each([
  ['contexte: |\n  Deux lignes\n  à lui\n', 'property-says-other', 'contexte'],
  ['dossier: Archives/2025\n', 'property-says-other', 'dossier'],
  ['dossier: [A]\n', 'property-says-other', 'dossier'],
  ['documents: Guide et charte\n', 'property-holds-text', 'documents'],
  ['documents: { a: I-1 }\n', 'property-holds-text', 'documents'],
])('what says something else is told, nothing is written: %s', (properties, check, key) => {
  expect(become(`a: 1\n${properties}`)).toEqual({ check, line: 3, values: { key } });
});
