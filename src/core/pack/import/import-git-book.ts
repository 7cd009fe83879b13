// Turns a page of GitBook (steppers, hints, tabs, embeds, marks) into the draft of a pack.
import type { Block, Heading, Paragraph } from './block';
import { blocksText, foreignHtml, htmlText, inlinesOf } from './block-text';
import { readGitBookTag, type GitBookTag } from './git-book-tag';
import { GitBookDraft } from './git-book-draft';
import { readStepStyle, type StepStyle } from './step-style';
import { collectFindings, readPage, type Notice, type PackDraft } from './read-page';
import { splitHtml } from './split-html';
import { isLegend } from './step-marks';

/** Never throws; what is not understood stays as text, with a finding. */
export function importGitBook(written: string, path: string): PackDraft {
  const reading = readPage(written, path);
  if (reading.kind === 'kept') return reading.draft;
  const { blocks, title } = reading.page;
  const { findings, notice } = collectFindings(path);
  const draft = new GitBookDraft(notice);
  draft.title = title;
  const style = readStepStyle(blocks);
  if (style.kind === 'none') notice({ finding: 'no-steps', values: {} }, 0);
  const walk: Walk = { blocks, draft, notice, style, awaiting: false, inStepTag: false, level: 0, lastHeading: '' };
  for (let at = 0; at < blocks.length;) at = readBlock(walk, at);
  return { pack: draft.toPack(path), findings: [...findings].sort((a, b) => a.line - b.line) };
}

interface Walk {
  readonly blocks: readonly Block[];
  readonly draft: GitBookDraft;
  readonly notice: Notice;
  readonly style: StepStyle;
  /** A step has begun and has no title yet. */
  awaiting: boolean;
  inStepTag: boolean;
  /** Level of the heading that opened the step; 0 when a tag did. */
  level: number;
  lastHeading: string;
}

/** Gives the index of the next block to read. */
function readBlock(walk: Walk, at: number): number {
  const block = walk.blocks[at];
  if (block === undefined) return at + 1;
  if (block.kind === 'tag') return readTag(walk, at, readGitBookTag(block.raw), block);
  if (block.kind === 'heading') readHeading(walk, block);
  else if (block.kind === 'paragraph') readParagraph(walk, block);
  else {
    openUntitled(walk, block.line);
    if (block.kind === 'html') readHtml(walk, block);
    else if (block.kind === 'list') readList(walk, block);
    else if (block.type !== 'thematicBreak') walk.draft.keep(block.raw, block.line);
  }
  return at + 1;
}

/** A step whose tag holds no heading takes a number for its title. */
function openUntitled(walk: Walk, line: number): void {
  if (!walk.awaiting) return;
  walk.awaiting = false;
  walk.draft.openStep({ text: '', links: [], marked: false, bold: false, foreign: [] }, line);
}

function readHeading(walk: Walk, block: Heading): void {
  const { draft, style } = walk;
  const { inline, level, line } = block;
  walk.lastHeading = inline.text;
  if (level === 1 && draft.title === '' && !draft.inStep && !walk.inStepTag) {
    draft.title = inline.text;
    draft.addInlineRest({ ...inline, links: [] }, line);
  } else if (walk.inStepTag ? walk.awaiting || inline.marked : style.opens(block)) {
    walk.awaiting = false;
    walk.level = walk.inStepTag ? 0 : level;
    draft.openStep(inline, line);
  } else {
    if (!walk.inStepTag && level <= walk.level) draft.closeStep();
    draft.addHeading(inline, line);
  }
}

function readParagraph(walk: Walk, block: Paragraph): void {
  const { inline, line } = block;
  const titles = inline.marked && inline.bold;
  if (titles && (walk.inStepTag || walk.style.opens(block))) {
    walk.awaiting = false;
    walk.level = walk.inStepTag ? 0 : 2;
    walk.draft.openStep(inline, line);
    return;
  }
  if (isLegend(inline.text)) {
    walk.notice({ finding: 'legend', values: { text: inline.text } }, line);
    return;
  }
  openUntitled(walk, line);
  walk.draft.addParagraph(inline, line);
}

