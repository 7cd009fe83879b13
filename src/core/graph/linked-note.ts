// Obsidian's own rule for a `[[link]]`, as its metadata cache follows it: the same note opens here and there.
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
  if (wanted.startsWith('/')) return samePath(wanted.slice(1), candidates);
  if (wanted.startsWith('./') || wanted.startsWith('../')) return samePath(follow(folder, wanted), candidates);
  let best: Ranked | undefined;
  for (const candidate of candidates) {
    const path = normal(candidate.path);
    if (path !== wanted && !path.endsWith(`/${wanted}`)) continue;
    const ranked = { candidate, rank: path === wanted ? 0 : path.startsWith(folder) ? 1 : 2, length: path.length };
    if (best === undefined || compare(ranked, best) < 0) best = ranked;
  }
  return best?.candidate.number;
}

interface Ranked {
  readonly candidate: Candidate;
  readonly rank: number;
  readonly length: number;
}

function compare(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || a.length - b.length || (a.candidate.path < b.candidate.path ? -1 : 1);
}

function samePath(wanted: string, candidates: readonly Candidate[]): number | undefined {
  let found: Candidate | undefined;
  for (const candidate of candidates)
    if (normal(candidate.path) === wanted && (found === undefined || candidate.path < found.path)) found = candidate;
  return found?.number;
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
