// A note's text as the app's metadata cache: headings, links, tags, lists and tasks, blocks, sections, all with positions.
import type { CachedMetadata, ListItemCache, Pos } from 'obsidian';
import { readFrontmatter } from './read-frontmatter';
import { readLinks, readTags } from './read-links';

interface Line {
  text: string;
  at: number;
  offset: number;
}

/** The tags that begin a block; others are text, unless they stand alone on their line. */
const htmlStart =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)(?:[\s>/]|$)/iu;
const itemStart = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[(.)\]\s)?/u;

export function readCache(text: string): CachedMetadata {
  const lines = splitLines(text);
  const cache: CachedMetadata = {};
  const front = readFrontmatter(lines.map((line) => line.text));
  const block = lines.slice(0, front.lines);
  const first = block[0];
  if (first !== undefined) {
    addSection(cache, 'yaml', block);
    if (front.frontmatter !== undefined) {
      cache.frontmatter = front.frontmatter;
      cache.frontmatterPosition = spanOf(block);
    }
    if (front.frontmatterLinks !== undefined) cache.frontmatterLinks = front.frontmatterLinks;
  }
  for (const part of splitSections(lines.slice(front.lines))) readSection(cache, part);
  return cache;
}

function splitLines(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((raw, at) => {
    const line = { text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, at, offset };
    offset += raw.length + 1;
    return line;
  });
}

interface Part {
  type: string;
  lines: Line[];
}

