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

test('where a field asks for a closed list, the template offers all of its values', () => {
  for (const { id } of packShelf) {
    const { eds, lists } = sourceOf(id).loaded.pack;
    const texts = packTemplates(id);
    const missing = eds.flatMap(({ code, template, contents }) => {
      const text = template === undefined ? undefined : texts[template]?.toLowerCase();
      if (text === undefined) return [];
      return contents.flatMap(({ id: item, list }) =>
        (lists.find((each) => each.id === list)?.values ?? [])
          .filter(({ fr }) => !text.includes(fr.toLowerCase()))
          .map(({ fr }) => `${code} ${item}: ${fr}`),
      );
    });
    expect([id, missing]).toEqual([id, []]);
  }
});
