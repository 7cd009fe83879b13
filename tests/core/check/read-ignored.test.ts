// The opt-outs of a note as people write them, whatever else stands in the property.
import { expect, test } from 'vitest';
import { readIgnored } from '../../../src/core/check/read-ignored';

const told = (value: string | readonly string[]): string[] =>
  readIgnored({ 'jalons-ignore': value }).map(({ check, reason }) => `${check}|${reason}`);

test('one text or a list, with or without a reason', () => {
  expect(told('cycle (voulu)')).toEqual(['cycle|voulu']);
  expect(told(['self-link: P-5 modifié', 'cycle – oui', 'cycle- oui', 'cycle', '(rien)'])).toEqual([
    'self-link|P-5 modifié',
    'cycle|oui',
    'cycle|oui',
    'cycle|',
  ]);
});

test('a text as long as a note may be is read once', () => {
  expect(told(`cycle${'-'.repeat(500_000)}`)).toEqual(['cycle|']);
  expect(told(`${'-'.repeat(500_000)}x ?`)[0]).toHaveLength(500_003);
  expect(told(`${'a-'.repeat(250_000)}`)[0]).toHaveLength(500_000);
});
