// Turns blocks back into plain lines: what a description or a summary keeps of a page.
import type { Block, Bullet } from './block';
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
  const inner = bullets.map((bullet) => bulletText(bullet).replace(/[.;,]$/u, ''));
  return [inline.text, inner.join('\u00a0; ')].filter((text) => text !== '').join(' ');
}

/** Without the elements that only hold text; any other stays as written. */
export function htmlText(html: string): string {
  return splitHtml(html)
    .map(({ kind, name, raw }) => (kind !== 'text' && holders.has(name) ? ' ' : raw))
    .join('')
    .trim();
}

/** The elements of a piece of HTML that we know nothing of, each once, as `<table> <tr>`; empty when all are known. */
export function foreignHtml(html: string): string {
  const names = splitHtml(html)
    .filter(({ kind, name }) => kind === 'open' && !holders.has(name) && name !== 'img' && name !== 'a')
    .map(({ name }) => `<${name}>`);
  return [...new Set(names)].join(' ');
}
