// Finds the frontmatter block of a note, as Obsidian does: three hyphens on the very first line, and three again on a line of their own.
import { FIRST_LINE } from './frontmatter';
import { endsLine, isBlank } from './lex-scalar';

/** Offsets in the text of the note, in UTF-16 code units. */
export interface FoundFrontmatter {
  /** `unclosed`: an opening fence that nothing closes. Obsidian reads no properties then; the whole text is body, as without a block. */
  readonly kind: 'block' | 'none' | 'unclosed';
  /** Start of the YAML text: the line after the opening fence. Without a block, where one would stand: behind a byte order mark. */
  readonly yamlStart: number;
  /** End of the YAML text: where the closing fence begins (so the last line break belongs to the YAML text). */
  readonly yamlEnd: number;
  /** Where the body begins: after the closing fence and its line break. */
  readonly bodyStart: number;
  /** Line of the first line of the body, from 1. */
  readonly bodyLine: number;
}

/** Takes one pass over the block; never throws. */
export function findFrontmatter(text: string): FoundFrontmatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const nowhere = { yamlStart: start, yamlEnd: start, bodyStart: start, bodyLine: 1 };
  const yamlStart = fenceEnd(text, start);
  if (yamlStart === undefined) return { kind: 'none', ...nowhere };
  let bodyLine = FIRST_LINE + 1;
  for (let yamlEnd = yamlStart; yamlEnd < text.length; bodyLine += 1) {
    const bodyStart = fenceEnd(text, yamlEnd);
    if (bodyStart !== undefined) return { kind: 'block', yamlStart, yamlEnd, bodyStart, bodyLine };
    const end = text.indexOf('\n', yamlEnd);
    if (end < 0) break;
    yamlEnd = end + 1;
  }
  return { kind: 'unclosed', ...nowhere };
}

/** When the line at `at` is `---` (spaces may follow), the start of the next line. */
function fenceEnd(text: string, at: number): number | undefined {
  if (!text.startsWith('---', at)) return undefined;
  let end = at + 3;
  while (isBlank(text[end])) end += 1;
  if (end === text.length) return end;
  return endsLine(text, end) ? text.indexOf('\n', end) + 1 : undefined;
}
