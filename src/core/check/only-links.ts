// The links of a text that is nothing but links.
import { findLinks } from '../text/find-links';

/** Each link as written; none when something else than separators stands around them: a sentence stays one text. */
export function onlyLinks(text: string): readonly string[] {
  const links = findLinks(text);
  let rest = '';
  let at = 0;
  for (const { start, end } of links) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  rest += text.slice(at);
  const bare = rest.split(/[\s,;/+&]+/u).every((word) => word === '' || word === 'et' || word === 'and');
  return bare ? links.map(({ raw }) => raw) : [];
}
