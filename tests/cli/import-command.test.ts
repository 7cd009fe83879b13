// `jalons import` as people use it: the draft on the standard output, what was noticed on the error output.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importCommand } from '../../src/cli/import-command.mjs';
import { runLine } from '../../src/cli/run-line.mjs';
import { parsePack } from '../../src/core/pack/parse-pack';

const page = join(import.meta.dirname, '../core/pack/import/samples/stepper.md');
const run = (...line: string[]) => runLine(line, [importCommand]);

test('a page gives a pack.yaml that can be read again, and its findings apart, in the language asked for', async () => {
  const { exit, text, aside } = await run('import', page);
  expect(exit).toBe(0);
  expect(parsePack({ text, file: 'pack.yaml' }).kind).toBe('pack');
  expect(text).not.toContain('stepper.md:22');
  expect(aside).toContain('stepper.md:22 — Caractère mal codé');
  const english = await run('import', page, '--lang', 'en');
  expect([english.text === text, english.aside?.includes('stepper.md:22 — Wrongly encoded')]).toEqual([true, true]);
});

test('--json gives the same draft as data, with its findings', async () => {
  const { text } = await run('import', page, '--json');
  const data: { schema: number; pack: { id: string }; findings: unknown[] } = JSON.parse(text);
  expect([data.schema, data.pack.id, data.findings.length > 10]).toEqual([1, 'ouvrir-un-jardin-partage', true]);
});

test('no page, two pages, a page that is not there: one sentence, exit 2', async () => {
  for (const line of [['import'], ['import', page, page], ['import', '/absent.md']]) {
    const { exit, text } = await run(...line);
    expect([exit, text.trim().split('\n').length]).toEqual([2, 1]);
  }
});
