// Reads the text of a paragraph, heading or bullet: no marks, links apart, what is not understood kept as written.
import type { fromMarkdown } from 'mdast-util-from-markdown';
import { forms } from '../forms';
import type { Inline, PageLink } from './block';
import { splitHtml, type HtmlPiece } from './split-html';

type Root = ReturnType<typeof fromMarkdown>;
export type Content = Root['children'][number];
export type Phrase = Extract<Content, { readonly type: 'paragraph' }>['children'][number];

/** Elements that only change how a text looks. */
const looks = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'del',
  'span',
  'sub',
  'sup',
  'small',
  'font',
  'code',
  '!--',
]);

/** What GitBook writes for a character that it could not encode. */
const badEntity = /&#x?nan;/giu;

interface Reading {
  readonly page: string;
  text: string;
  letters: number;
  marked: number;
  bold: number;
  marks: number;
  readonly links: PageLink[];
  readonly foreign: string[];
  readonly anchors: { readonly target: string; readonly from: number }[];
}

export function readInline(phrases: readonly Phrase[], page: string): Inline {
  const reading: Reading = {
    page,
    text: '',
    letters: 0,
    marked: 0,
    bold: 0,
    marks: 0,
    links: [],
    foreign: [],
    anchors: [],
  };
  readPhrases(phrases, reading, false);
  const text = tidy(reading.text);
  for (const [tag] of text.matchAll(/\{%[^%\n]{0,200}%\}/gu)) reading.foreign.push(tag);
  const whole = (count: number): boolean => reading.letters > 0 && count === reading.letters;
  return {
    text,
    links: reading.links,
    marked: whole(reading.marked),
    bold: whole(reading.bold),
    foreign: reading.foreign,
  };
}

/** One space for each run of them; no-break spaces stay. */
export function tidy(text: string): string {
  return text.replace(/[ \t\r\n]+/gu, ' ').trim();
}

function readPhrases(phrases: readonly Phrase[], reading: Reading, bold: boolean): void {
  for (const phrase of phrases) readPhrase(phrase, reading, bold);
}

function readPhrase(phrase: Phrase, reading: Reading, bold: boolean): void {
  switch (phrase.type) {
    case 'text':
      addText(phrase.value, reading, bold);
      return;
    case 'strong':
      readPhrases(phrase.children, reading, true);
      return;
    case 'emphasis':
    case 'delete':
      readPhrases(phrase.children, reading, bold);
      return;
    case 'break':
      add(' ', reading, bold);
      return;
    case 'html':
      for (const piece of splitHtml(phrase.value)) readHtml(piece, reading, bold);
      return;
    case 'link': {
      const from = reading.text.length;
      readPhrases(phrase.children, reading, bold);
      addLink(phrase.url, from, reading, bold);
      return;
    }
    case 'image': {
      const from = reading.text.length;
      add(phrase.alt ?? '', reading, bold);
      addLink(phrase.url, from, reading, bold);
      return;
    }
    default:
      add(rawOf(phrase, reading.page), reading, bold);
  }
}

export function rawOf({ position }: Pick<Content, 'position'>, page: string): string {
  return page.slice(position?.start.offset, position?.end.offset);
}

function addText(value: string, reading: Reading, bold: boolean): void {
  for (const [entity] of value.matchAll(badEntity)) reading.foreign.push(entity);
  add(value.replace(badEntity, ' '), reading, bold);
}

function add(text: string, reading: Reading, bold: boolean): void {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  reading.text += text;
  reading.letters += letters;
  if (reading.marks > 0) reading.marked += letters;
  if (bold) reading.bold += letters;
}

function addLink(target: string, from: number, reading: Reading, bold: boolean): void {
  if (target === '' || target.startsWith('#')) return;
  if (!forms().target.test(target)) {
    add(` (${target})`, reading, bold);
    reading.links.push({ title: '', target });
    return;
  }
  reading.links.push({ title: tidy(reading.text.slice(from)) || target, target });
}

function readHtml(piece: HtmlPiece, reading: Reading, bold: boolean): void {
  const { kind, name, attributes, raw } = piece;
  if (kind === 'text') addText(raw, reading, bold);
  else if (name === 'mark') reading.marks = Math.max(0, reading.marks + (kind === 'open' ? 1 : -1));
  else if (name === 'a' && kind === 'open')
    reading.anchors.push({ target: attributes['href'] ?? '', from: reading.text.length });
  else if (name === 'a') {
    const anchor = reading.anchors.pop();
    if (anchor !== undefined) addLink(anchor.target, anchor.from, reading, bold);
  } else if (name === 'br') add(' ', reading, bold);
  else if (!looks.has(name)) {
    reading.foreign.push(raw);
    add(raw, reading, bold);
  }
}
