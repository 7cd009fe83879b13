// What holds of every project, whatever its notes: order, edges, saves by other systems, second runs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../src/core/pack/pack';
import { compareContent, readFingerprint, renderFingerprint } from '../../../src/core/project/fingerprint';
import { readContent } from '../../../src/core/project/read-content';
import { scopeOf, type ProjectRun } from '../../../src/core/project/project-run';
import { anEd, aPack, aStep } from './a-pack';
import { editsOf, edOf, stateOf, validated, validating, type Vault } from './a-vault';

const codes = ['I-1', 'I-2', 'I-3', 'I-4', 'I-5'];

/** Any needs among five EDs, cycles and all. */
const aMethod: fc.Arbitrary<Pack> = fc.array(fc.subarray(codes), { minLength: 5, maxLength: 5 }).map((needs) => ({
  ...aPack,
  eds: codes.map((code, at) =>
    anEd(
      code,
      (needs[at] ?? []).filter((other) => other !== code),
    ),
  ),
  steps: [aStep('I1', codes)],
}));

const word = fc.constantFrom(
  'réseau',
  'élève',
  'Œuvre',
  'coût',
  '# code',
  '- point',
  '| a | b |',
  '%% note %%',
  '```',
  '[[Lien]]',
  '12',
);
const aBody = fc
  .array(
    fc.tuple(
      fc.constantFrom('## Contexte', '## Risques', '### Détail', '## Contexte', ''),
      fc.array(word, { maxLength: 4 }),
    ),
  )
  .map((parts) => parts.map(([heading, words]) => `${heading}\n\n${words.join('\n')}\n`).join('\n'));

const aVault: fc.Arbitrary<Vault> = fc.array(aBody, { minLength: 5, maxLength: 5 }).map((bodies) => ({
  'ENA.md': '---\ntype: projet\n---\n',
  ...Object.fromEntries(
    codes.map((code, at) => [`${code}.md`, `---\ned: ${code}\nprojet: ENA\n---\n\n# ${code}\n\n${bodies[at] ?? ''}`]),
  ),
}));

const runs = { numRuns: 200 };

test('statuses do not depend on the order of the notes', () => {
  fc.assert(
    fc.property(aMethod, aVault, fc.func(fc.nat()), (pack, vault, rank) => {
      const shuffled = Object.fromEntries(Object.entries(vault).sort(([a], [b]) => rank(a) - rank(b)));
      const one = stateOf(pack, vault);
      const other = stateOf(pack, shuffled);
      expect(other).toEqual(one);
    }),
    runs,
  );
});

test('a content change marks exactly the direct dependents that relied on it', () => {
  fc.assert(
    fc.property(aMethod, aVault, fc.subarray(codes), fc.constantFrom(...codes), (pack, vault, reviewed, changed) => {
      let now = vault;
      for (const code of reviewed) now = validated(pack, now, code);
      expect(stateOf(pack, now).eds.filter(({ stale }) => stale.length > 0)).toEqual([]);
      const path = `${changed}.md`;
      const after = {
        ...now,
        [path]: (now[path] ?? '').replace(`# ${changed}\n`, `# ${changed}\n\nUn mot de plus.\n`),
      };
      const state = stateOf(pack, after);
      const marked = state.eds.filter(({ stale }) => stale.length > 0).map(({ ed }) => ed.code);
      const relied = pack.eds.filter(
        ({ code, needs }) => reviewed.includes(code) && needs.some(({ ed }) => ed === changed),
      );
      expect(marked).toEqual(relied.map(({ code }) => code));
      for (const { stale } of state.eds) expect(stale.every(({ source }) => source === changed)).toBe(true);
    }),
    runs,
  );
});

test('what is nobody’s text marks nothing, wherever it is added', () => {
  const nobodys = fc.constantFrom(
    '- ',
    '- [ ] ',
    '> ',
    '1.',
    '%% à voir %%',
    '| a | b |\n|---|---|\n|  | <br> |',
    '---',
    '&nbsp;',
    '### Vide',
    '## Contexte\n\n- ',
  );
  const said = fc.constantFrom('', 'réseau', '- point', '| a | b |\n|---|---|\n| 1 | |', '```\n}\nx\n```');
  const heading = fc.constantFrom('## Contexte', '## Risques', '## Contexte');
  fc.assert(
    fc.property(fc.array(fc.tuple(heading, said, nobodys), { maxLength: 5 }), (parts) => {
      const write = (more: boolean): string =>
        parts.map(([head, text, mark]) => `${head}\n\n${text}\n\n${more ? `${mark}\n` : ''}`).join('\n');
      const vault = (more: boolean): Vault => ({
        'ENA.md': '---\ntype: projet\n---\n',
        'I-1.md': `---\ned: I-1\nprojet: ENA\n---\n\n# I-1\n\n${write(more)}`,
        'I-2.md': '---\ned: I-2\nprojet: ENA\n---\n',
      });
      const before = validated(aPack, vault(false), 'I-2');
      expect(edOf(stateOf(aPack, { ...before, 'I-1.md': vault(true)['I-1.md'] ?? '' }), 'I-2').stale).toEqual([]);
      const full = validated(aPack, vault(true), 'I-2');
      expect(edOf(stateOf(aPack, { ...full, 'I-1.md': vault(false)['I-1.md'] ?? '' }), 'I-2').stale).toEqual([]);
    }),
    runs,
  );
});

