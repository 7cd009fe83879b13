// The reading view: Markdown to elements, with code-block processors, post-processors and links that open.
import type { App } from './app';
import { Component } from './component';
import { Keymap } from './keymap';
import { renderInline } from './markdown-inline';
import { Menu } from './menu';
import { readFrontmatter } from './read-frontmatter';
import { readCache } from './read-cache';

export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

export interface SectionInfo {
  text: string;
  lineStart: number;
  lineEnd: number;
}

export interface ProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  addChild: (child: MarkdownRenderChild) => void;
  getSectionInfo: (el: HTMLElement) => SectionInfo | null;
}

export type PostProcessor = (el: HTMLElement, context: ProcessorContext) => unknown;
export type CodeProcessor = (source: string, el: HTMLElement, context: ProcessorContext) => unknown;

export class MarkdownRenderer {
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const lines = markdown.split(/\r?\n/u);
    const front = readFrontmatter(lines);
    const sections = new WeakMap<HTMLElement, SectionInfo>();
    const context: ProcessorContext = {
      docId: sourcePath,
      sourcePath,
      frontmatter: front.frontmatter,
      addChild: (child) => void component.addChild(child),
      getSectionInfo: (inner) => sections.get(inner.closest<HTMLElement>('[data-section-start]') ?? inner) ?? null,
    };
    for (const { type, position } of readCache(markdown).sections ?? []) {
      if (type === 'yaml' || type === 'comment') continue;
      const [lineStart, lineEnd] = [position.start.line, position.end.line];
      const section = el.createDiv({ cls: `el-${type}`, attr: { 'data-section-start': String(lineStart) } });
      sections.set(section, { text: markdown, lineStart, lineEnd });
      await renderSection(app, type, lines.slice(lineStart, lineEnd + 1), section, context);
      for (const process of app.postProcessors) await process(section, context);
    }
    bindLinks(app, el, sourcePath, component);
  }
}

export class Reading extends MarkdownRenderChild {}

export async function renderReading(app: App, text: string, el: HTMLElement, sourcePath: string): Promise<Reading> {
  el.empty();
  const inner = el.createDiv({ cls: 'markdown-preview-view markdown-rendered' });
  const child = new Reading(inner);
  await MarkdownRenderer.render(app, text, inner.createDiv({ cls: 'markdown-preview-section' }), sourcePath, child);
  return child;
}

