// Recorded samples: a page in, the draft of a pack and what was noticed out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importPage } from '../../../../src/core/pack/import/import-page';
import { renderPackYaml } from '../../../../src/core/pack/import/render-pack-yaml';
import { parsePack } from '../../../../src/core/pack/parse-pack';
import { wordsFor } from '../../../../src/words/command-line';

const samples = join(import.meta.dirname, 'samples');
const { words } = wordsFor('fr');

test.each(readdirSync(samples).filter((name) => name.endsWith('.md')))('%s', async (name) => {
  const { pack, findings } = await importPage(readFileSync(join(samples, name), 'utf8'), name);
  const yaml = renderPackYaml(pack);
  const noticed = findings.map((finding) => `# ${words.packImport.finding(finding)}\n`).join('');
  await expect(`${yaml}\n${noticed}`).toMatchFileSnapshot(join(samples, name.replace('.md', '.yaml')));
  const again = parsePack({ text: yaml, file: 'pack.yaml' });
  expect(again.kind === 'pack' ? again.loaded.pack : again.problems).toEqual(pack);
});