test('validating twice writes once', () => {
  fc.assert(
    fc.property(aMethod, aVault, fc.constantFrom(...codes), (pack, vault, code) => {
      const once = validated(pack, vault, code);
      expect(edOf(stateOf(pack, once), code).status).toBe('validated');
      expect(editsOf(validating(pack, once, code))).toEqual([]);
    }),
    runs,
  );
});

describe('a fingerprint survives what is no change of content', () => {
  const isSame = (one: string, other: string): void => {
    const before = readFingerprint(renderFingerprint('I-1', '1', readContent(one)));
    expect(before).toBeDefined();
    if (before !== undefined) expect(compareContent(before, readContent(other))).toEqual([]);
  };

  test('line ends, normal form, byte order mark, spaces at the ends, properties', () => {
    fc.assert(
      fc.property(aBody, (body) => {
        const note = `---\ned: I-1\n---\n\n# Titre\n\n${body}`;
        isSame(note, note.replaceAll('\n', '\r\n'));
        isSame(note, note.normalize('NFD'));
        isSame(note, `\uFEFF${note}`);
        isSame(note, note.replaceAll('\n', '  \n'));
        isSame(note, note.replace('ed: I-1', 'ed: I-1\nrevu: [x]\nstatut: validé').replace('# Titre', '# Autre'));
      }),
      { numRuns: 500 },
    );
  });

  test('a table drawn wider, prompts taken away, sections in another order', () => {
    isSame('## A\n\n| a | b |\n|---|:-:|\n| 1 | 2 |\n', '## A\n\n| a   | b   |\n| --- | :---: |\n| 1   | 2   |\n');
    isSame('## A\n\n%% Quoi. %%\nTexte.<!-- à\nvoir -->\n', '## A\nTexte.\n');
    isSame('## A\n\nx\n\n## B\n\ny\n', '## B\n\ny\n\n## A\n\nx\n');
  });

  test('a table that holds nothing yet; one that holds something counts whole', () => {
    isSame('## A\n\nx\n', '## A\n\nx\n\n| a | b |\n| --- | --- |\n|   |   |\n');
    isSame('## A\n\n| a | b |\n| --- | --- |\n\nx\n', '## A\n\nx\n');
    const [, row] = readContent('## A\n\n| a |\n| - |\n| 1 |\n|   |\n');
    expect(row?.lines).toEqual(['|a|', '|---|', '|1|', '||']);
  });

  test('a mark inside code is content', () => {
    const [, a] = readContent('## A\n\n```mermaid\n%% un\n```\n');
    const [, b] = readContent('## A\n\n```mermaid\n%% deux\n```\n');
    expect(a?.hash).not.toBe(b?.hash);
  });

  test('it fits on one plain line of YAML, and reads back', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 5 }), (headings) => {
        const text = headings.map((heading) => `## ${heading.replaceAll(/[\r\n]/gu, ' ')}\n\nx\n`).join('\n');
        const sections = readContent(text);
        const line = renderFingerprint('I-1', '2', sections);
        expect(line).not.toMatch(/[,\n#"'[\]{}]|: /u);
        const read = readFingerprint(line);
        expect(read?.version).toBe('2');
        expect([...(read?.hashes.keys() ?? [])]).toEqual(
          sections.filter(({ hash }) => hash !== '').map(({ key }) => key),
        );
      }),
      { numRuns: 500 },
    );
  });
});

test('the scope is what the project lists, else its axes, else what the steps make', () => {
  const run: ProjectRun = { key: '', name: '', method: '', axes: [], eds: [], plan: '', cycle: '', folder: '' };
  const pack = {
    ...aPack,
    eds: aPack.eds.map((ed) => ({ ...ed, axis: ed.code.slice(0, 1) })),
    axes: [{ id: 'C', title: { fr: 'Axe cognitif' } }],
  };
  expect([...scopeOf(run, pack)]).toEqual(['I-1', 'I-2']);
  expect([...scopeOf({ ...run, axes: ['axe COGNITIF'] }, pack)]).toEqual(['C-1']);
  expect([...scopeOf({ ...run, axes: ['c'], eds: ['i-2'] }, pack)]).toEqual(['I-2', 'C-1']);
});