async function renderSection(
  app: App,
  type: string,
  lines: readonly string[],
  el: HTMLElement,
  context: ProcessorContext,
): Promise<void> {
  const first = lines[0] ?? '';
  if (type === 'heading') {
    const level = /^#+/u.exec(first)?.[0].length ?? 1;
    const names = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
    renderInline(first.replace(/^#+\s*/u, ''), el.createEl(names[level - 1] ?? 'h6'));
  } else if (type === 'code') await renderCode(app, lines, el, context);
  else if (type === 'list') renderList(lines, el);
  else if (type === 'table') renderTable(lines, el);
  else if (type === 'thematicBreak') el.createEl('hr');
  else if (type === 'blockquote' || type === 'callout') renderQuote(type, lines, el);
  else renderLines(lines, el.createEl('p'));
}

function renderLines(lines: readonly string[], el: HTMLElement): void {
  for (const [at, line] of lines.entries()) {
    if (at > 0) el.createEl('br');
    renderInline(line.trim(), el);
  }
}

function renderQuote(type: string, lines: readonly string[], el: HTMLElement): void {
  const bare = lines.map((line) => line.replace(/^\s*>\s?/u, ''));
  const title = /^\[!([^\]]+)\]\s*(.*)$/u.exec(bare[0] ?? '');
  if (type !== 'callout' || title === null) {
    renderLines(bare, el.createEl('blockquote').createEl('p'));
    return;
  }
  const callout = el.createDiv({ cls: 'callout', attr: { 'data-callout': (title[1] ?? '').toLowerCase() } });
  renderInline(title[2] === '' ? (title[1] ?? '') : (title[2] ?? ''), callout.createDiv({ cls: 'callout-title' }));
  renderLines(bare.slice(1), callout.createDiv({ cls: 'callout-content' }));
}

async function renderCode(
  app: App,
  lines: readonly string[],
  el: HTMLElement,
  context: ProcessorContext,
): Promise<void> {
  const language = /^\s*[`~]{3,}\s*([^\s`{]*)/u.exec(lines[0] ?? '')?.[1] ?? '';
  const closed = lines.length > 1 && /^\s*[`~]{3,}\s*$/u.test(lines[lines.length - 1] ?? '');
  const indented = /^(?: {4}| {0,3}\t)/u;
  const bare = indented.test(lines[0] ?? '');
  const inside = bare ? lines.map((line) => line.replace(indented, '')) : lines.slice(1, closed ? -1 : undefined);
  const source = inside.join('\n');
  const process = app.codeProcessors.get(language);
  if (process !== undefined) await process(source, el.createDiv({ cls: `block-language-${language}` }), context);
  else el.createEl('pre').createEl('code', { cls: language === '' ? '' : `language-${language}`, text: source });
}

function renderList(lines: readonly string[], el: HTMLElement): void {
  const stack: { indent: number; list: HTMLElement; item: HTMLElement }[] = [];
  for (const line of lines) {
    const match = /^(\s*)([-*+]|\d+[.)])\s+(?:\[(.)\]\s)?(.*)$/u.exec(line);
    const last = stack[stack.length - 1];
    if (match === null) {
      if (last !== undefined) renderInline(` ${line.trim()}`, last.item);
      continue;
    }
    const indent = (match[1] ?? '').length;
    while ((stack[stack.length - 1]?.indent ?? -1) > indent) stack.pop();
    const same = stack[stack.length - 1];
    const ordered = /\d/u.test(match[2] ?? '');
    const list = same?.indent === indent ? same.list : (same?.item ?? el).createEl(ordered ? 'ol' : 'ul');
    if (same?.indent === indent) stack.pop();
    const item = list.createEl('li');
    if (match[3] !== undefined) addTask(item, match[3]);
    renderInline(match[4] ?? '', item);
    stack.push({ indent, list, item });
  }
}

function addTask(item: HTMLElement, mark: string): void {
  item.addClass('task-list-item');
  item.dataset['task'] = mark;
  const box = item.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
  box.checked = mark !== ' ';
}

function renderTable(lines: readonly string[], el: HTMLElement): void {
  const table = el.createEl('table');
  const cells = (line: string): string[] =>
    line
      .trim()
      .replace(/^\||\|$/gu, '')
      .split(/(?<!\\)\|/u)
      .map((cell) => cell.trim());
  const [head = '', , ...body] = lines;
  const headRow = table.createEl('thead').createEl('tr');
  for (const cell of cells(head)) renderInline(cell, headRow.createEl('th'));
  const bodyEl = table.createEl('tbody');
  for (const line of body) {
    const row = bodyEl.createEl('tr');
    for (const cell of cells(line)) renderInline(cell, row.createEl('td'));
  }
}

function bindLinks(app: App, el: HTMLElement, sourcePath: string, component: Component): void {
  const linkOf = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null;
  for (const a of el.querySelectorAll<HTMLElement>('a.internal-link')) {
    const target = app.metadataCache.getFirstLinkpathDest((a.dataset['href'] ?? '').split('#')[0] ?? '', sourcePath);
    a.toggleClass('is-unresolved', target === null);
  }
  component.registerDomEvent(el, 'click', (event: MouseEvent) => {
    const link = linkOf(event);
    if (link === null) return;
    event.preventDefault();
    void app.workspace.openLinkText(link.dataset['href'] ?? '', sourcePath, Keymap.isModEvent(event));
  });
  component.registerDomEvent(el, 'contextmenu', (event: MouseEvent) => {
    const link = linkOf(event);
    if (link !== null)
      app.workspace.handleLinkContextMenu(Menu.forEvent(event), link.dataset['href'] ?? '', sourcePath);
  });
}
