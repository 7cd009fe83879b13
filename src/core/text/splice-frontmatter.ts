// Changes properties of a note where they stand: every byte outside the changed lines stays as it is.
//
// Comments, quotes, flow lists, order, blank lines, CRLF, byte-order mark, normal form, tabs, trailing spaces, duplicate keys and a missing final
// newline all survive. A block that cannot be parsed is never written, nor is a change after which the note would not read as wished.
import { findFrontmatter, type FoundFrontmatter } from './find-frontmatter';
import { readFrontmatter } from './read-frontmatter';
import type { PropertyChange, PropertyPath } from './property-change';
import { spliceProperty } from './splice-property';
import { readSource, refusal, type SpliceRefusal } from './splice-source';
import { readAt } from './read-at';
import { isProperties } from './render-entry';
import type { Properties, Value } from './value';
import { lineEndOf } from './line-end';
import { spliceText } from './splice-text';

export type SplicedNote = { readonly text: string } | SpliceRefusal;

/** Makes the changes in order. The note comes back whole, or with the problem and its line in the note. Never throws. */
export function spliceFrontmatter(text: string, changes: readonly PropertyChange[]): SplicedNote {
  const first = readNote(text);
  if ('problem' in first) return first;
  let note: Pick<ReadNote, 'text' | 'found'> = first;
  for (const change of changes) {
    const next = spliceOne(note, change);
    if ('problem' in next) return next;
    if (next.text !== note.text) note = { text: next.text, found: findFrontmatter(next.text) };
  }
  if (note.text === text) return { text };
  // Read once, in the end: a change that spoiled the block for the next one is found here, and nothing is written.
  const last = readNote(note.text);
  return 'problem' in last ? last : verified(first, last, changes);
}

/** A note whose block is whole, as the reader of the whole plugin reads it. */
interface ReadNote {
  readonly text: string;
  readonly found: FoundFrontmatter;
  readonly properties: Properties;
}

function readNote(text: string): ReadNote | SpliceRefusal {
  const found = findFrontmatter(text);
  if (found.kind === 'unclosed') return refusal('frontmatter-unclosed', 1);
  const { properties, problems } = readFrontmatter(text, found);
  const problem = problems.find(({ check, values }) => !harmless.has(check) || values.lost === 'all');
  return problem === undefined ? { text, found, properties } : { problem };
}

/** What a block may hold that is read all the same. */
const harmless = new Set(['frontmatter-duplicate-key', 'frontmatter-glued-key']);

function spliceOne({ text, found }: Pick<ReadNote, 'text' | 'found'>, change: PropertyChange): SplicedNote {
  const { yamlStart: start, yamlEnd: end } = found;
  const eol = lineEndOf(text);
  const source = readSource(text.slice(start, end));
  if ('problem' in source) return source;
  const splices = spliceProperty(source, change, eol);
  if ('problem' in splices) return splices;
  const yaml = spliceText(source.yaml, splices);
  if (yaml === source.yaml) return { text };
  if (found.kind === 'block') return { text: text.slice(0, start) + yaml + text.slice(end) };
  return { text: `${text.slice(0, start)}---${eol}${yaml}---${eol}${text.slice(start)}` };
}

/** What nobody asked to change means what it meant, and what was set is read back. */
function verified(before: ReadNote, after: ReadNote, changes: readonly PropertyChange[]): SplicedNote {
  const paths = changes.map(({ path }) => path);
  const keys = new Set([...Object.keys(before.properties), ...Object.keys(after.properties)]);
  for (const key of keys) {
    const inside = below(paths, key);
    if (isSame(besides(before.properties[key], inside), besides(after.properties[key], inside))) continue;
    return refusal('property-unusual', 2, { key });
  }
  const last = changes.at(-1);
  if (last?.kind !== 'set' || isSame(readAt(after.properties, last.path), last.value)) return { text: after.text };
  return refusal('property-unusual', 2, { key: last.path.join('.') });
}

/** The paths that lead into the value of a key. */
function below(paths: readonly PropertyPath[], key: string): readonly PropertyPath[] {
  const composed = key.normalize('NFC');
  return paths.filter(([first = '']) => first.normalize('NFC') === composed).map((path) => path.slice(1));
}

/** What a value holds beside what the paths lead to; undefined for nothing. */
function besides(value: Value | undefined, paths: readonly PropertyPath[]): Value | undefined {
  if (paths.length === 0) return value;
  if (value === undefined || value === null || paths.some((path) => path.length === 0)) return undefined;
  if (!isProperties(value)) return value;
  const kept = Object.entries(value).flatMap(([key, item]) => {
    const left = besides(item, below(paths, key));
    return left === undefined ? [] : [[key, left] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
