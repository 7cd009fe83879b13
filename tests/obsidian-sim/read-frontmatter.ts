// The properties of a note as the app's cache gives them: undefined when the YAML is malformed.
import type { FrontMatterCache, FrontmatterLinkCache } from 'obsidian';
import { parse } from 'yaml';

export interface ReadFrontmatter {
  /** Lines of the block, fences included; 0 when there is none. */
  lines: number;
  frontmatter?: FrontMatterCache;
  frontmatterLinks?: FrontmatterLinkCache[];
}

export function readFrontmatter(lines: readonly string[]): ReadFrontmatter {
  if (lines[0]?.trimEnd() !== '---') return { lines: 0 };
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  if (end < 0) return { lines: 0 };
  const frontmatter = readMap(lines.slice(1, end).join('\n'));
  if (frontmatter === undefined) return { lines: end + 1 };
  const links = [...linksIn(frontmatter, '')];
  return { lines: end + 1, frontmatter, ...(links.length > 0 && { frontmatterLinks: links }) };
}

function readMap(source: string): FrontMatterCache | undefined {
  try {
    const value: unknown = parse(source, { logLevel: 'error' });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch (problem) {
    // Like the app: a block that cannot be parsed is as if it were not there.
    if (problem instanceof Error) return undefined;
    throw problem;
  }
}

function* linksIn(value: unknown, key: string): Generator<FrontmatterLinkCache> {
  if (typeof value === 'string') {
    const match = /^\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]$/u.exec(value.trim());
    const link = match?.[1]?.trim();
    if (link !== undefined) yield { key, link, original: value, displayText: match?.[2] ?? link };
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* linksIn(inner, key === '' ? name : `${key}.${name}`);
  }
}
