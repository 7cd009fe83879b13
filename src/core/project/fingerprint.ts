// What an ED relied on when it was last reviewed: one line for each source, a short hash for each heading.
//
//     I-1 v2 nature-du-contexte:k3f9a2 contraintes:0zq81c
//
// Code, version, then `heading:hash` for each section that says something; `_` stands for the text before the first heading. No date and no
// path: the line stays true through a sync, a copy, a rename, another system's line ends.
import type { ContentSection } from './read-content';
import { pattern } from '../text/pattern';

const versionMark = pattern('^v[\\p{L}\\p{N}.-]{1,20}$');

export interface Fingerprint {
  readonly code: string;
  readonly version: string;
  /** Hashes by heading key, in the order of the document. */
  readonly hashes: ReadonlyMap<string, string>;
}

export interface HeadingChange {
  readonly kind: 'changed' | 'added' | 'removed';
  /** As written now; for a heading that is gone, its words as the fingerprint keeps them. Empty for the text before the first heading. */
  readonly heading: string;
}

export function renderFingerprint(code: string, version: string, sections: readonly ContentSection[]): string {
  const parts = sections.filter(({ hash }) => hash !== '').map(({ key, hash }) => `${key}:${hash}`);
  return [code, `v${version}`, ...parts].join(' ');
}

/** Undefined for a line that is no fingerprint: it is left alone. */
export function readFingerprint(line: string): Fingerprint | undefined {
  const [code = '', version = '', ...parts] = line.trim().split(/\s+/u);
  if (code === '' || !versionMark().test(version)) return undefined;
  const hashes = new Map<string, string>();
  for (const part of parts) {
    const colon = part.lastIndexOf(':');
    const key = part.slice(0, colon).normalize('NFC');
    if (colon < 1 || !/^[0-9a-z]{6}$/.test(part.slice(colon + 1))) return undefined;
    hashes.set(key, part.slice(colon + 1));
  }
  return { code, version: version.slice(1), hashes };
}

/** What became of each heading since; empty when the content is the same, wherever its headings stand now. */
export function compareContent(before: Fingerprint, now: readonly ContentSection[]): readonly HeadingChange[] {
  const there = new Map(now.map((section) => [section.key, section]));
  const written = now.filter(({ key, hash }) => hash !== '' && hash !== before.hashes.get(key));
  const gone = [...before.hashes.keys()].filter((key) => (there.get(key)?.hash ?? '') === '');
  return [
    ...written.map(({ key, heading }): HeadingChange => ({
      kind: before.hashes.has(key) ? 'changed' : 'added',
      heading,
    })),
    ...gone.map((key): HeadingChange => ({ kind: 'removed', heading: there.get(key)?.heading ?? wordsOf(key) })),
  ];
}

function wordsOf(key: string): string {
  return key === '_' ? '' : key.replaceAll('-', ' ');
}
