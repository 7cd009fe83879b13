// Stored settings, whatever they hold, become settings that work.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSeverities } from '../../src/core/check/severities';
import { parseSettings } from '../../src/session/settings/parse-settings';
import { defaultSettings } from '../../src/session/settings/settings';

test('nothing stored: the defaults', () => {
  expect(parseSettings(null)).toEqual({ settings: defaultSettings, unreadable: false });
  expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, unreadable: false });
});

test('unknown keys are kept', () => {
  const { settings, unreadable } = parseSettings({ version: 1, edFolder: 'ÉD', later: { a: [1] } });
  expect(settings).toEqual({ ...defaultSettings, edFolder: 'ÉD', later: { a: [1] } });
  expect(unreadable).toBe(false);
});

test('settings without a version are brought to the present one', () => {
  expect(parseSettings({ author: 'Équipe' })).toEqual({
    settings: { ...defaultSettings, author: 'Équipe' },
    unreadable: false,
  });
});

test.each([[[]], ['texte'], [3], [{ version: 2 }], [{ version: 1, edFolder: 4 }], [{ propertyLanguage: 'de' }]])(
  '%j cannot be read: the defaults serve',
  (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: defaultSettings, unreadable: true });
  },
);

test('severities are kept as they stand; those that say nothing do not count', () => {
  const stored = { checks: { cycle: 'off', 'orphan-ed': 'error', later: 'louder' } };
  const { settings, unreadable } = parseSettings(stored);
  expect([unreadable, settings.checks]).toEqual([false, stored.checks]);
  expect(readSeverities(settings.checks)).toEqual({ cycle: 'off', 'orphan-ed': 'error' });
});

test('whatever is stored, it never throws and gives whole settings', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(parseSettings(stored).settings).toMatchObject({ version: 1 });
    }),
  );
});
