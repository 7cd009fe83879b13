// Obsidian's own rule for a `[[link]]`, as its metadata cache follows it: the same note opens here and there.
import { compareTexts } from '../text/compare-texts';
import { compose } from '../text/fold';

/** A note that a link may mean. `path` as the vault spells it. */
interface Candidate {
  readonly number: number;
  readonly path: string;
}

/**
 * The note that Obsidian opens for a link path written in the note `from`; undefined when it would offer to create one. Case and normal form do not
 * count, `.md` may be left out. Of several notes with that name, a whole path wins, then those under the folder of `from`, then the shortest path.
 */
export function findLinkedNote(link: string, from: string, candidates: readonly Candidate[]): number | undefined {
  const wanted = withEnding(normal(link.replaceAll('\u00a0', ' ')));
  const folder = folderOf(normal(from));
  const isRelative = wanted.startsWith('./') || wanted.startsWith('../');
  const isWhole = isRelative || wanted.startsWith('/');
  const whole = isRelative ? follow(folder, wanted) : isWhole ? wanted.slice(1) : wanted;
  const rankOf = (path: string): number => (path === whole ? 0 : path.startsWith(folder) ? 1 : 2);
  const isMeant = ({ path }: Candidate): boolean => {
    const own = normal(path);
    return own === whole || (!isWhole && own.endsWith(`/${wanted}`));
  };
  const [best] = candidates.filter(isMeant).sort((a, b) => {
    const [one, other] = [normal(a.path), normal(b.path)];
    return rankOf(one) - rankOf(other) || one.length - other.length || compareTexts(a.path, b.path);
  });
  return best?.number;
}

/** The path that a relative link leads to, from a folder that ends with `/` (or is empty). */
function follow(folder: string, link: string): string {
  const parts = folder.split('/').slice(0, -1);
  for (const part of link.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The folder of a path with its `/`; empty at the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function normal(path: string): string {
  return compose(path).toLowerCase();
}

function withEnding(path: string): string {
  return path.endsWith('.md') ? path : `${path}.md`;
}
