// What the gallery shows of a template, block by block.
import { expect, test } from 'vitest';
import { previewBlocks, previewProperties, tableRows } from '../../../src/ui/insert/preview-blocks';

test('headings, questions, tables and graphs, each as a person reads it', () => {
  const body =
    '# Titre\n\n> Projet\n\n## Partie\n\n%% Une question ? %%\n\n| A | B |\n| --- | --- |\n| 1 |  |\n\n```mermaid\nflowchart LR\n  a --> b\n```\n\nFin\n';
  expect(previewBlocks(body).map(({ kind, level, text }) => `${kind} ${String(level)} ${text}`)).toEqual([
    'heading 1 Titre',
    'text 0 Projet',
    'heading 2 Partie',
    'prompt 0 Une question ?',
    'table 0 | A | B |\n| --- | --- |\n| 1 |  |',
    'code 0 ```mermaid\nflowchart LR\n  a --> b\n```',
    'text 0 Fin',
  ]);
});

test('a table is its head and the rows that hold something', () => {
  expect(tableRows('| A | B |\n| --- | :-: |\n| 1 |  |\n|  |  |')).toEqual([
    ['A', 'B'],
    ['1', ''],
  ]);
});

test('of the properties, those that say what the note is and whom it is linked to', () => {
  const frontmatter =
    '---\ntitle: T\ntags:\n  - MISA\ned: "446"\nprojet: P\nexcalibrain:\n  parents:\n    - A\n  friends: []\n---\n';
  expect(previewProperties(frontmatter)).toBe('ed: "446"\nprojet: P\nexcalibrain:\n  parents:\n    - A\n  friends: []');
});
