import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('whatever is stored, it never throws and gives whole settings', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(parseSettings(stored).settings).toMatchObject({ version: 1 });
    }),
  );
});
