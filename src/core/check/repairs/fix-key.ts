// Puts the missing space after the colon of a key, and quotes around the value where YAML asks for them.
import { findFrontmatter } from '../../text/find-frontmatter';
import { FIRST_LINE } from '../../text/frontmatter';
import { renderScalar } from '../../text/render-scalar';
import { isBlockKey } from '../../text/find-nested-glued';
import { findGluedLines, glued } from '../../text/unreadable-cause';
import type { Value } from '../../text/value';
import type { Note } from '../../graph/note';
import { onlyLinks } from '../only-links';
import type { Repair } from '../repair';
import { rewrite } from '../../text/edit';
import { isProperties } from '../../text/render-entry';

export const fixKey = {
  id: 'fix-key',
  checks: ['frontmatter-glued-key'],
  safe: true,
  offer({ finding: { check }, site, path, note, text }) {
    const told = note.problems.filter((problem) => problem.check === check);
    const fixed = fixKeys(text, new Set(told.map(({ line }) => line)));
    if (fixed.text === text || !isMended(check, note, site.read(path, fixed.text))) return [];
    const values = { key: fixed.keys.join(', ') };
    return [{ sure: true, values, edits: [rewrite(path, text, fixed.text)] }];
  },
} as const satisfies Repair;

/** The problem is gone, no other came, and every property that could be read reads the same. */
export function isMended(check: string, old: Note, next: Note): boolean {
  if (next.problems.length >= old.problems.length || next.problems.some((problem) => problem.check === check))
    return false;
  return isKept(old.properties, next.properties, false);
}

/** Whether a value reads the same, but for what glued keys took; in a block of relations they may have taken all of it. */
function isKept(old: Value, next: Value | undefined, inBlock: boolean): boolean {
  if (inBlock && typeof old === 'string' && isProperties(next)) return glued().test(old);
  if (!isProperties(old) || !isProperties(next)) return JSON.stringify(old) === JSON.stringify(next);
  return Object.entries(old).every(
    ([key, value]) => glued().test(key) || isKept(value, next[key], inBlock || isBlockKey(key)),
  );
}

/** All glued keys at once: one that is left keeps the others from being read. `wanted`: lines of the note. */
export function fixKeys(
  text: string,
  wanted?: ReadonlySet<number>,
): { readonly text: string; readonly keys: readonly string[] } {
  const found = findFrontmatter(text);
  if (found.kind !== 'block') return { text, keys: [] };
  const { yamlStart, yamlEnd } = found;
  const lines = text.slice(yamlStart, yamlEnd).split('\n');
  const told = wanted ?? new Set(findGluedLines(lines).map(({ at }) => FIRST_LINE + at));
  const taken = new Set(lines.map((line) => /^( *[^\s#:]+):(?:[ \t\r]|$)/u.exec(line.slice(0, 80))?.[1] ?? ''));
  const keys: string[] = [];
  const fixed = lines.map((line, at) => {
    const indent = /^ */u.exec(line)?.[0] ?? '';
    const key = glued().exec(line.slice(indent.length, indent.length + 80))?.[1];
    if (key === undefined || taken.has(indent + key) || !told.has(FIRST_LINE + at)) return line;
    const written = separate(line, indent + key, lines[at + 1] ?? '', indent.length);
    if (written === undefined) return line;
    keys.push(key);
    taken.add(indent + key);
    return written;
  });
  return { text: text.slice(0, yamlStart) + fixed.join('\n') + text.slice(yamlEnd), keys };
}

/** Undefined when it cannot be known where the value ends. */
function separate(line: string, key: string, next: string, indent: number): string | undefined {
  const end = line.endsWith('\r') ? '\r' : '';
  const value = line.slice(key.length + 1, line.length - end.length).trim();
  const links = onlyLinks(value).map((link) => renderScalar(link, 'flow', 'double'));
  if (links.length > 0) return `${key}: ${links.length === 1 ? links.join('') : `[${links.join(', ')}]`}${end}`;
  const quoted = /^(?:".*"|'.*'|\[.*\])$/u.test(value);
  if (quoted) return `${key}: ${value}${end}`;
  const goesOn = next.startsWith(' '.repeat(indent + 1)) || next.startsWith('\t') || /^ *- /u.test(next);
  // A number or a truth value is one, however it was glued.
  const plain = /^(?:-?\d+(?:\.\d+)?|true|false)$/u.test(value) || /^\d{4}-\d{2}-\d{2}/u.test(value);
  const written = plain ? value : renderScalar(value);
  return goesOn || (written !== value && value.includes(' #')) ? undefined : `${key}: ${written}${end}`;
}
