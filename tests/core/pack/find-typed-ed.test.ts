// The ED that somebody typed, whatever stands around its code.
import { expect, test } from 'vitest';
import { findTypedEd } from '../../../src/core/pack/find-typed-ed';

const eds = [{ code: 'I-1' }, { code: '446' }, { code: 'EDX' }];

test.each([
  ['I-1', 'I-1'],
  [' i-1 ', 'I-1'],
  ['ÉD I-1*', 'I-1'],
  ['E\u0301D_I-1', 'I-1'],
  ['ED446', '446'],
  ['edx', 'EDX'],
  ['I-11', undefined],
  ['ÉD', undefined],
])('%s is %s', (written, code) => {
  expect(findTypedEd(eds, written)?.code).toBe(code);
});
