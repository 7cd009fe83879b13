// Our reading of YAML against `yaml` itself, on 100,000 generated texts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { yamlText } from '../core/text/generate-yaml';
import { ourTokens, readOurs, readTheirs, theirTokens } from '../core/text/same-yaml';

test('any text reads the same', () => {
  fc.assert(
    fc.property(yamlText, (text) => {
      const ours = readOurs(text);
      if (ours === undefined) return;
      expect(ours).toEqual(readTheirs(text));
      expect(ourTokens(text)).toEqual(theirTokens(text));
    }),
    { numRuns: 100_000 },
  );
});