function readList({ draft }: Walk, block: Extract<Block, { kind: 'list' }>): void {
  if (draft.inStep) for (const bullet of block.bullets) draft.addBullet(bullet);
  else {
    draft.addText(blocksText([block]), block.line);
    for (const { inline, line } of inlinesOf([block])) draft.addInlineRest(inline, line);
  }
  draft.endList();
}

function readHtml({ draft, notice, lastHeading }: Walk, { raw, line }: Block): void {
  const foreign = foreignHtml(raw);
  if (foreign !== '') notice({ finding: 'unknown-syntax', values: { text: foreign } }, line);
  for (const { kind, name, attributes } of splitHtml(raw)) {
    const target = kind !== 'open' ? '' : ((name === 'img' ? attributes['src'] : attributes['href']) ?? '');
    const title = attributes['alt'] ?? '';
    if (target !== '' && !target.startsWith('#'))
      draft.addLink({ title: title === '' ? lastHeading || target : title, target }, line);
  }
  draft.keep(htmlText(raw), line);
}

function readTag(walk: Walk, at: number, tag: GitBookTag, { raw, line }: Block): number {
  const { draft } = walk;
  switch (tag.name) {
    case 'stepper':
      draft.closeStep();
      walk.inStepTag = false;
      walk.awaiting = false;
      return at + 1;
    case 'step':
      draft.closeStep();
      walk.inStepTag = !tag.ends;
      walk.awaiting = !tag.ends;
      walk.level = 0;
      return at + 1;
    case 'embed':
    case 'file':
    case 'content-ref':
      return tag.ends ? at + 1 : readReference(walk, at, tag, line);
    case 'hint':
      return tag.ends ? at + 1 : readHint(walk, at, line);
    case 'tabs':
      return at + 1;
    case 'tab':
      openUntitled(walk, line);
      draft.keep(tag.ends ? '' : (tag.attributes['title'] ?? ''), line);
      return at + 1;
    default:
      openUntitled(walk, line);
      walk.notice({ finding: 'unknown-syntax', values: { text: raw.trim() } }, line);
      draft.addText(raw.trim(), line);
      return at + 1;
  }
}

/** The index of the end tag, when it comes before another tag of the name or of a step. */
function findEnd(walk: Walk, from: number, name: string): number | undefined {
  for (let at = from + 1; at < walk.blocks.length; at++) {
    const block = walk.blocks[at];
    if (block?.kind !== 'tag') continue;
    const tag = readGitBookTag(block.raw);
    if (tag.name === name) return tag.ends ? at : undefined;
    if (tag.name === 'step' || tag.name === 'stepper') return undefined;
  }
  return undefined;
}

function readReference(walk: Walk, at: number, tag: GitBookTag, line: number): number {
  const target = tag.attributes['url'] ?? tag.attributes['src'] ?? '';
  const end = findEnd(walk, at, tag.name);
  const inner = end === undefined ? [] : walk.blocks.slice(at + 1, end);
  const caption = blocksText(inner).split('\n', 1)[0]?.trim() ?? '';
  const named = caption === '' || caption === '.' ? walk.lastHeading : caption;
  openUntitled(walk, line);
  if (target !== '') walk.draft.addLink({ title: named || target, target }, line);
  else walk.draft.keep(walk.blocks[at]?.raw ?? '', line);
  const rest = inner.length > 1 || (caption !== '' && named !== caption && caption !== '.') ? blocksText(inner) : '';
  walk.draft.keep(rest, line);
  for (const placed of inlinesOf(inner)) walk.draft.addInlineRest(placed.inline, placed.line);
  return end === undefined ? at + 1 : end + 1;
}

function readHint(walk: Walk, at: number, line: number): number {
  openUntitled(walk, line);
  const end = findEnd(walk, at, 'hint');
  if (end === undefined) {
    walk.notice({ finding: 'unknown-syntax', values: { text: walk.blocks[at]?.raw.trim() ?? '' } }, line);
    return at + 1;
  }
  const inner = walk.blocks.slice(at + 1, end);
  walk.draft.addAdvice(blocksText(inner), line);
  for (const placed of inlinesOf(inner)) walk.draft.addInlineRest(placed.inline, placed.line);
  return end + 1;
}
