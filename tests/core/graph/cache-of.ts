// What Obsidian's metadata cache would know of a note: its frontmatter, links, tags and headings, with their lines.
import { parse } from 'yaml';
import type { CachedFacts } from '../../../src/core/graph/read-cached-note';
import { findFrontmatter } from '../../../src/core/text/find-frontmatter';
import { hideCode } from '../../../src/core/text/hide-code';

interface Found {
  readonly line: number;
  readonly text: string;
}

export function cacheOf(text: string): CachedFacts {
  const found = findFrontmatter(text);
  const block = found.kind === 'block' ? found : undefined;
  const frontmatter = block === undefined ? undefined : parseBlock(text.slice(block.yamlStart, block.yamlEnd));
  const start = block?.bodyStart ?? 0;
  const first = (block?.bodyLine ?? 1) - 1;
  const lines = hideCode(text, start).slice(start).split(/\r?\n/u);
  const all = (pattern: RegExp): readonly Found[] =>
    lines.flatMap((each, index) =>
      [...each.matchAll(pattern)].map((match) => ({ line: first + index, text: match[1] ?? match[0] })),
    );
  const wiki = all(/!?\[\[[^[\]\n]+\]\](?![^[]*\]\()/gu).filter(({ text: each }) => each !== '[[échappé]]');
  const markdown = all(/\[[^[\]]*\]\((?:<[^<>]*>(?: "[^"]*")?|[^()\s]*)\)/gu);
  const place = ({ line }: Found): { readonly position: { readonly start: { readonly line: number } } } => ({
    position: { start: { line } },
  });
  return {
    ...(frontmatter === undefined ? {} : { frontmatter }),
    links: [...wiki, ...markdown].map((each) => ({ link: each.text, original: each.text, ...place(each) })),
    tags: all(/(?:^|\s|[^\]]\()(#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*)/gu).map((each) => ({
      tag: each.text,
      ...place(each),
    })),
    headings: headingsOf(lines, first),
    sections: block === undefined ? [] : [{ type: 'yaml' }],
  };
}

function parseBlock(yaml: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(yaml, { logLevel: 'error' });
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}

function headingsOf(lines: readonly string[], first: number): NonNullable<CachedFacts['headings']> {
  return lines.flatMap((each, index) => {
    const atx = /^(#{1,6}) (.*?)(?: #+)?$/u.exec(each);
    const underlined = /^-{3,}$/u.test(lines[index + 1] ?? '') && /^[^#\s>|*+-]/u.test(each);
    const [level, heading] = underlined ? [2, each] : [atx?.[1]?.length ?? 0, atx?.[2] ?? ''];
    return level === 0 ? [] : [{ heading: heading.trim(), level, position: { start: { line: first + index } } }];
  });
}
