// Turns blocks back into plain lines: what a description or a summary keeps of a page.
import { forms } from '../forms';
import type { Block, Bullet, Inline, PageLink } from './block';
import { splitHtml } from './split-html';

/** Elements that only hold others. */
const holders = new Set(['details', 'summary', 'figure', 'figcaption', 'p', 'div', 'mark', 'br', 'hr', '!--']);

export function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.inline.text;
    case 'list':
      return bulletLines(block.bullets, '').join('\n');
    case 'html':
      return htmlText(block.raw);
    case 'tag':
      return block.raw.trim();
    case 'other':
      return block.type === 'thematicBreak' ? '' : block.raw;
  }
}

/** One block a line, blank ones left out. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text.trim() !== '')
    .join('\n');
}

function bulletLines(bullets: readonly Bullet[], indent: string): string[] {
  return bullets.flatMap(({ inline, bullets: inner, others }) => [
    `${indent}- ${inline.text}`,
    ...bulletLines(inner, `${indent}  `),
    ...others.map(({ raw }) => raw),
  ]);
}

/** A bullet with those inside it, on one line: `Préciser : leur type ; leurs tâches`. */
export function bulletText({ inline, bullets }: Bullet): string {
  if (bullets.length === 0) return inline.text;
  const inner = bullets.map((bullet) => bulletText(bullet).replace(/[\s.;,]{1,4}$/u, ''));
  return [inline.text, inner.join('\u00a0; ')].filter((text) => text !== '').join(' ');
}

/** Without the elements that only hold text, an image as its words; any other stays as written. */
export function htmlText(html: string): string {
  return splitHtml(html)
    .map(({ kind, name, raw, attributes }) => {
      if (kind === 'text') return raw;
      if (name === 'img' && forms().target.test(attributes['src'] ?? '')) return attributes['alt'] ?? '';
      return holders.has(name) || (name === 'a' && forms().target.test(attributes['href'] ?? 'a')) ? ' ' : raw;
    })
    .join('')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}

/** The elements of a piece of HTML that we know nothing of, each once, as `<table> <tr>`; empty when all are known. */
export function foreignHtml(html: string): string {
  const names = splitHtml(html)
    .filter(({ kind, name }) => kind === 'open' && !holders.has(name) && name !== 'img' && name !== 'a')
    .map(({ name }) => `<${name}>`);
  return [...new Set(names)].join(' ');
}

/** A link where a text must hold it. */
export function linkText({ title, target }: PageLink): string {
  return title === target ? target : `${title} (${target})`;
}

export interface PlacedInline {
  readonly inline: Inline;
  readonly line: number;
}

/** The text of headings, paragraphs and bullets, at any depth. */
export function inlinesOf(blocks: readonly Block[]): PlacedInline[] {
  const ofBullet = ({ inline, line, bullets }: Bullet): PlacedInline[] => [
    { inline, line },
    ...bullets.flatMap(ofBullet),
  ];
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return [{ inline: block.inline, line: block.line }];
    return block.kind === 'list' ? block.bullets.flatMap(ofBullet) : [];
  });
}
