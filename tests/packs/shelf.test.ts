// The built-in methods beside each other: what one says of another holds.
import { expect, test } from 'vitest';
import { checkPacks } from '../../src/core/pack/check-packs';
import { packShelf } from '../../src/packs';
import { wordsFor } from '../../src/words';
import { tellPackProblem } from '../../src/words/tell-pack-problem';
import { packTemplates, readSource, sourceOf } from './read-source';

const { words } = wordsFor('fr');

test.each(packShelf.map(({ id }) => id))('%s is read from its source without a problem', (id) => {
  const reading = readSource(id);
  const problems = reading.kind === 'refused' ? reading.problems : [];
  expect(problems.map((problem) => tellPackProblem(problem, words))).toEqual([]);
});

test('every equivalent answers, every prerequisite of another method is there', () => {
  const problems = checkPacks(packShelf.map(({ id }) => sourceOf(id)));
  expect(problems.map((problem) => tellPackProblem(problem, words))).toEqual([]);
});

test('every template of a method is used by it', () => {
  for (const { id } of packShelf) {
    const { eds } = sourceOf(id).loaded.pack;
    const used = eds.flatMap(({ template, sheets }) => [template, ...sheets.map((sheet) => sheet.template)]);
    expect([id, Object.keys(packTemplates(id)).filter((name) => !used.includes(name))]).toEqual([id, []]);
  }
});