function splitSections(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let open: Part | undefined;
  let fence = '';
  for (const line of lines) {
    const mark = /^\s{0,3}(`{3,}|~{3,}|\$\$|%%|<!--)/u.exec(line.text)?.[1] ?? '';
    if (fence !== '') {
      open?.lines.push(line);
      if (closes(line.text, fence)) [fence, open] = ['', undefined];
      continue;
    }
    const type = isIndented(line.text, open, parts.at(-1)) ? 'code' : typeOf(line.text, mark, open);
    if (type === undefined) open = undefined;
    else if (open !== undefined && continues(open, type)) open.lines.push(line);
    else parts.push((open = { type, lines: [line] }));
    if (open !== undefined && ['heading', 'thematicBreak'].includes(open.type)) open = undefined;
    if (mark !== '' && open?.lines.length === 1 && !closesAtOnce(line.text, mark)) fence = mark;
  }
  return parts;
}

function closes(text: string, fence: string): boolean {
  if (fence === '<!--') return text.includes('-->');
  return text.trim().startsWith(fence) && text.trim().length <= fence.length + 1;
}

/** Code by its indent: below a blank line or a heading, and not what goes on with a list or a footnote. */
function isIndented(text: string, open: Part | undefined, last: Part | undefined): boolean {
  if (!/^(?: {4}| {0,3}\t)\s*\S/u.test(text)) return false;
  if (open !== undefined) return open.type === 'code';
  return last === undefined || !['list', 'footnoteDefinition'].includes(last.type);
}

/** `$$x$$`, `%%x%%` and `<!-- x -->` on one line. */
function closesAtOnce(text: string, mark: string): boolean {
  if (mark === '<!--') return text.includes('-->');
  return (mark === '$$' || mark === '%%') && text.trim().length > 2 && text.trim().endsWith(mark);
}

function typeOf(text: string, mark: string, open: Part | undefined): string | undefined {
  if (mark.startsWith('`') || mark.startsWith('~')) return 'code';
  if (mark === '$$') return 'math';
  if (mark === '%%') return 'comment';
  if (mark === '<!--') return 'html';
  if (text.trim() === '') return undefined;
  if (/^#{1,6}(\s|$)/u.test(text)) return 'heading';
  if (/^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u.test(text)) return 'thematicBreak';
  if (/^\s{0,3}>/u.test(text)) return /^\s{0,3}>\s*\[!/u.test(text) ? 'callout' : 'blockquote';
  if (itemStart.test(text)) return 'list';
  if (/^\s*\|.*\|\s*$/u.test(text)) return 'table';
  if (/^\[\^[^\]]+\]:/u.test(text)) return 'footnoteDefinition';
  if (htmlStart.test(text) || (open === undefined && /^ {0,3}<[^<>]+>\s*$/u.test(text))) return 'html';
  return open?.type === 'list' || open?.type === 'html' ? open.type : 'paragraph';
}

function continues(open: Part, type: string): boolean {
  if (open.type === 'callout') return type === 'callout' || type === 'blockquote';
  if (type === 'code') return open.type === 'code' && /^\s{4}|^\s*\t/u.test(open.lines[0]?.text ?? '');
  return open.type === type && !['heading', 'math', 'comment'].includes(type);
}

function spanOf(lines: readonly Line[]): Pos {
  const first = lines[0] ?? { text: '', at: 0, offset: 0 };
  const last = lines[lines.length - 1] ?? first;
  return positionOf(first, 0, last, last.text.length);
}

function positionOf(from: Line, fromCol: number, to: Line, toCol: number): Pos {
  return {
    start: { line: from.at, col: fromCol, offset: from.offset + fromCol },
    end: { line: to.at, col: toCol, offset: to.offset + toCol },
  };
}

function addSection(cache: CachedMetadata, type: string, lines: readonly Line[], id?: string): void {
  (cache.sections ??= []).push({ type, position: spanOf(lines), ...(id !== undefined && { id }) });
}

function readSection(cache: CachedMetadata, { type, lines }: Part): void {
  const last = lines[lines.length - 1];
  const id = type === 'list' ? undefined : blockId(last?.text ?? '');
  addSection(cache, type, lines, id);
  if (id !== undefined) (cache.blocks ??= {})[id.toLowerCase()] = { id, position: spanOf(lines) };
  if (['code', 'math', 'comment', 'html'].includes(type)) return;
  if (type === 'heading') readHeading(cache, lines);
  if (type === 'list') readItems(cache, lines);
  for (const line of lines) readInline(cache, line);
}

function blockId(text: string): string | undefined {
  return /(?:^|\s)\^([\p{L}\p{N}-]+)\s*$/u.exec(text)?.[1];
}

function readHeading(cache: CachedMetadata, lines: readonly Line[]): void {
  const match = /^(#{1,6})\s*(.*?)\s*#*\s*$/u.exec(lines[0]?.text ?? '');
  if (match === null) return;
  (cache.headings ??= []).push({
    heading: match[2] ?? '',
    level: (match[1] ?? '').length,
    position: spanOf(lines),
  });
}

function readItems(cache: CachedMetadata, lines: readonly Line[]): void {
  const open: { indent: number; line: number }[] = [];
  let item: ListItemCache | undefined;
  for (const line of lines) {
    const match = itemStart.exec(line.text);
    if (match === null) {
      if (item !== undefined) item.position.end = spanOf([line]).end;
      continue;
    }
    const indent = (match[1] ?? '').length;
    while ((open[open.length - 1]?.indent ?? -1) >= indent) open.pop();
    const parent = open[open.length - 1]?.line ?? -(lines[0]?.at ?? 0) - 1;
    open.push({ indent, line: line.at });
    const id = blockId(line.text);
    const position = positionOf(line, indent, line, line.text.length);
    item = { position, parent, ...(match[2] !== undefined && { task: match[2] }), ...(id !== undefined && { id }) };
    (cache.listItems ??= []).push(item);
    if (id !== undefined) (cache.blocks ??= {})[id.toLowerCase()] = { id, position };
  }
}

function readInline(cache: CachedMetadata, line: Line): void {
  for (const { from, to, original, link, displayText, embed } of readLinks(line.text)) {
    const found = { link, original, displayText, position: positionOf(line, from, line, to) };
    if (embed) (cache.embeds ??= []).push(found);
    else (cache.links ??= []).push(found);
  }
  for (const { from, tag } of readTags(line.text))
    (cache.tags ??= []).push({ tag, position: positionOf(line, from, line, from + tag.length) });
}
