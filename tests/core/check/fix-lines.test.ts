// Blocks of properties that do not parse: what is written of them says what was read of them, to us and to the package that Obsidian reads with.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { offerFixes } from '../../../src/core/check/offer-fixes';
import { buildGraph } from '../../../src/core/graph/build-graph';
import type { Note } from '../../../src/core/graph/note';
import { readNote } from '../../../src/core/graph/read-note';
import { textsOf } from '../../../src/core/text/edit';
import { findFrontmatter } from '../../../src/core/text/find-frontmatter';

const isUnreadable = ({ check }: { readonly check: string }): boolean => check === 'frontmatter-unreadable';

/** The text once it is mended; undefined where nothing is offered. */
function mended(text: string): string | undefined {
  const note = readNote('N.md', text);
  const problem = note.problems.find(isUnreadable);
  if (problem === undefined) return undefined;
  const site = { graph: buildGraph([note]), note: () => note, text: () => text, read: readNote };
  const [fix, another] = offerFixes({ ...problem, severity: 'error', path: 'N.md' }, site);
  expect(another).toBeUndefined();
  expect(fix === undefined || fix.sure).toBe(true);
  return fix?.edits.map((edit) => textsOf(edit).after).join('');
}

const block = (yaml: string, end = '\n'): string => `---\n${yaml}\n---\nCorps : [[X]]\n`.replaceAll('\n', end);

it.each([
  ['title: PROC : Accueil', 'title: "PROC : Accueil"'],
  ['titre : Le cadre : un essai', 'titre : "Le cadre : un essai"'],
  ['"titre": L’un : l’autre', '"titre": "L’un : l’autre"'],
  ['but:   Décrire : "le cadre"   ', `but:   'Décrire : "le cadre"'`],
  ['tags: [#misa, "a b", #ED446]', 'tags: ["#misa", "a b", "#ED446"]'],
  ['up: "[[A]]", "[[B]]"', 'up: ["[[A]]", "[[B]]"]'],
  ['up: [[A]], [[B]]', 'up: "[[A]], [[B]]"'],
  ['up: [[A]] et d’autres', 'up: "[[A]] et d’autres"'],
  ['up: [“[[A, b]]”, "[[B]]"]', 'up: ["[[A, b]]", "[[B]]"]'],
  ['up: [A, B', 'up: [A, B]'],
  ['author: @gilbert', 'author: "@gilbert"'],
  ['but: %complet', 'but: "%complet"'],
  ['code: `ÉD 446`', 'code: "`ÉD 446`"'],
  ['but: *important*', 'but: "*important*"'],
  ['but: **à faire** : ceci', 'but: "**à faire** : ceci"'],
  ['client: & Co', 'client: "& Co"'],
  ['title: "Le plan', 'title: "Le plan"'],
  ["title: 'L'accueil'", 'title: "L\'accueil"'],
  ['title: "Accueil" et suivi', `title: '"Accueil" et suivi'`],
  ['lieu: "D:\\Espace\\ENA"', "lieu: 'D:\\Espace\\ENA'"],
  ['up:\n\t- A # sûr\n\t- B', 'up:\n  - A # sûr\n  - B'],
  ['up:\n  - [[A]] texte\n  # note\n\n  - "[[B]]"  ', 'up:\n  - "[[A]] texte"\n  # note\n\n  - "[[B]]"  '],
  ['up:\n  * [[A]]\n  * B', 'up:\n  - [[A]]\n  - B'],
  ['juggl:\n\u00a0\u00a0up: A : B\n\u00a0\u00a0x: 1', 'juggl:\n  up: "A : B"\n  x: 1'],
  ['title: A : B\nbut:Décrire\nup: @C', 'title: "A : B"\nbut: Décrire\nup: "@C"'],
  ['texte: |\n  \tA : B\n  # C\ntitle: A : B', 'texte: |\n  \tA : B\n  # C\ntitle: "A : B"'],
])('%j is written %j', (yaml, written) => {
  expect(mended(block(yaml))).toBe(block(written));
  expect(mended(block(yaml, '\r\n'))).toBe(block(written, '\r\n'));
});

it.each([
  ['a comment, or not', 'title: PROC : Accueil # ou Réception'],
  ['a list of one, or a text', 'up: - A'],
  ['lists in a list, which would look like a link', 'up: [A], [B]'],
  ['two texts, or one', 'up: "A" "B"'],
  ['a list, or a bracket too many', 'title: [Plan'],
  ['a relation that may belong below', 'excalibrain: parents: A'],
  ['a map, or a text', 'up:\n  - nom: A\n  - nom: B : C'],
  ['a text of several lines', 'but: Décrire : le cadre\n  et les lieux'],
  ['one line that nobody can read', 'title: A : B\nparents：C'],
  ['a property that would be there twice', 'title: A : B\ntitle: C'],
  ['a second document', 'title: A\n...\nup: B'],
  ['an alias to what is not there', 'up: *a'],
])('%s: nothing is offered', (_, yaml) => {
  expect(readNote('N.md', block(yaml)).problems.some(isUnreadable)).toBe(true);
  expect(mended(block(yaml))).toBeUndefined();
});

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
    fc.constantFrom('', '# note', '\n', '  '),
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

/** Line ends, comments and lines that say nothing stay, and no line loses a letter. */
function keepsText(old: string, next: string): void {
  const [before, after] = [old.split('\n'), next.split('\n')];
  expect(after).toHaveLength(before.length);
  const letters = (line: string): string => line.replaceAll(/[^\p{L}\p{N}\p{S}#\r]/gu, '');
  expect(after.map(letters)).toEqual(before.map(letters));
  for (const [at, line] of before.entries()) if (/^\s*(?:#.*)?$/u.test(line)) expect(after[at]).toBe(line);
}

it('any text as a value: what is offered keeps all that was read, reads the same to the package, and is offered once', () => {
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
    { numRuns: 4_000 },
  );
  expect(broken).toBeGreaterThan(1_000);
  expect(offered).toBeGreaterThan(300);
});
