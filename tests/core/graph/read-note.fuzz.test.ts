// No note, however broken, stops the reading of the vault.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCachedNote } from '../../../src/core/graph/read-cached-note';
import { readNote } from '../../../src/core/graph/read-note';
import { cacheOf } from './cache-of';
import { announceSeed, randomNote } from './random-note';

describe('any note', () => {
  it('is read without a throw, and every link stands on a line of the note', () => {
    fc.assert(
      fc.property(randomNote, (text) => {
        const note = readNote('Dossier/Note.md', text);
        const last = text.split('\n').length;
        for (const { line, target, raw } of note.links) {
          expect(line >= 1 && line <= last && target !== '' && raw !== '').toBe(true);
        }
        for (const { line } of [...note.headings, ...note.tasks, ...note.problems])
          expect(line >= 1 && line <= last).toBe(true);
        expect(readNote('Dossier/Note.md', text)).toEqual(note);
        readCachedNote('Dossier/Note.md', cacheOf(text));
      }),
      { numRuns: 1000, seed: announceSeed() },
    );
  });
});

describe('hostile notes', () => {
  const block = (yaml: string): string => `---\n${yaml}\n---\n[[Corps]]\n`;
  const nest = (open: string, times: number): string =>
    Array.from({ length: times }, (_, level) => ' '.repeat(level) + open).join('\n');

  it.each([
    ['5,000 brackets', `a: ${'['.repeat(5000)}`, 'frontmatter-too-deep'],
    ['5,000 brackets with quoted ends', `a: ${'["]", '.repeat(5000)}`, 'frontmatter-too-deep'],
    ['5,000 maps', nest('a:', 5000).slice(0, 250_000), 'frontmatter-too-deep'],
    ['5,000 lists on a line', `a:\n${'- '.repeat(5000)}x`, 'frontmatter-too-deep'],
    ['a block of 1 MB', 'a: b\n'.repeat(200_000), 'frontmatter-too-large'],
    [
      'an alias bomb',
      [
        'a: &a [x, x]',
        ...Array.from(
          { length: 30 },
          (_, i) =>
            `k${String(i)}: &k${String(i)} [*${i === 0 ? 'a' : `k${String(i - 1)}`}, *${i === 0 ? 'a' : `k${String(i - 1)}`}]`,
        ),
      ].join('\n'),
      'frontmatter-unreadable',
    ],
    ['a second document', 'a: b\n...\nc: d', 'frontmatter-unreadable'],
    ['text that is no list of properties', 'une phrase', 'frontmatter-unreadable'],
  ])('%s: refused with a reason, the body read', (_, yaml, check) => {
    const note = readNote('N.md', block(yaml));
    expect(note.problems.map((problem) => problem.check)).toEqual([check]);
    expect(note.links.map(({ target }) => target)).toEqual(['Corps']);
  });

  it('an alias to itself is nothing, and an alias elsewhere is what it stands for', () => {
    expect(readNote('N.md', block('a: &a [*a]')).properties['a']).toEqual([null]);
    expect(readNote('N.md', block('a: &a\n  b: *a')).properties['a']).toEqual({ b: null });
    expect(readNote('N.md', block('up: &x "[[A]]"\nchild: *x')).links.map(({ role, way }) => `${role} ${way}`)).toEqual(
      ['parent in', 'parent out', 'mention out'],
    );
  });

  it('takes the keys that objects have of their own, and half a character, for keys and names like others', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud800', 'a\udfffb'];
    for (const word of odd) {
      const note = readNote('N.md', block(`${word}: "[[Valeur]]"\nup: "[[${word}]]"`) + `${word}:: [[${word}]]`);
      expect(Object.keys(note.properties)).toEqual([word, 'up']);
      expect(note.properties[word]).toBe('[[Valeur]]');
      expect(note.links.map(({ target }) => target)).toEqual(['Valeur', word, 'Corps', word]);
    }
    expect(readNote('\ud800.md', '').name).toBe('\ud800');
  });

  it('reads 10,000 links, 20,000 keys and one endless line', () => {
    expect(readNote('N.md', '[[A]] '.repeat(10_000)).links).toHaveLength(10_000);
    expect(readNote('N.md', `---\nup:\n${'  - "[[A]]"\n'.repeat(10_000)}---\n`).links).toHaveLength(10_000);
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${String(index)}: 1`).join('\n');
    expect(Object.keys(readNote('N.md', block(keys)).properties)).toHaveLength(20_000);
    for (const piece of [
      '[[',
      '[a](',
      '`',
      '``a`',
      '%%',
      '#a',
      '::',
      '(a::',
      '[a:: ',
      'ÉD 446 (',
      'ÉD 446, ',
      '**',
      '|',
      '> ',
      '- [ ',
      '<!--',
      '$$ ',
      '\\',
      '- ',
      '* * ',
      '1. > ',
      '`a\n',
      '- `\n',
      '    [[X]]\n',
      '> ```\n\n',
      '[^a]: ',
      '\t',
    ]) {
      readNote('N.md', `## Connexion avec les autres ÉD\n${piece.repeat(30_000)}`);
      readNote('N.md', block(`a: ${piece.repeat(10_000)}`));
    }
  });
});
