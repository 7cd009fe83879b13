// What holds of blocks of properties that do not parse, whatever they hold: what is written of them says what was read of them.
import fc from 'fast-check';
import { expect } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { offerFixes } from '../../../src/core/check/offer-fixes';
import { buildGraph } from '../../../src/core/graph/build-graph';
import type { Note } from '../../../src/core/graph/note';
import { readNote } from '../../../src/core/graph/read-note';
import { textsOf } from '../../../src/core/text/edit';
import { findFrontmatter } from '../../../src/core/text/find-frontmatter';

export const isUnreadable = ({ check }: { readonly check: string }): boolean => check === 'frontmatter-unreadable';

/** The text once it is mended; undefined where nothing is offered. */
export function mended(text: string): string | undefined {
  const note = readNote('N.md', text);
  const problem = note.problems.find(isUnreadable);
  if (problem === undefined) return undefined;
  const site = { graph: buildGraph([note]), note: () => note, text: () => text, read: readNote };
  const [fix, another] = offerFixes({ ...problem, severity: 'error', path: 'N.md' }, site);
  expect(another).toBeUndefined();
  expect(fix === undefined || fix.sure).toBe(true);
  return fix?.edits.map((edit) => textsOf(edit).after).join('');
}

export const block = (yaml: string, end = '\n'): string => `---\n${yaml}\n---\nCorps : [[X]]\n`.replaceAll('\n', end);

const words = ['A', 'été', 'l’', "l'", '[[A]]', '"[[B]]"', '“[[C]]”', '#a', 'x', '12', '-', 'but', '\u00a0'];
const marks = [...'@*&%`!|>?"\'[]{},:#\\“”', ': ', ' #', ', ', ' - ', '**', '[[', ']]', '" ', ' "', "' "];
const value = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words, ' ', ' ') }, fc.constantFrom(...marks)), {
    maxLength: 7,
  })
  .map((parts) => parts.join(''));
const anyValue = fc.oneof(
  { weight: 6, arbitrary: value },
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll(/[\r\n]/gu, '')),
);
const indent = fc.constantFrom('  ', '\t', '\u00a0\u00a0', '    ', '');
const entry = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(': ', ' : ', ':', ':  '), anyValue).map((parts) => parts.join('')) },
  fc
    .tuple(
      indent,
      fc.array(fc.tuple(fc.constantFrom('- ', '- ', '* ', '-  '), anyValue), { minLength: 1, maxLength: 3 }),
    )
    .map(([lead, items]) => `:\n${items.map(([mark, text]) => lead + mark + text).join('\n')}`),
  fc.tuple(indent, anyValue, anyValue).map(([lead, one, two]) => `:\n${lead}up: ${one}\n${lead}x y: ${two}`),
  fc.constantFrom(': |\n  \ta : b\n  # c', ': # rien', ':\n  # rien\n  - A', ': "deux\n  lignes"', ': &x 1', ': *x'),
);
const note = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('title', 'juggl', 'related', 'clé', '"up"', 'dc:x', 'tags', 'a b'), {
      maxLength: 3,
    }),
    fc.array(entry, { minLength: 3, maxLength: 3 }),
    fc.constantFrom('', '', '# note', '\n', '  ', '\t', '\t# note', '\u00a0'),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([keys, entries, between, end]) => {
    const properties = keys.map((key, at) => key + (entries[at] ?? ''));
    return block(properties.join(between === '' ? '\n' : `\n${between}\n`), end);
  });

const plain = (of: unknown): unknown => JSON.parse(JSON.stringify(of));

/** What the package reads, which throws where Obsidian shows nothing; undefined where a key is a list or a map, of which we keep the source. */
function readByPackage(text: string): unknown {
  const { yamlStart, yamlEnd } = findFrontmatter(text);
  const document = parseDocument(text.slice(yamlStart, yamlEnd), { uniqueKeys: true });
  expect(document.errors).toEqual([]);
  let isOurs = false;
  visit(document, { Pair: (_, { key }) => void (isOurs ||= !isScalar(key)) });
  return isOurs ? undefined : plain(document.toJS());
}

/** Every property, link and line that was read is read the same, but for keys that took a sentence, for want of a space behind their colon. */
function keepsAll(old: Note, next: Note, text: string): void {
  const isGlued = (key: string): boolean => key.includes(':') && (key !== 'dc:x' || /^dc:x(?!:\s)/mu.test(text));
  for (const [key, each] of Object.entries(old.properties))
    if (!isGlued(key)) expect([key, next.properties[key]]).toEqual([key, each]);
  expect(plain(next.links)).toEqual(expect.arrayContaining(old.links.map(plain)));
  const told = next.problems.map(({ check }) => check);
  expect(told).toEqual(old.problems.filter((problem) => !isUnreadable(problem)).map(({ check }) => check));
}

/** Line ends, comments and lines that say nothing stay (blanks that are none to YAML may go), and no line loses a sign but those of lists and quotes. */
function keepsText(old: string, next: string): void {
  const [before, after] = [old.split('\n'), next.split('\n')];
  expect(after).toHaveLength(before.length);
  // Between double quotes, YAML asks for backslashes of its own; before a line, or behind a glued key, hard spaces become its blanks.
  const signs = (line: string): string =>
    line
      .replace(/^[ \t\u00a0]*(?:[*-](?= |$))?/u, '')
      .replaceAll(/["'“”[\], \t\\]/gu, '')
      .replace(/:[\u00a0\u202f]+/u, ':');
  expect(after.map(signs)).toEqual(before.map(signs));
  for (const [at, line] of before.entries()) if (/^\s*#|^ *\r?$/u.test(line)) expect(after[at]).toBe(line);
}

/** Any text as a value; gives how many blocks did not parse, and how many of them were mended. */
export function keepsWhatIsRead(numRuns: number): { readonly broken: number; readonly offered: number } {
  let [broken, offered] = [0, 0];
  fc.assert(
    fc.property(note, (text) => {
      const old = readNote('N.md', text);
      if (!old.problems.some(isUnreadable)) return;
      broken += 1;
      const after = mended(text);
      if (after === undefined) return;
      offered += 1;
      const next = readNote('N.md', after);
      expect([plain(next.properties), undefined]).toContainEqual(readByPackage(after));
      keepsAll(old, next, text);
      keepsText(text, after);
      expect(mended(after)).toBeUndefined();
    }),
    { numRuns },
  );
  return { broken, offered };
}
