// Opens a page: its properties, its blocks, or the reason why it is kept whole as text.
import { findFrontmatter } from '../../text/find-frontmatter';
import { readFrontmatter } from '../../text/read-frontmatter';
import type { Pack } from '../pack';
import type { Block } from './block';
import type { ImportFinding, ImportTrouble } from './import-finding';
import { draftPack } from './pack-draft';
import { readBlocks } from './read-blocks';

export interface PackDraft {
  /** A pack that the schema accepts; its user reviews it. */
  readonly pack: Pack;
  /** In the order of the page. */
  readonly findings: readonly ImportFinding[];
}

export interface Page {
  readonly path: string;
  /** The property `title` or `titre`, or nothing. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type PageReading =
  { readonly kind: 'page'; readonly page: Page } | { readonly kind: 'kept'; readonly draft: PackDraft };

export function readPage(text: string, path: string): PageReading {
  const { bodyStart, bodyLine } = findFrontmatter(text);
  const body = text.slice(bodyStart);
  const title = titleOf(text);
  const reading = readBlocks(body, bodyLine);
  if ('trouble' in reading) return { kind: 'kept', draft: keepWhole(body, title, path, reading.trouble) };
  return { kind: 'page', page: { path, title, blocks: reading.blocks } };
}

function titleOf(text: string): string {
  const { properties } = readFrontmatter(text, findFrontmatter(text));
  const title = properties['title'] ?? properties['titre'];
  return typeof title === 'string' ? title : '';
}

function keepWhole(body: string, title: string, path: string, trouble: ImportTrouble): PackDraft {
  return {
    pack: draftPack({ title, summary: body, path, steps: [] }),
    findings: [{ ...trouble, path, line: 0 }],
  };
}

/** Collects what is noticed. */
export type Notice = (trouble: ImportTrouble, line: number) => void;

export function collectFindings(path: string): { readonly findings: ImportFinding[]; readonly notice: Notice } {
  const findings: ImportFinding[] = [];
  return { findings, notice: (trouble, line) => findings.push({ ...trouble, path, line }) };
}
