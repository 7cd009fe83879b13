// Wikilinks, embeds, Markdown links and ED tags in running text: each mentions its target.
import { findLinks } from '../../text/find-links';
import { findTags } from '../../text/find-tags';
import type { DeclaredLink } from '../link';
import { readEdTarget } from './read-eds';
import { declare, MENTION } from './relation';

export function readBodyLinks(text: string, line: number): readonly DeclaredLink[] {
  if (!text.includes('[')) return [];
  return findLinks(text).flatMap(({ target, raw }) => declare('body', line, { target, raw, kind: 'wiki' }, MENTION));
}

export function readTagLinks(text: string, line: number): readonly DeclaredLink[] {
  if (!text.includes('#')) return [];
  return findTags(text).flatMap(({ tag }) => {
    const target = readEdTarget(tag, `#${tag}`);
    return target === undefined ? [] : declare('body', line, target, MENTION);
  });
}
