// Reads the properties of a note with the line of every value, whatever the block holds.
import type { FoundFrontmatter } from './find-frontmatter';
import {
  DEEPEST,
  FIRST_LINE,
  lineOf,
  LONGEST,
  noProperties,
  type Frontmatter,
  type FrontmatterProblem,
  type Lines,
  type ReadProperties,
} from './frontmatter';
import { findNestedGlued } from './find-nested-glued';
import { isReadable, parseFrontmatter } from './parse-frontmatter';
import { readPlainBlock } from './read-plain-block';
import { salvageFrontmatter } from './salvage-frontmatter';
import { findGluedLines, findUnclosed, glued, withoutGlued } from './unreadable-cause';
import { pattern } from './pattern';

const keyLine = pattern('^[\\p{L}_][\\p{L}\\p{N}_-]*:(?:\\s|$)');

/** Never throws. Linear in the text: what could cost more is refused, and told as a problem. */
export function readFrontmatter(text: string, { kind, yamlStart, yamlEnd, bodyStart }: FoundFrontmatter): Frontmatter {
  if (kind === 'none') return nothing();
  if (kind === 'unclosed')
    return beginsLikeKeys(text, bodyStart) ? nothing(problem('frontmatter-unclosed', 1, {})) : nothing();
  const size = yamlEnd - yamlStart;
  if (size > LONGEST) return nothing(problem('frontmatter-too-large', FIRST_LINE, { size, limit: LONGEST }));
  const yaml = text.slice(yamlStart, yamlEnd);
  const plain = readPlainBlock(yaml);
  if (plain !== undefined) return { ...plain, problems: nestedGlued(plain, textsOf(yaml)) };
  const parsed = parseFrontmatter(yaml);
  if (!('unreadable' in parsed)) return complete(parsed, yaml);
  const { unreadable: reason, line } = parsed;
  if (reason === 'too-deep') return nothing(problem('frontmatter-too-deep', line, { limit: DEEPEST }));
  // Aliases that multiply without end are no mistake of a writer.
  if (reason === 'aliases') return nothing(problem('frontmatter-unreadable', line, { reason }));
  return { ...salvageFrontmatter(yaml), problems: explain(yaml.split('\n'), reason, line) };
}

/** What a person would set right: glued keys when nothing else is wrong, else what was opened and not closed, else what the parser says. */
function explain(lines: readonly string[], reason: string, line: number): readonly FrontmatterProblem[] {
  const glued = findGluedLines(lines);
  if (glued.length > 0 && isReadable(withoutGlued(lines, glued)))
    return glued.map(({ key, at }) => problem('frontmatter-glued-key', FIRST_LINE + at, { key, lost: 'all' }));
  const opened = ['several', 'no-keys'].includes(reason) ? undefined : findUnclosed(lines);
  return opened === undefined
    ? [problem('frontmatter-unreadable', line, { reason })]
    : [problem('frontmatter-unreadable', FIRST_LINE + opened, { reason: 'missing-char' })];
}

function complete(read: ReadProperties, yaml: string): Frontmatter {
  const { lines, repeated } = read;
  const text = textsOf(yaml);
  const duplicates = repeated.map(({ path, line, lines: first }) =>
    problem('frontmatter-duplicate-key', line, { key: path.at(-1) ?? '', first: lineOf(first) }),
  );
  return { ...read, problems: [...duplicates, ...findGluedKeys(lines, text), ...nestedGlued(read, text)] };
}

/** Gives the lines of a block by their number in the note. */
function textsOf(yaml: string): (line: number) => string {
  let texts: readonly string[] | undefined;
  return (line) => (texts ??= yaml.split('\n'))[line - FIRST_LINE] ?? '';
}

function nestedGlued(
  { properties, lines }: ReadProperties,
  text: (line: number) => string,
): readonly FrontmatterProblem[] {
  return findNestedGlued(properties, lines, text).map(({ key, at }) => problem('frontmatter-glued-key', at, { key }));
}

function nothing(...problems: readonly FrontmatterProblem[]): Frontmatter {
  return { ...noProperties(), problems };
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
