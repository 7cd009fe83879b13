// Reads a page into blocks with a Markdown parser (CommonMark, tables, GitBook's tags). Bounded, for a parser may be slow on hostile text.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Bullet, Inline, OtherBlock } from './block';
import { gitBookTags } from './git-book-tag';
import type { ImportTrouble } from './import-finding';
import { rawOf, readInline, type Content } from './read-inline';

/** In UTF-16 code units: ten times the longest page of a method that we know. */
export const longestPage = 200_000;

/** Emphasis is read in time that grows with the square of a paragraph. */
export const longestBlock = 8_000;

export type BlocksReading = { readonly blocks: readonly Block[] } | { readonly trouble: ImportTrouble };

type Item = Extract<Content, { readonly type: 'list' }>['children'][number];

/** Never throws. `firstLine` is the line of the text's first line in the page, from 1. */
export function readBlocks(text: string, firstLine: number): BlocksReading {
  const size = text.length > longestPage ? text.length : longestStretch(text);
  const limit = text.length > longestPage ? longestPage : longestBlock;
  if (size > limit) return { trouble: { finding: 'too-long', values: { size, limit } } };
  try {
    const tree = fromMarkdown(text, {
      extensions: [gfmTable(), gitBookTags],
      mdastExtensions: [gfmTableFromMarkdown()],
    });
    return { blocks: tree.children.map((node) => readBlock(node, text, firstLine)) };
  } catch (error) {
    return { trouble: { finding: 'unreadable', values: { detail: error instanceof Error ? error.message : '' } } };
  }
}

/** The length of the longest run of lines without an empty one between. */
function longestStretch(text: string): number {
  let longest = 0;
  let from = 0;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (text.slice(at, end).trim() === '') from = end;
    longest = Math.max(longest, end - from);
    at = end + 1;
  }
  return longest;
}

function lineOf({ position }: Pick<Content, 'position'>, firstLine: number): number {
  return (position?.start.line ?? 1) + firstLine - 1;
}

function readBlock(node: Content, page: string, firstLine: number): Block {
  const place = { line: lineOf(node, firstLine), raw: rawOf(node, page) };
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', level: node.depth, inline: readInline(node.children, page), ...place };
    case 'paragraph':
      return { kind: 'paragraph', inline: readInline(node.children, page), ...place };
    case 'list':
      return { kind: 'list', bullets: node.children.map((item) => readBullet(item, page, firstLine)), ...place };
    case 'html':
      return { kind: node.value.startsWith('{%') ? 'tag' : 'html', ...place };
    default:
      return { kind: 'other', type: node.type, ...place };
  }
}

function readBullet(item: Item, page: string, firstLine: number): Bullet {
  const inlines: Inline[] = [];
  const bullets: Bullet[] = [];
  const others: OtherBlock[] = [];
  for (const child of item.children) {
    if (child.type === 'paragraph' || child.type === 'heading') inlines.push(readInline(child.children, page));
    else if (child.type === 'list') bullets.push(...child.children.map((inner) => readBullet(inner, page, firstLine)));
    else others.push({ kind: 'other', type: child.type, line: lineOf(child, firstLine), raw: rawOf(child, page) });
  }
  return {
    line: lineOf(item, firstLine),
    raw: rawOf(item, page),
    inline: joinInlines(inlines),
    bullets,
    others,
  };
}

function joinInlines(inlines: readonly Inline[]): Inline {
  return {
    text: inlines.map(({ text }) => text).join(' '),
    links: inlines.flatMap(({ links }) => links),
    marked: inlines.length > 0 && inlines.every(({ marked }) => marked),
    bold: inlines.length > 0 && inlines.every(({ bold }) => bold),
    foreign: inlines.flatMap(({ foreign }) => foreign),
  };
}
