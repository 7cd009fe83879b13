// Adds an item to a property: behind the last one of its list; a text that stands alone under the key becomes a list first.
import { findFrontmatter } from '../../text/find-frontmatter';
import { lineOf, type Lines } from '../../text/frontmatter';
import { readAt } from '../../text/read-at';
import { readFrontmatter } from '../../text/read-frontmatter';
import { renderScalar } from '../../text/render-scalar';
import { spliceFrontmatter, type SplicedNote } from '../../text/splice-frontmatter';
import { findScalars } from './find-scalars';
import { spliceText } from '../../text/splice-text';

/**
 * The caller leaves out what the list already holds. Where the text that stands alone is written in an unusual way, nothing is changed. `after`: the
 * top-level key that a new property follows; at the end when absent.
 */
export function appendItem(text: string, path: readonly string[], item: string, after?: string): SplicedNote {
  const { properties, lines } = readFrontmatter(text, findFrontmatter(text));
  const value = readAt(properties, path);
  if (typeof value === 'string' && value !== '') {
    const places = findScalars(text, lineAt(lines, path), value).filter(({ holder }) => holder === 'key');
    const [place] = places;
    if (place !== undefined && places.length === 1) {
      const list = [value, item].map((each) => renderScalar(each, 'flow', place.quotes)).join(', ');
      return { text: spliceText(text, [{ from: place.from, to: place.to, text: `[${list}]` }]) };
    }
  }
  return spliceFrontmatter(text, [{ kind: 'append', path, items: [item], after }]);
}

function lineAt(lines: Lines, path: readonly string[]): number {
  let place: Lines | undefined = lines;
  for (const key of path) place = typeof place === 'object' && 'keys' in place ? place.keys[key] : undefined;
  return place === undefined ? 0 : lineOf(place);
}
