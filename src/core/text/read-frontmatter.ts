// Reads the properties of a note with the line of every value, whatever the block holds.
import type { FoundFrontmatter, FrontmatterBlock } from './find-frontmatter';
import {
  DEEPEST,
  emptyMap,
  lineOf,
  LONGEST,
  type Frontmatter,
  type FrontmatterProblem,
  type LinesOfMap,
} from './frontmatter';
import { lexYaml } from './nesting';
import { parseFrontmatter } from './parse-frontmatter';
import { salvageFrontmatter } from './salvage-frontmatter';
import { scanFrontmatter } from './scan-frontmatter';
import type { Value } from './value';

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
  if (scanned !== undefined) return complete(scanned);
  const lexemes = lexYaml(yaml, DEEPEST);
  if (lexemes === undefined) return nothing([problem('frontmatter-too-deep', block.yamlLine, { limit: DEEPEST })]);
  const parsed = parseFrontmatter(yaml, lexemes, block.yamlLine);
  if (!('unreadable' in parsed)) return complete(parsed);
  const unreadable = problem('frontmatter-unreadable', parsed.line, { reason: parsed.unreadable });
  // Aliases that multiply without end are no mistake of a writer.
  if (parsed.unreadable === 'aliases') return nothing([unreadable]);
  return { ...salvageFrontmatter(yaml, block.yamlLine), problems: [unreadable] };
}

function complete(read: Omit<Frontmatter, 'problems'> & { duplicates: readonly FrontmatterProblem[] }): Frontmatter {
  const { properties, lines, duplicates, repeated } = read;
  return { properties, lines, repeated, problems: [...duplicates, ...findGluedKeys(lines)] };
}

function nothing(problems: readonly FrontmatterProblem[]): Frontmatter {
  return { properties: emptyMap<Value>(), lines: { line: 1, keys: emptyMap() }, repeated: [], problems };
}

function problem(check: string, line: number, values: FrontmatterProblem['values']): FrontmatterProblem {
  return { check, line, values };
}

/** `but:Décrire … : déroulement`: without a space after the first colon, the sentence became the key. */
function findGluedKeys(lines: LinesOfMap): readonly FrontmatterProblem[] {
  return Object.entries(lines.keys).flatMap(([key, value]) => {
    const colon = key.indexOf(':');
    const glued = colon > 0 && colon < 40 && key.includes(' ', colon) && !key.slice(0, colon).includes(' ');
    return glued ? [problem('frontmatter-glued-key', lineOf(value), { key: key.slice(0, colon) })] : [];
  });
}

/** Whether a rule at the top of a note is meant as an opening fence: a line such as `title: …` follows it. */
function beginsLikeKeys(text: string, start: number): boolean {
  const lineStart = text.indexOf('\n', start) + 1;
  if (lineStart === 0) return false;
  const lineEnd = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  return /^[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u.test(line.slice(0, 80));
}
