// Reads the two pages that practitioners gave us, where they stand beside the repository; passes where they do not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importPage } from '../../../../src/core/pack/import/import-page';
import { renderPackYaml } from '../../../../src/core/pack/import/render-pack-yaml';
import { parsePack } from '../../../../src/core/pack/parse-pack';

const seeds = resolve(import.meta.dirname, '../../../../../shared/seeds');
const read = (number: string): string => {
  const name = existsSync(seeds) ? readdirSync(seeds).find((one) => one.startsWith(number)) : undefined;
  return name === undefined ? '' : readFileSync(join(seeds, name), 'utf8');
};
const skills = read('001');
const deployment = read('002');

/** Words of four letters and more, without Markdown and GitBook. */
function wordsOf(text: string): Set<string> {
  const bare = text.replace(/\{%[^%]*%\}|<[^>]*>|&#x20;|\]\([^)]*\)/gu, ' ');
  return new Set(bare.match(/[\p{L}]{4,}/gu) ?? []);
}

function lostWords(text: string, kept: string): string[] {
  const body = text.slice(text.indexOf('\n---', 4));
  return [...wordsOf(body)].filter((word) => !kept.includes(word));
}

test.skipIf(skills === '')('the practitioners’ note gives six steps with their texts and EDs', async () => {
  const { pack, findings } = await importPage(skills, 'CS_Implantation.md');
  expect(pack.steps.map(({ id, makes }) => [id, ...makes])).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => [`I${number}`, `I-${number}`]),
  );
  expect(pack.eds.filter(({ evolving }) => evolving).map(({ code }) => code)).toEqual(['I-3', 'I-4', 'I-5', 'I-6']);
  expect(pack.steps.map(({ activities, techniques }) => [activities.length, techniques.length])).toEqual([
    [5, 4],
    [6, 5],
    [5, 4],
    [2, 4],
    [5, 4],
    [5, 4],
  ]);
  expect(pack.steps.every(({ objective }) => objective !== undefined)).toBe(true);
  // Only the labels of the format itself.
  expect(lostWords(skills, JSON.stringify({ pack, findings }))).toEqual(['Techniques', 'utilisées', 'Objectifs']);
  expect(findings.map(({ finding }) => finding)).toContain('title-repeated');
  const again = parsePack({ text: renderPackYaml(pack), file: 'pack.yaml' });
  expect(again.kind === 'pack' ? again.loaded.pack : again.problems).toEqual(pack);
});

test.skipIf(deployment === '')('the deployment page gives its actions, marks, role and links', async () => {
  const { pack, findings } = await importPage(deployment, 'deploiement.md');
  const marks = (one: { optional: boolean; recurring: boolean }) => [one.optional, one.recurring];
  expect(pack.steps.map((step) => [step.id, ...marks(step), step.roles.join(), step.activities.length])).toEqual([
    ['accompagnement-au-deploiement', false, false, '', 3],
    ['du-cote-du-pilote', false, false, 'pilote', 3],
    ['evolution-du-standard', false, true, '', 1],
  ]);
  expect(pack.steps[1]?.activities.map(marks)).toEqual([
    [false, false],
    [true, false],
    [true, false],
  ]);
  expect(pack.steps.flatMap(({ links }) => links.map(({ target }) => target))).toEqual([
    'https://cnig.gouv.fr/les-standards-cnig-a18959.html#H_Tableau-et-liste-des-standards-CNIG',
    '../.gitbook/assets/Powerpointvierge (1).pptx',
    './',
  ]);
  expect(findings.filter(({ finding }) => finding === 'legend')).toHaveLength(1);
  expect(lostWords(deployment, JSON.stringify({ pack, findings }))).toEqual([]);
  const again = parsePack({ text: renderPackYaml(pack), file: 'pack.yaml' });
  expect(again.kind === 'pack' ? again.loaded.pack : again.problems).toEqual(pack);
});
