// Reads the body of a note in one pass: headings, tasks, tags and the links of every body dialect.
import type { FoundFrontmatter } from '../text/find-frontmatter';
import { findTags } from '../text/find-tags';
import { hideCode } from '../text/hide-code';
import { findReferences, writeInline } from '../text/reference-links';
import type { DeclaredLink } from './link';
import { readBodyLinks, readTagLinks } from './links/body-links';
import { wordsOf } from './links/ed-words';
import { EdSections } from './links/ed-sections';
import { EdTable } from './links/ed-table';
import type { KeyTable } from './links/index';
import { readInlineFields, readTypedItem } from './links/inline-fields';
import type { Heading, Task } from './note';

export interface Body {
  readonly links: readonly DeclaredLink[];
  readonly headings: readonly Heading[];
  readonly tasks: readonly Task[];
  /** Inline tags, without `#`. */
  readonly tags: readonly string[];
}

/** What stands behind the frontmatter that was found. Linear in the text; never throws. */
export function readBody(text: string, { bodyStart, bodyLine }: FoundFrontmatter, keys: KeyTable): Body {
  const reader = new BodyReader(keys);
  const html = new Set<number>();
  const visible = hideCode(text, bodyStart, html);
  const references = findReferences(visible);
  let line = bodyLine;
  for (let at = bodyStart; at < text.length; line += 1) {
    const found = text.indexOf('\n', at);
    const next = found < 0 ? text.length : found + 1;
    const end = found < 0 ? text.length : text[found - 1] === '\r' && found > at ? found - 1 : found;
    reader.inHtml = html.has(at);
    const seen = visible.slice(at, end);
    if (end > at)
      reader.line(references === undefined ? seen : writeInline(seen, references), text.slice(at, end), line);
    else reader.blank();
    at = next;
  }
  return reader;
}

class BodyReader implements Body {
  readonly links: DeclaredLink[] = [];
  readonly headings: Heading[] = [];
  readonly tasks: Task[] = [];
  readonly tags: string[] = [];
  /** Whether the line belongs to a block of HTML: as in Obsidian, links and tags there are none. What a page from elsewhere declares is read all the same. */
  inHtml = false;
  private readonly sections = new EdSections();
  private readonly table = new EdTable();
  /** The last line, when an underline below it would make it a heading. */
  private paragraph: { readonly text: string; readonly line: number } | undefined;

  constructor(private readonly keys: KeyTable) {}

  blank(): void {
    this.paragraph = undefined;
    this.table.blank();
    this.sections.blank();
  }

  /** `visible`: the line without its code. */
  line(visible: string, text: string, line: number): void {
    const head = visible.trimStart()[0];
    if (head === undefined) return this.blank();
    if (head === '#' && this.heading(visible, text, line)) return;
    if ((head === '-' || head === '=') && this.underline(visible)) return;
    this.task(visible, text, line);
    this.paragraph = '#->*+|='.includes(head) ? undefined : { text: text.trim(), line };
    this.content(visible, line);
  }

  private heading(visible: string, text: string, line: number): boolean {
    const mark = /^ {0,3}(#{1,6})(?=[ \t]|$)/u.exec(visible.slice(0, 12));
    if (mark?.[1] === undefined) return false;
    const title = text.slice(mark[0].length).trim();
    this.addHeading(mark[1].length, stripClosing(title), line);
    this.paragraph = undefined;
    this.plain(visible, line);
    return true;
  }

  private underline(visible: string): boolean {
    const { paragraph } = this;
    if (paragraph === undefined || !/^ {0,3}(?:-{1,200}|={1,200})[ \t]*$/u.test(visible.slice(0, 300))) return false;
    this.addHeading(visible.includes('=') ? 1 : 2, paragraph.text, paragraph.line);
    this.paragraph = undefined;
    return true;
  }

  private addHeading(level: number, text: string, line: number): void {
    this.headings.push({ level, text, line });
    const words = wordsOf(text);
    this.sections.heading(level, words);
    this.table.heading(level, words);
  }

  private task(visible: string, text: string, line: number): void {
    if (!visible.includes('[')) return;
    const mark = /^[\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.)\](?:[ \t]|$)/u.exec(visible.slice(0, 200));
    if (mark?.[1] === undefined) return;
    const content = text.slice(mark[0].length).trim();
    const id = / \^([A-Za-z0-9-]+)$/u.exec(content.slice(-80));
    const done = mark[1] === 'x' || mark[1] === 'X';
    const begun = !done && mark[1] !== ' ' && mark[1] !== '-';
    const written = id?.[0] === undefined ? content : content.slice(0, -id[0].length).trimEnd();
    this.tasks.push({
      text: written,
      done,
      line,
      ...(begun ? { begun } : {}),
      ...(id?.[1] === undefined ? {} : { id: id[1] }),
    });
  }

  private content(visible: string, line: number): void {
    const fields = readInlineFields(visible, line, this.keys);
    if (fields !== undefined) {
      this.add(fields.links);
      this.plain(fields.rest, line);
      return;
    }
    const way = this.sections.directionAt(visible);
    const special =
      this.table.read(visible, line, way) ?? this.sections.read(visible, line) ?? this.typed(visible, line);
    if (special === undefined) return this.plain(visible, line);
    this.add(special);
    if (!this.inHtml) this.addTags(visible);
  }

  private typed(visible: string, line: number): readonly DeclaredLink[] | undefined {
    return visible.includes('[[') && !this.inHtml ? readTypedItem(visible, line, this.keys) : undefined;
  }

  private plain(visible: string, line: number): void {
    if (this.inHtml) return;
    this.add(readBodyLinks(visible, line));
    if (!visible.includes('#')) return;
    this.add(readTagLinks(visible, line));
    this.addTags(visible);
  }

  /** One after the other: a call takes only so many values. */
  private add(links: readonly DeclaredLink[]): void {
    for (const link of links) this.links.push(link);
  }

  private addTags(visible: string): void {
    for (const { tag } of findTags(visible)) this.tags.push(tag);
  }
}

/** `## Titre ##`: closing marks are no part of the title. */
function stripClosing(title: string): string {
  if (!title.endsWith('#')) return title;
  let end = title.length;
  while (title[end - 1] === '#') end -= 1;
  return end === 0 || title[end - 1] === ' ' || title[end - 1] === '\t' ? title.slice(0, end).trimEnd() : title;
}
