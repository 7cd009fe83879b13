// Tells how a page writes the titles of its steps: in steppers, as marked headings or bold marked paragraphs, or as plain headings.
import type { Block } from './block';
import { readGitBookTag } from './git-book-tag';

export interface StepStyle {
  readonly kind: 'stepper' | 'marked' | 'plain' | 'none';
  /** Whether a block outside a `{% step %}` opens a step. */
  readonly opens: (block: Block) => boolean;
}

export function readStepStyle(blocks: readonly Block[]): StepStyle {
  if (blocks.some((block) => block.kind === 'tag' && readGitBookTag(block.raw).name === 'step'))
    return { kind: 'stepper', opens: () => false };
  if (blocks.some(isMarkedTitle)) return { kind: 'marked', opens: isMarkedTitle };
  const plain = headingsOverLists(blocks);
  return plain.size > 0 ? { kind: 'plain', opens: (block) => plain.has(block) } : { kind: 'none', opens: () => false };
}

/** `### <mark>…</mark>`, `#### <mark>…</mark>`, or a paragraph all bold and marked. Marked headings above are parts of the page. */
function isMarkedTitle(block: Block): boolean {
  if (block.kind === 'heading') return block.level > 2 && block.inline.marked;
  return block.kind === 'paragraph' && block.inline.marked && block.inline.bold;
}

/** Headings below the page's title that have a list before the next heading. */
function headingsOverLists(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let heading: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block.level > 1 ? block : undefined;
    else if (block.kind === 'list' && heading !== undefined) found.add(heading);
  }
  return found;
}
