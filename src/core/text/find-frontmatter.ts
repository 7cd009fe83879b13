// Finds the frontmatter block of a note, as Obsidian does: three hyphens on the very first line, and three again on a line of their own.

/** Offsets in the text of the note, in UTF-16 code units. */
export interface FrontmatterBlock {
  /** Where the opening fence begins: 0, or 1 after a byte order mark. */
  readonly start: number;
  /** Start of the YAML text: the line after the opening fence. */
  readonly yamlStart: number;
  /** End of the YAML text: where the closing fence begins (so the last line break belongs to the YAML text). */
  readonly yamlEnd: number;
  /** Where the body begins: after the closing fence and its line break. */
  readonly bodyStart: number;
  /** Line of the first YAML line in the note, from 1. Always 2. */
  readonly yamlLine: number;
  /** Line of the first line of the body, from 1. */
  readonly bodyLine: number;
}

interface BodyPlace {
  /** Where the body begins; without a block, behind a byte order mark. */
  readonly bodyStart: number;
  /** Line of the first line of the body, from 1. */
  readonly bodyLine: number;
}

export type FoundFrontmatter =
  | (BodyPlace & { readonly kind: 'block'; readonly block: FrontmatterBlock })
  /** No frontmatter: the whole text (but for a byte order mark) is body. */
  | (BodyPlace & { readonly kind: 'none' })
  /** An opening fence that nothing closes: Obsidian reads no properties; the whole text is body. */
  | (BodyPlace & { readonly kind: 'unclosed' });

/** Takes one pass over the block; never throws. */
export function findFrontmatter(text: string): FoundFrontmatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = fenceEnd(text, start);
  if (opening === undefined) return { kind: 'none', bodyStart: start, bodyLine: 1 };
  let line = 2;
  for (let at = opening; at < text.length; line += 1) {
    const bodyStart = fenceEnd(text, at);
    if (bodyStart !== undefined) {
      const place = { bodyStart, bodyLine: line + 1 };
      return { kind: 'block', ...place, block: { start, yamlStart: opening, yamlEnd: at, yamlLine: 2, ...place } };
    }
    const next = text.indexOf('\n', at);
    if (next < 0) break;
    at = next + 1;
  }
  return { kind: 'unclosed', bodyStart: start, bodyLine: 1 };
}

/** When the line at `at` is `---` (spaces may follow), the start of the next line. */
function fenceEnd(text: string, at: number): number | undefined {
  if (!text.startsWith('---', at)) return undefined;
  let end = at + 3;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  if (end === text.length) return end;
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2;
  return text[end] === '\n' ? end + 1 : undefined;
}
