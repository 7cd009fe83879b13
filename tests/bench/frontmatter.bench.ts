// Reading properties with the line of every value, against yaml's own parser on the same blocks, in turn in one run.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findFrontmatter } from '../../src/core/text/find-frontmatter';
import { readFrontmatter } from '../../src/core/text/read-frontmatter';

const folder = join(process.cwd(), 'tests/vaults/demo');
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(join(folder, path), 'utf8'));
const blocks = texts.flatMap((text) => {
  const found = findFrontmatter(text);
  return found.kind === 'block' ? [{ text, yaml: text.slice(found.yamlStart, found.yamlEnd) }] : [];
});

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function parseAll(): void {
  for (const { yaml } of blocks) {
    try {
      parse(yaml, { logLevel: 'silent', uniqueKeys: false });
    } catch (problem) {
      if (!(problem instanceof Error)) throw problem;
    }
  }
}

const readAll = (): void => blocks.forEach(({ text }) => readFrontmatter(text, findFrontmatter(text)));
const rounds = Array.from({ length: 60 }, () => ({ floor: time(parseAll), ours: time(readAll) })).slice(10);
const floor = median(rounds.map((round) => round.floor));
const ours = median(rounds.map((round) => round.ours));
console.log(
  `${String(blocks.length)} blocks: yaml ${floor.toFixed(2)} ms, with positions ${ours.toFixed(2)} ms: ${(ours / floor).toFixed(2)} × (limit 1.3)`,
);
