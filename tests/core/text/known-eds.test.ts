// The codes that spelling needs to know are those of the built-in methods.
import { expect, test } from 'vitest';
import { knownEds } from '../../../src/core/text/known-eds';
import { sourceOf } from '../../packs/read-source';

test.each(['misa', 'miena'] as const)('the known codes of %s are those of its pack, in its order', (id) => {
  expect(knownEds[id]).toEqual(sourceOf(id).loaded.pack.eds.map(({ code }) => code));
});
