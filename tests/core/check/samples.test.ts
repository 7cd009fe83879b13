// Each check: notes in, what is told out, notes repaired; and its page in docs/checks, made of the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../../../src/core/check/checks';
import { planRepairs } from '../../../src/core/check/plan-repairs';
import { repairs } from '../../../src/core/check/repairs';
import { runChecks } from '../../../src/core/check/run-checks';
import { buildGraph } from '../../../src/core/graph/build-graph';
import { unifiedDiff } from '../../../src/core/text/unified-diff';
import { wordsFor } from '../../../src/words';
import { checkReasons as reasonsEn } from '../../../src/words/en/check-reasons';
import { checkReasons as reasonsFr } from '../../../src/words/fr/check-reasons';
import { tellFinding } from '../../../src/words/tell-finding';
import { packs, readSample, requestFor, type SampleVault, statesOf } from './sample-vault';

const folder = join(import.meta.dirname, 'samples');
const docs = join(import.meta.dirname, '../../../docs/checks');
const ids = checks.map(({ id }) => id);

const readable = (text: string): string => text.replaceAll('\u00a0', ' ');

function told(vault: SampleVault, id: string, language: 'fr' | 'en'): string {
  const { words } = wordsFor(language);
  const findings = runChecks({
    graph: buildGraph(vault.notes),
    packs: () => packs,
    projects: () => statesOf(vault),
  }).filter(({ check }) => check === id);
  const lines = findings.map((each) => `${each.path}:${String(each.line)} ${tellFinding(words, each)}\n`);
  return readable(lines.join(''));
}

/** The difference that the sure repairs of the check make, and what each of them says. */
function mended(vault: SampleVault, id: string): string {
  const { edits, fixed } = planRepairs({ ...requestFor(vault), checks: [id] });
  const { words } = wordsFor('fr');
  const said = fixed.map(({ repair, finding, values }) => {
    const sentence = words.repairs.kinds[repair].tell(values);
    return `${finding.path}:${String(finding.line)} ${repair} : ${sentence}\n`;
  });
  const differences = edits.map((edit) =>
    edit.kind === 'rewrite' ? unifiedDiff(edit.path, edit.before, edit.after, 1) : `+ ${edit.path}\n`,
  );
  return readable([...said, ...differences].join(''));
}

test.each(ids)('%s', async (id) => {
  const vault = readSample(readFileSync(join(folder, id, 'vault.txt'), 'utf8'));
  const findings = told(vault, id, 'fr');
  expect(findings).not.toBe('');
  await expect(findings).toMatchFileSnapshot(join(folder, id, 'findings.txt'));
  const difference = mended(vault, id);
  const kept = join(folder, id, 'repaired.diff');
  if (difference !== '' || existsSync(kept)) await expect(difference).toMatchFileSnapshot(kept);
});

function shownVault(text: string): string {
  return text.length > 1200 ? `${text.slice(0, 60)} …\n` : text.trimEnd();
}

function page(id: (typeof ids)[number]): string {
  const sample = readFileSync(join(folder, id, 'vault.txt'), 'utf8');
  const vault = readSample(sample);
  const difference = mended(vault, id);
  const severity = checks.find((check) => check.id === id)?.severity ?? 'info';
  const part = (language: 'fr' | 'en'): string => {
    const { words } = wordsFor(language);
    const { findings } = words;
    const kinds = repairs.filter((repair) => ([...repair.checks] as readonly string[]).includes(id));
    const says = language === 'fr' ? ['Gravité :', 'Corrections :', 'aucune'] : ['Severity:', 'Repairs:', 'none'];
    const offered = kinds.map((kind) => `${words.repairs.kinds[kind.id].title} (\`${kind.id}\`)`);
    return [
      `## ${findings.checks[id].title}`,
      '',
      (language === 'fr' ? reasonsFr : reasonsEn)[id],
      '',
      `- ${says[0] ?? ''} ${findings.severities[severity]}`,
      `- ${says[1] ?? ''} ${offered.length === 0 ? (says[2] ?? '') : offered.join(', ')}`,
      '',
      '```text',
      told(vault, id, language).trimEnd(),
      '```',
    ].join('\n');
  };
  const before = ['```text', shownVault(sample), '```'].join('\n');
  const after = difference === '' ? [] : ['```diff', difference.replaceAll(/[ \t]+$/gm, '').trimEnd(), '```', ''];
  return readable(
    [`# ${id}`, '', part('fr'), '', part('en'), '', '## Exemple · Example', '', before, '', ...after].join('\n'),
  );
}

test.each(ids)('docs/checks/%s.md is current', async (id) => {
  await expect(page(id)).toMatchFileSnapshot(join(docs, `${id}.md`));
});

test('every sample and every page has its check', () => {
  expect(readdirSync(folder).sort()).toEqual([...ids].sort());
  const pages = readdirSync(docs).filter((name) => name !== 'README.md');
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.md`).sort());
});
