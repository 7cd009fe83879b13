// Reads the properties of a note with the line of every value, whatever the block holds.
import type { FoundFrontmatter, FrontmatterBlock } from './find-frontmatter';
import {
  DEEPEST,
  emptyMap,
  lineOf,
  LONGEST,
  type Frontmatter,
  type FrontmatterProblem,
  type Lines,
} from './frontmatter';
import { findNestedGlued } from './find-nested-glued';
import { parseFrontmatter } from './parse-frontmatter';
import { salvageFrontmatter } from './salvage-frontmatter';
import { scanFrontmatter } from './scan-frontmatter';
import { findGluedLines, findUnclosed, glued, withoutGlued } from './unreadable-cause';
import type { Value } from './value';
import { pattern } from './pattern';

const keyLine = pattern('^[\\p{L}_][\\p{L}\\p{N}_-]*:(?:\\s|$)');

/** Never throws. Linear in the text: what could cost more is refused, and told as a problem. */
export function readFrontmatter(text: string, found: FoundFrontmatter): Frontmatter {
  if (found.kind === 'none') return nothing([]);
  if (found.kind === 'unclosed') {
    return nothing(beginsLikeKeys(text, found.bodyStart) ? [problem('frontmatter-unclosed', 1, {})] : []);
  }
  return readBlock(text, found.block);
}

function readBlock(text: string, block: FrontmatterBlock): Frontmatter {
  const size = block.yamlEnd - block.yamlStart;
  if (size > LONGEST) return nothing([problem('frontmatter-too-large', block.yamlLine, { size, limit: LONGEST })]);
  const yaml = text.slice(block.yamlStart, block.yamlEnd);
  const scanned = scanFrontmatter(yaml, block.yamlLine);
  if (scanned !== undefined) return complete(scanned, yaml, block.yamlLine);
  const parsed = parseFrontmatter(yaml, block.yamlLine);
  if (!('unreadable' in parsed)) return complete(parsed, yaml, block.yamlLine);
  if (parsed.unreadable === 'too-deep')
    return nothing([problem('frontmatter-too-deep', block.yamlLine, { limit: DEEPEST })]);
  // Aliases that multiply without end are no mistake of a writer.
  if (parsed.unreadable === 'aliases')
    return nothing([problem('frontmatter-unreadable', parsed.line, { reason: 'aliases' })]);
  const problems = explain(yaml, block.yamlLine, parsed.unreadable, parsed.line);
  return { ...salvageFrontmatter(yaml, block.yamlLine), problems };
}

/** What a person would set right: glued keys when nothing else is wrong, else what was opened and not closed, else what the parser says. */
function explain(yaml: string, firstLine: number, reason: string, line: number): readonly FrontmatterProblem[] {
  const lines = yaml.split('\n');
  const glued = findGluedLines(lines);
  if (glued.length > 0 && isReadable(withoutGlued(lines, glued)))
    return glued.map(({ key, at }) => problem('frontmatter-glued-key', firstLine + at, { key, lost: 'all' }));
  const opened = reason === 'several' || reason === 'no-keys' ? undefined : findUnclosed(lines);
  return opened === undefined
    ? [problem('frontmatter-unreadable', line, { reason })]
    : [problem('frontmatter-unreadable', firstLine + opened, { reason: 'missing-char' })];
}

function isReadable(yaml: string): boolean {
  return scanFrontmatter(yaml, 1) !== undefined || !('unreadable' in parseFrontmatter(yaml, 1));
}

type Read = Omit<Frontmatter, 'problems'> & { duplicates: readonly FrontmatterProblem[] };

function complete({ properties, lines, duplicates, repeated }: Read, yaml: string, firstLine: number): Frontmatter {
  let texts: readonly string[] | undefined;
  const text = (line: number): string => (texts ??= yaml.split('\n'))[line - firstLine] ?? '';
  const nested = findNestedGlued(properties, lines, text).map(({ key, at }) =>
    problem('frontmatter-glued-key', at, { key }),
  );
  return { properties, lines, repeated, problems: [...duplicates, ...findGluedKeys(lines, text), ...nested] };
}

function nothing(problems: readonly FrontmatterProblem[]): Frontmatter {
  return { properties: emptyMap<Value>(), lines: { line: 1, keys: emptyMap() }, repeated: [], problems };
}

function problem(check: string, line: number, values: FrontmatterProblem['values']): FrontmatterProblem {
  return { check, line, values };
}

/** `but:Décrire : le cadre`: without a space after the first colon, the sentence became the key. `dc:title: x` is meant so. */
function findGluedKeys(lines: Lines, text: (line: number) => string): readonly FrontmatterProblem[] {
  if (typeof lines === 'number') return [];
  if ('items' in lines) return lines.items.flatMap((item) => findGluedKeys(item, text));
  return Object.entries(lines.keys).flatMap(([key, value]) => {
    const name = key.includes(':') ? glued().exec(key.slice(0, 80))?.[1] : undefined;
    const line = lineOf(value);
    const isGlued = name !== undefined && (/\s/u.test(key) || /\s:/u.test(text(line)));
    const inside = findGluedKeys(value, text);
    return isGlued ? [problem('frontmatter-glued-key', line, { key: name }), ...inside] : inside;
  });
}

/** Whether a rule at the top of a note is meant as an opening fence: a line such as `title: …` follows it. */
function beginsLikeKeys(text: string, start: number): boolean {
  const lineStart = text.indexOf('\n', start) + 1;
  if (lineStart === 0) return false;
  const lineEnd = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  return keyLine().test(line.slice(0, 80));
}
