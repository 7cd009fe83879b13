// The nearest names for one that leads nowhere: offered, never chosen.
import { compareTexts } from '../text/compare-texts';
import { once } from '../text/once';
import { keyOfName, lastSegment, withoutExtension } from './keys';
import { editDistance } from './edit-distance';
import type { Graph } from './graph';

/** Paths of at most three notes whose name, title, label or alias is near, the nearest first. */
export type Suggest = (name: string) => readonly string[];

interface Entry {
  readonly path: string;
  readonly key: string;
}

type Index = ReadonlyMap<string, readonly Entry[]>;

const WANTED = 3;
/** A piece of a word that so many names hold says little, and is passed over. */
const COMMON = 200;
/** A name is near when at most this share of its letters differs. */
const NEAR = 0.34;
/** So short a name begins many others. */
const SHORT = 5;
/** Longer names are no names. */
const LONGEST = 300;

/** The last one made for a graph, with the revision that it holds for. */
const made = new WeakMap<Graph, { readonly revision: number; readonly suggest: Suggest }>();

/** Valid for the present revision of the graph; the index is made at the first question, and kept for all who ask. */
export function makeSuggest(graph: Graph): Suggest {
  const last = made.get(graph);
  if (last?.revision === graph.revision) return last.suggest;
  const index = once(() => buildIndex(graph));
  const answers = new Map<string, readonly string[]>();
  const suggest = (name: string): readonly string[] => {
    const key = keyOfName(lastSegment(withoutExtension(name)));
    const found = answers.get(key) ?? (key.length > LONGEST ? [] : search(index(), key));
    answers.set(key, found);
    return found;
  };
  made.set(graph, { revision: graph.revision, suggest });
  return suggest;
}

function buildIndex(graph: Graph): Index {
  const index = new Map<string, Entry[]>();
  for (const note of graph.notes) {
    if (note === undefined) continue;
    const spellings = new Set([note.name, note.title ?? note.name, note.label, ...note.aliases].map(keyOfName));
    for (const key of spellings) {
      if (key.length > LONGEST) continue;
      const entry = { path: note.path, key };
      for (const piece of piecesOf(key)) enter(index, piece, entry);
    }
  }
  return index;
}

function enter(index: Map<string, Entry[]>, piece: string, entry: Entry): void {
  const entries = index.get(piece);
  if (entries === undefined) index.set(piece, [entry]);
  // A piece that is common already is not asked for. A key may hold a piece twice.
  else if (entries.length <= COMMON && entries[entries.length - 1] !== entry) entries.push(entry);
}

/** The beginnings and ends of a name's words: one wrong letter leaves most of them standing. */
function piecesOf(key: string): string[] {
  const pieces: string[] = [];
  for (const word of key.split(' ')) {
    if (word.length < 2) continue;
    pieces.push(word.slice(0, 4), `-${word.slice(-4)}`);
  }
  return pieces;
}

function search(index: Index, key: string): readonly string[] {
  const scores = new Map<Entry, number>();
  for (const piece of new Set(piecesOf(key))) {
    const entries = index.get(piece) ?? [];
    if (entries.length > COMMON) continue;
    for (const entry of entries) scores.set(entry, (scores.get(entry) ?? 0) + 1);
  }
  const likely = [...scores].sort(([a, x], [b, y]) => y - x || compareTexts(a.path, b.path)).slice(0, 40);
  const best = new Map<string, number>();
  for (const [entry] of likely) {
    const limit = Math.floor(Math.max(key.length, entry.key.length) * NEAR);
    const distance = editDistance(key, entry.key, limit);
    if (distance <= limit) best.set(entry.path, Math.min(distance, best.get(entry.path) ?? distance));
  }
  const ranked = [...best].sort(([a, x], [b, y]) => x - y || compareTexts(a, b));
  return [...new Set([...ranked.map(([path]) => path), ...begun(likely, key)])].slice(0, WANTED);
}

/**
 * The notes whose names begin with all of this one, as those of a page that was exported with its number, or are it behind a number: an ED or a chapter by
 * its title alone. Many such say nothing.
 */
function begun(likely: readonly (readonly [Entry, number])[], key: string): readonly string[] {
  const found = likely.flatMap(([entry]) => (isPartOf(key, entry.key) ? [entry.path] : []));
  return key.length < SHORT || found.length > WANTED ? [] : found.sort();
}

function isPartOf(key: string, whole: string): boolean {
  return whole.startsWith(`${key} `) || (whole.endsWith(` ${key}`) && NUMBERED.test(whole.slice(0, -key.length)));
}

/** `doc ed 446 `, `ed i 3 `, `01 `: what stands before the title of a document or a chapter. */
const NUMBERED = /^(?:[a-z]{2,5} ){0,2}(?:[a-z] ?)?\d{1,3} $/u;
