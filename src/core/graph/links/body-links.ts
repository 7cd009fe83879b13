// Wikilinks, embeds, Markdown links and ED tags in running text: each mentions its target.
import { readEdTag } from '../../text/ed-code';
import { findLinks } from '../../text/find-links';
import { findTags } from '../../text/find-tags';
import type { DeclaredLink } from '../link';
import { declare, MENTION } from './relation';

export function readBodyLinks(text: string, line: number): readonly DeclaredLink[] {
  if (!text.includes('[')) return [];
  return findLinks(text).flatMap(({ target, raw }) => declare('body', line, { target, raw, kind: 'wiki' }, MENTION));
}

export function readTagLinks(text: string, line: number): readonly DeclaredLink[] {
  if (!text.includes('#')) return [];
  return findTags(text).flatMap(({ tag }) => {
    const code = readEdTag(tag);
    return code === undefined ? [] : declare('body', line, { target: code, raw: `#${tag}`, kind: 'code' }, MENTION);
  });
}
