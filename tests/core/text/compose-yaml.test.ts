// We read every text as `yaml` does: the same tokens, the same nodes at the same places, the same errors, whatever the text.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { composeYaml } from '../../../src/core/text/compose-yaml';
import { yamlText } from './generate-yaml';
import { ourTokens, readOurs, readTheirs, theirTokens } from './same-yaml';

const root = resolve(import.meta.dirname, '../../..');

function blocksUnder(path: string): string[] {
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') || name.endsWith('.yaml'))
    .map((name) => readFileSync(join(root, path, name), 'utf8'))
    .filter((text) => text.length < 200_000)
    .map((text) => /^\uFEFF?---\r?\n([^]*?)\n---/u.exec(text)?.[1] ?? text);
}

test('the notes of the sample vaults and the built-in methods', () => {
  const blocks = [...blocksUnder('tests/vaults'), ...blocksUnder('src/packs')];
  expect(blocks.length).toBeGreaterThan(50);
  for (const block of blocks) {
    expect(readOurs(block)).toEqual(readTheirs(block));
    expect(ourTokens(block)).toEqual(theirTokens(block));
  }
});

test('odd texts', () => {
  const texts = [
    ...[
      '',
      '~',
      '# c',
      'a: !!timestamp 2026-01-01',
      'a: !!binary YQ==',
      '!!set {a, b}',
      '<<: {a: 1}\nb: 2',
      '!!int "5"',
    ],
    ...[
      'a: !!int x',
      'a: 0o17\nb: .inf',
      '&a x: *a',
      'a: >-\n  b\n\n  c',
      '? [a]\n: b',
      '{a: 1, a: 2}',
      'a: "\\u00e9"',
    ],
    ...[
      'a: |2\n  b',
      '- a\n-b',
      'a:\tb',
      '%YAML 9.9\n---\na: 1',
      'a: "\\"',
      'a: "b\\u12',
      `${'k'.repeat(1100)}: 1`,
      'a: [\nb]',
    ],
  ];
  for (const text of texts) expect([text, readOurs(text)]).toEqual([text, readTheirs(text)]);
});

test('any text', () => {
  let sound = 0;
  fc.assert(
    fc.property(yamlText, (text) => {
      const ours = readOurs(text);
      if (ours === undefined) return;
      if (composeYaml(text)?.errors.length === 0) sound += 1;
      expect(ours).toEqual(readTheirs(text));
      expect(ourTokens(text)).toEqual(theirTokens(text));
    }),
    { numRuns: 2500 },
  );
  expect(sound).toBeGreaterThan(200);
});

test('the signs that `yaml` keeps for itself are signs like others', () => {
  for (const sign of ['\u0002', '\u0018', '\u001f']) {
    expect(composeYaml(`a: b ${sign}\nc: "${sign}"`)?.root).toMatchObject({
      pairs: [{ value: { value: `b ${sign}` } }, { value: { value: sign } }],
    });
    expect(composeYaml(`a: | ${sign}\n  b`)?.errors).toEqual([{ offset: 5, reason: 'unexpected-token' }]);
  }
});

test('what nests too deep is not read; what costs most takes no time', () => {
  expect(composeYaml('['.repeat(100))).toBeUndefined();
  expect(composeYaml('- '.repeat(100))).toBeUndefined();
  const signs = [
    '&a - ',
    '!a ? ',
    'a: ',
    '"a": ',
    '*a : ',
    '\\',
    '"\\" ',
    "' ",
    'a ',
    '\n',
    '|\n',
    '\t',
    '# ',
    ', ',
    ': ',
  ];
  for (const sign of signs) {
    const composed = composeYaml(`a: ${sign.repeat(20_000)}\nb: 1`);
    expect(composed === undefined || composed.errors.length > 0 || composed.root.kind === 'map').toBe(true);
  }
});
