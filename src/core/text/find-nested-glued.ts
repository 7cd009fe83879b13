// Finds glued keys that stand alone under the key of a block of relations (`juggl:`, then `parents:[[A]]`): YAML takes them for a text.
import type { Lines } from './frontmatter';
import { type GluedLine, glued } from './unreadable-cause';
import { isProperties } from './render-entry';
import type { Value } from './value';

/** The blocks that hold properties of their own: under any other key, such a line may be a text. */
export function isBlockKey(key: string): boolean {
  return /^(?:juggl|excalibrain)$/iu.test(key);
}

/** `at`: line in the note, from 1. `text` gives a line of the note. Linear in the lines of the blocks. */
export function findNestedGlued(properties: Value, lines: Lines, text: (line: number) => string): readonly GluedLine[] {
  if (typeof lines === 'number' || !('keys' in lines) || !isProperties(properties)) return [];
  return Object.entries(lines.keys).flatMap(([key, place]) =>
    isBlockKey(key) ? inBlock(properties[key] ?? null, place, text) : [],
  );
}

function inBlock(value: Value, lines: Lines, text: (line: number) => string): readonly GluedLine[] {
  if (typeof value === 'string' && typeof lines === 'number') return gluedLines(value, lines, text);
  if (typeof lines === 'number' || !('keys' in lines) || !isProperties(value)) return [];
  return Object.entries(lines.keys).flatMap(([key, place]) => inBlock(value[key] ?? null, place, text));
}

/** All lines of the text, each of which begins with a glued key; none when one does not. */
function gluedLines(value: string, first: number, text: (line: number) => string): readonly GluedLine[] {
  const found: GluedLine[] = [];
  let left = value;
  for (let at = first; left !== ''; at += 1) {
    const line = text(at).trim();
    const key = glued().exec(line.slice(0, 80))?.[1];
    if (key === undefined || !left.startsWith(line)) return [];
    left = left.slice(line.length).trimStart();
    found.push({ key, at });
  }
  return found;
}
