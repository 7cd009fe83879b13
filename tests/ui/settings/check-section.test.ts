// The settings of checks: every check with its words, and what choosing a severity keeps.
import { expect, test } from 'vitest';
import { checks } from '../../../src/core/check/checks';
import { defaultSettings } from '../../../src/session/settings/settings';
import { checkChange, checkSection, checkValue } from '../../../src/ui/settings/check-section';
import { wordsFor } from '../../../src/words';

test.each(['fr', 'en'])('every check stands once, with its title and what it is for (%s)', (language) => {
  const { words } = wordsFor(language);
  const section = checkSection(words);
  const groups = 'items' in section ? (section.items ?? []) : [];
  const items = groups.flatMap((group) => ('items' in group ? (group.items ?? []) : []));
  const told = items.flatMap((item) => ('name' in item && 'desc' in item ? [`${item.name} ${String(item.desc)}`] : []));
  const wanted = checks.map(({ id }) => `${words.findings.checks[id].title} ${words.checkSettings.reasons[id]}`);
  expect(told.sort()).toEqual(wanted.sort());
});

test('a severity is kept by id, the usual one by nothing; what is not known stays', () => {
  const settings = { ...defaultSettings, checks: { cycle: 'off', later: 'louder' } };
  expect(checkValue('checks:cycle', settings)).toBe('off');
  expect(checkValue('checks:orphan-ed', settings)).toBe('usual');
  expect(checkValue('author', settings)).toBeUndefined();
  expect(checkChange('checks:cycle', 'usual', settings)).toEqual({ checks: { later: 'louder' } });
  expect(checkChange('checks:orphan-ed', 'error', settings)).toEqual({
    checks: { cycle: 'off', later: 'louder', 'orphan-ed': 'error' },
  });
  expect(checkChange('author', 'É', settings)).toBeUndefined();
});
