// Puts the missing space after the colon of a key, and quotes around the value where YAML asks for them.
import { findFrontmatter } from '../../text/find-frontmatter';
import { renderScalar } from '../../text/render-scalar';
import type { Note } from '../../graph/note';
import type { Repair } from '../repair';

const GLUED = /^([\p{L}_][\p{L}\p{N}_-]{0,40}):(?=[^\s:/])/u;

export const fixKey = {
  id: 'fix-key',
  checks: ['frontmatter-glued-key', 'frontmatter-unreadable'],
  safe: true,
  offer({ path, check }, site) {
    const before = site.text(path);
    if (before === undefined) return [];
    const old = site.read(path, before);
    const fixed = fixKeys(before);
    if (fixed === undefined || !isMended(check, old, site.read(path, fixed.text))) return [];
    const values = { key: fixed.keys.join(', ') };
    return [{ sure: true, values, edits: [{ kind: 'rewrite', path, before, after: fixed.text }] }];
  },
} as const satisfies Repair;

/** The problem is gone, no other came, and every property that could be read reads the same. */
function isMended(check: string, old: Note, next: Note): boolean {
  if (next.problems.length >= old.problems.length || next.problems.some((problem) => problem.check === check))
    return false;
  return Object.entries(old.properties).every(
    ([key, value]) => GLUED.test(key) || JSON.stringify(next.properties[key]) === JSON.stringify(value),
  );
}

/** All glued keys of the block at once: one that is left keeps the others from being read. */
function fixKeys(text: string): { readonly text: string; readonly keys: readonly string[] } | undefined {
  const found = findFrontmatter(text);
  if (found.kind !== 'block') return undefined;
  const { yamlStart, yamlEnd } = found.block;
  const lines = text.slice(yamlStart, yamlEnd).split('\n');
  const taken = new Set(lines.map((line) => /^([^\s#:]+):(?:\s|$)/u.exec(line.slice(0, 80))?.[1] ?? ''));
  const keys: string[] = [];
  const fixed = lines.map((line, at) => {
    const [, key] = GLUED.exec(line.slice(0, 80)) ?? [];
    if (key === undefined || taken.has(key)) return line;
    const written = separate(line, key, lines[at + 1] ?? '');
    if (written === undefined) return line;
    keys.push(key);
    taken.add(key);
    return written;
  });
  return keys.length === 0
    ? undefined
    : { text: text.slice(0, yamlStart) + fixed.join('\n') + text.slice(yamlEnd), keys };
}

/** Undefined when it cannot be known where the value ends. */
function separate(line: string, key: string, next: string): string | undefined {
  const end = line.endsWith('\r') ? '\r' : '';
  const value = line.slice(key.length + 1, line.length - end.length).trimEnd();
  const quoted = /^(?:".*"|'.*'|\[.*\])$/u.test(value);
  if (quoted) return `${key}: ${value}${end}`;
  const goesOn = next.startsWith(' ') || next.startsWith('\t') || next.startsWith('- ');
  // A number or a truth value is one, however it was glued.
  const plain = /^(?:-?\d+(?:\.\d+)?|true|false)$/u.test(value) || /^\d{4}-\d{2}-\d{2}/u.test(value);
  const written = plain ? value : renderScalar(value);
  return goesOn || (written !== value && value.includes(' #')) ? undefined : `${key}: ${written}${end}`;
}
