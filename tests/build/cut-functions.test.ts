// Emptying functions of a package: those that are named, and none when the package no longer holds them as it did.
import { expect, test } from 'vitest';
import { cutFunctions } from '../../src/build/cut-functions.mjs';

const code = `
export async function wait(fn) { await fn(); }
class Batch {
  #commit() { return 'commit'; }
  commit() { return this.#commit(); }
}
function commit() { return 'kept'; }`;

test('what is named is emptied, whatever it is, and nothing else', () => {
  expect(cutFunctions(code, ['#commit', 'wait'])).toMatchInlineSnapshot(`
    "
    export async function wait(fn) { throw Error('unreached'); }
    class Batch {
      #commit() { throw Error('unreached'); }
      commit() { return this.#commit(); }
    }
    function commit() { return 'kept'; }"
  `);
});

test('a name that is there twice, or no more, is refused', () => {
  expect(() => cutFunctions(code, ['wait', 'commit', 'gone'])).toThrow('Not there exactly once: commit, gone');
});
