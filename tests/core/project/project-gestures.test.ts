// The gestures on a project as differences in files: tick, new version, dossier; and which notes belong to which project.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../../src/core/graph/read-note';
import { assembleDossier } from '../../../src/core/project/assemble-dossier';
import { readCycles } from '../../../src/core/project/cycles';
import { embedDocument } from '../../../src/core/project/embed-document';
import { newVersion } from '../../../src/core/project/new-version';
import { readProjects } from '../../../src/core/project/read-projects';
import { tickActivity } from '../../../src/core/project/tick-activity';
import { wordsFor } from '../../../src/words';
import type { Pack } from '../../../src/core/pack/pack';
import { versionLabel } from '../../../src/core/pack/version-label';
import { aPack, anEd, aStep } from './a-pack';
import { applied, editsOf, edOf, stateOf, type Vault } from './a-vault';

const activity = { id: 'i1-nature', text: { fr: 'Nommer.' }, optional: false, recurring: false, roles: [] };
const tick = (text: string, done = true): string =>
  tickActivity(text, { activity, done, label: 'Nommer.', headings: ['I1 Analyser', 'Analyser'] });

describe('ticking', () => {
  test('twice is once, whatever a note leaves open', () => {
    const marks = ['<!--', '-->', '%%', '```', '~~~', '## ', '- [ ] ', '^b', '`', '$$', '<div>', '<pre>', '> ', '- '];
    const piece = fc.constantFrom(...marks, 'Analyser', '    ', '[^1]: ', '<script>', '<?', '\\', 'mot', ' ');
    const line = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 9 }), (lines) => {
        const ticked = tick(lines.join('\n'));
        expect(tick(ticked)).toBe(ticked);
        expect(tick(tick(ticked, false))).toBe(ticked);
      }),
    );
  });

  test('one mark changes; twice is once; CRLF stays', () => {
    const text =
      '# P\r\n\r\n```\r\n- [ ] code ^i1-nature\r\n```\r\n> * [ ] **Nommer** [[A]] ^i1-nature\r\n- [ ] b ^i1-b\r\n';
    const ticked = tick(text);
    expect(ticked).toBe(text.replace('> * [ ]', '> * [x]'));
    expect(tick(ticked)).toBe(ticked);
    expect(tick(ticked, false)).toBe(text);
    expect(tick('sans', false)).toBe('sans');
  });

  test('the line never comes into the properties, nor into a code block or a comment that nothing closes', () => {
    expect(tick('---\n# Analyser\na: 1\n---\nx\n')).toBe(
      '---\n# Analyser\na: 1\n---\nx\n\n## I1 Analyser\n\n- [x] Nommer. ^i1-nature\n',
    );
    expect(tick('x\n```\ny')).toBe('x\n\n## I1 Analyser\n\n- [x] Nommer. ^i1-nature\n\n```\ny');
    expect(tick('x\n<!-- y\n\n## Analyser\n')).toBe(
      'x\n\n## I1 Analyser\n\n- [x] Nommer. ^i1-nature\n\n<!-- y\n\n## Analyser\n',
    );
  });

  test('a note without the task gets one line, under its step when the note has it', () => {
    expect(tick('# P\n\n## i1 analyser\n\n- [ ] b ^b\n\n## Fin\n')).toBe(
      '# P\n\n## i1 analyser\n\n- [ ] b ^b\n- [x] Nommer. ^i1-nature\n\n## Fin\n',
    );
    expect(tick('# P\n## Analyser')).toBe('# P\n## Analyser\n\n- [x] Nommer. ^i1-nature\n');
    expect(tick('## Analyser\n\nx  \r\n\r\n# F')).toBe('## Analyser\n\nx  \r\n- [x] Nommer. ^i1-nature\r\n\r\n# F');
    expect(tick('# P\n')).toBe('# P\n\n## I1 Analyser\n\n- [x] Nommer. ^i1-nature\n');
  });
});

const note = (code: string, more: string, body = '## A\n\nx\n'): string =>
  `---\ntitle: ÉD ${code}\ned: ${code}\nprojet: ENA\n${more}---\n\n# ÉD ${code}\n\n${body}`;
const base: Vault = {
  'ENA.md': '---\ntype: projet\ncycles: 2\n---\n',
  'P/I-1.md': note('I-1', 'statut: validé\nversion: 1\naliases: [ÉD I-1]\n'),
};

function nextVersion(vault: Vault, pack: Pack, code: string): ReturnType<typeof editsOf> {
  const { ed, documents } = edOf(stateOf(pack, vault), code);
  const [document] = documents;
  if (document === undefined) throw new Error('no document');
  const { label, word } = wordsFor('fr').words.project.version;
  return editsOf(newVersion({ pack, ed, document, label, word, language: 'fr', taken: (path) => path in vault }));
}

test('the version in `ed` and in the title follows, and counts where no property says one', () => {
  const text = '---\ned: I-1.1 # le premier\ntitre: "ED I-1.1 – Contexte 1.1"\nprojet: ENA\n---\n';
  const vault = { 'ENA.md': '---\ntype: projet\n---\n', 'I-1.md': text };
  const after = applied(vault, nextVersion(vault, aPack, 'I-1'));
  expect(after['I-1.md']).toBe(
    '---\ned: I-1.2 # le premier\ntitre: "ED I-1.2 – Contexte 1.1"\nprojet: ENA\nversion: 2\nstatut: en cours\n---\n',
  );
  expect(after['I-1 (version 1).md']).toContain('titre: "ED I-1.1 – Contexte 1.1 (version 1)"\n');
  expect(edOf(stateOf(aPack, { ...vault, 'b.md': text.replace('I-1.1', 'I-1.3') }), 'I-1')).toMatchObject({
    version: 3,
    path: 'b.md',
  });
});

test('a method whose codes are numbers names versions by its later phases', () => {
  const phases = ['1', '2', '3', '4'].map((id) => ({ id, title: { fr: `Phase ${id}` } }));
  const ed = { ...anEd('240'), evolving: true, phase: '2' };
  const pack = { ...aPack, phases, eds: [ed], steps: [aStep('P2', ['240'])] };
  expect([1, 2, 3, 4, 5].map((version) => versionLabel(pack, ed, version))).toEqual([
    ...[undefined, undefined, '240-3', '240-4', undefined],
  ]);
  expect(versionLabel(pack, anEd('I-3'), 1)).toBe('I-3.1');
  const vault = (more: string): Vault => ({ 'ENA.md': '---\ntype: projet\n---\n', 'P.md': note('"240"', more) });
  expect(edOf(stateOf(pack, vault('version: 240-3\n')), '240').version).toBe(3);
  const first = applied(vault(''), nextVersion(vault(''), pack, '240'));
  expect(Object.values(first).join()).toContain('ancienne_version: 240 (version 1)');
  expect(Object.values(first).join()).not.toContain('240.1');
});

test('a new version goes on under the note’s name, and the former one is kept beside it, out of everybody’s way', () => {
  const after = applied(base, nextVersion(base, aPack, 'I-1'));
  expect(after['P/I-1.md']).toBe(base['P/I-1.md']?.replace('version: 1', 'version: 2').replace('validé', 'en cours'));
  expect(after['P/I-1 (version 1).md']).toBe(
    '---\ntitle: ÉD I-1 (version 1)\nprojet: ENA\nstatut: validé\nversion: 1\nancienne_version: I-1.1\n---\n\n# ÉD I-1\n\n## A\n\nx\n',
  );
  expect(edOf(stateOf(aPack, after), 'I-1')).toMatchObject({ version: 2, status: 'in-progress', path: 'P/I-1.md' });
});

test('the cycle under way expects versions, and says which are missing', () => {
  const pack = {
    ...aPack,
    plans: [
      {
        id: 'deux',
        title: { fr: 'Deux' },
        cycles: [
          { id: 'C1', title: { fr: 'Un' }, eds: ['I-1', 'C-1'] },
          { id: 'C2', title: { fr: 'Deux' }, eds: ['I-1.2', 'I-2'] },
        ],
      },
    ],
  };
  const state = stateOf(pack, base);
  expect(
    state.cycles.map(({ cycle, current, expected }) => [
      cycle.id,
      current,
      expected.map(({ label, met }) => `${label} ${String(met)}`),
    ]),
  ).toEqual([
    ['C1', false, ['I-1 true']],
    ['C2', true, ['I-1.2 false', 'I-2 false']],
  ]);
  expect(state.next.map(({ action, code, reason }) => [action, code, reason.id])).toEqual([
    ['insert', 'I-2', 'cycle'],
    ['new-version', 'I-1', 'cycle'],
  ]);
  expect(readCycles(pack, { ...state.run, plan: 'deux', cycle: '1' }, state.eds)[0]?.current).toBe(true);
});

test('of two versions that one cycle expects, the one that is still to come is told', () => {
  const cycles = [{ id: 'C1', title: { fr: 'Un' }, eds: ['I-2.1', 'I-2.2'] }];
  const pack = { ...aPack, plans: [{ id: 'deux', title: { fr: 'Deux' }, cycles }] };
  const vault = {
    ...base,
    'ENA.md': '---\ntype: projet\ncycles: deux\n---\n',
    'P/I-2.md': note('I-2', 'statut: en cours\nversion: 2\n'),
  };
  expect(stateOf(pack, vault).next.map(({ code, reason }) => [code, reason])).toEqual([
    ['I-2', { id: 'cycle', cycle: 'C1', label: 'I-2.2' }],
  ]);
});

test('what rests on a document that nobody has written in comes after it, and says so', () => {
  const inserted = { ...base, 'P/I-1.md': note('I-1', '', '## A\n\n- \n') };
  const { next } = stateOf(aPack, inserted);
  expect(next.map(({ action, code, reason }) => [action, code, reason.id])).toEqual([
    ['complete', 'I-1', 'free'],
    ['insert', 'I-2', 'begun'],
  ]);
});

test('overdue comes first, with its day', () => {
  const late = { ...base, 'P/I-1.md': note('I-1', 'échéance: 2026-02-28\n') };
  expect(stateOf(aPack, late).next[0]).toEqual({
    action: 'validate',
    code: 'I-1',
    reason: { id: 'overdue', due: '2026-02-28' },
  });
  const today = { ...base, 'P/I-1.md': note('I-1', 'échéance: 2026-03-01\n') };
  expect(stateOf(aPack, today).next[0]?.reason.id).toBe('complete');
});

describe('the dossier', () => {
  const { labels } = wordsFor('fr').words.project.dossier;
  const edit = (vault: Vault, existing: string | undefined, today = '1 mars 2026') =>
    assembleDossier({ state: stateOf(aPack, vault), language: 'fr', labels, today }, 'Dossier.md', existing);

  test('a second run replaces what the first wrote and nothing else; the sources are not touched', () => {
    const first = edit(base, undefined);
    const text = first?.kind === 'create' ? first.text : '';
    expect(text).toContain('## I-1 Titre I-1\n\n### A\n\nx\n');
    expect(text).toContain('e0 --> e1');
    expect(text).toContain('- I-2 Titre I-2 – à écrire');
    const kept = `avant\n\n${text}\naprès\n`;
    const again = edit({ ...base, 'P/I-1.md': note('I-1', '', '## B\n\ny\n') }, kept);
    expect(again).toMatchObject({ kind: 'rewrite', path: 'Dossier.md', before: kept });
    const after = again?.kind === 'rewrite' ? again.after : '';
    expect(after.startsWith('avant\n\n%% jalons:dossier %%')).toBe(true);
    expect(after.endsWith('%% jalons:fin-du-dossier %%\n\naprès\n')).toBe(true);
    expect(after).toContain('### B\n\ny');
    expect(after).not.toContain('### A');
    expect(edit(base, kept)).toMatchObject({ after: kept });
    expect(edit(base, kept, '2 mars 2026')).toMatchObject({ after: kept });
    const crlf = kept.replaceAll('\n', '\r\n');
    expect(edit(base, crlf, '2 mars 2026')).toMatchObject({ after: crlf });
    const moved = edit({ ...base, 'P/I-1.md': note('I-1', 'version: 2\n') }, kept, '2 mars 2026');
    expect(moved).toMatchObject({ after: expect.stringMatching(/2 mars 2026[^]*\| I-1\.2 \|/u) });
  });

  test('untouched tables are not printed, and headings that nobody filled say so; the author’s word wins', () => {
    const table = '| Élément | Remarque |\n| --- | --- |\n|  |  |\n';
    const body = [
      `# Mon titre\n\n${table}\n## Contexte\n\n%% Ce qui est. %%\n\n${table}`,
      `## Risques\n\nDu vent.\n\n${table}\nDe la pluie.\n`,
      `## Les miens\n\n### Vide\n\n- [ ] \n\n### Tableau\n\n| Nom | Signature |\n| --- | --- |\n| | |\n`,
      `### Rempli\n\n| Élément | Remarque |\n| --- | --- |\n| Pont | |\n`,
      '### Code\n\n```\n| Élément | Remarque |\n| --- | --- |\n```\n',
      '### Caché\n\n<!-- rien\n\n## Encore -->\n',
    ].join('\n');
    const text = (properties: string): string => {
      const made = edit({ ...base, 'P/I-1.md': note('I-1', properties, body) }, undefined);
      const written = made?.kind === 'create' ? made.text : '';
      return written.slice(written.indexOf('## I-1'), written.indexOf('## I-2'));
    };
    expect(text('')).toMatchInlineSnapshot(`
      "## I-1 Titre I-1

      ### Mon titre

      #### Contexte

      *À compléter.*

      #### Risques

      Du vent.

      De la pluie.

      #### Les miens

      ##### Vide

      *À compléter.*

      ##### Tableau

      *À compléter.*

      ##### Rempli

      | Élément | Remarque |
      | --- | --- |
      | Pont | |

      ##### Code

      *À compléter.*

      ##### Caché

      *À compléter.*

      "
    `);
    expect(text('statut: validé\n')).not.toContain('À compléter');
    expect(text('statut: validé\n').match(/\| Élément/gu)).toHaveLength(2);
    const crlf = edit({ ...base, 'P/I-1.md': note('I-1', '', body).replaceAll('\n', '\r\n') }, undefined);
    expect(crlf?.kind === 'create' ? crlf.text : '').toContain(text(''));
  });

  test('a note that is no dossier is left alone', () => {
    expect(edit(base, '# Le mien\n')).toBeUndefined();
  });

  test('headings move down, code stays, what is left open is closed', () => {
    expect(embedDocument('---\na: b\n---\n# T\nintro\n## A\n```\n# code\n```\n###### F\n', 2, 'I-1')).toBe(
      'intro\n### A\n```\n# code\n```\n###### F',
    );
    expect(embedDocument('# T\n\n# U\n\n## V\n', 2, 'I-1')).toBe('### U\n\n#### V');
    expect(embedDocument('## A\n\n```js\nx\n', 2, 'I-1')).toBe('### A\n\n```js\nx\n```');
    expect(embedDocument('## A\n\n%% x\n## B\n', 2, 'I-1')).toBe('### A\n\n%% x\n## B\n%%');
    expect(embedDocument('## A\n\n<!-- x\n## B\n', 2, 'I-1')).toBe('### A\n\n<!-- x\n## B\n-->');
    expect(embedDocument('## `<!--`\n\n<!-- x\n## B\n-->\n## C\n', 2, 'I-1')).toBe(
      '### `<!--`\n\n<!-- x\n## B\n-->\n### C',
    );
  });

  test('footnotes are named after their document; those in code stay', () => {
    expect(embedDocument('Un[^1], deux[^b] `[^1]`.\n\n[^1]: Ici.\n[^b]: Là.\n', 2, 'I-3')).toBe(
      'Un[^I-3-1], deux[^I-3-b] `[^1]`.\n\n[^I-3-1]: Ici.\n[^I-3-b]: Là.',
    );
    expect(embedDocument('Un ^[en ligne] et [^ rien].\n', 2, 'I-3')).toBe('Un ^[en ligne] et [^ rien].');
  });
});

test('a document belongs to the project that it names, by text, link or title, else to that of its folder', () => {
  const vault: Vault = {
    'A/Un.md': '---\ntype: projet\ntitle: "Un : le premier"\n---\n',
    'B/Deux.md': '---\ntype: project\nfolder: C/D\n---\n',
    'a.md': '---\ned: I-1\nprojet: "[[A/Un|le projet]]"\n---\n',
    'b.md': '---\ned: I-1\nproject: un : LE PREMIER\n---\n',
    'C/D/e/c.md': '---\ned: I-1\n---\n',
    'A/d.md': '---\ned: I-2\nprojet: Deux\n---\n',
    'e.md': '---\ned: I-2\nprojet: Trois\n---\n',
    'C/f.md': '---\ned: I-2\nprojet:\n---\n',
  };
  const notes = Object.entries(vault).map(([path, text]) => readNote(path, text));
  const told = (from: typeof notes) => {
    const { runs, documents, loose } = readProjects(from);
    return [
      ...runs.map(({ key, name }) => [name, ...(documents.get(key) ?? []).map(({ path }) => path)]),
      loose.map(({ path }) => path),
    ];
  };
  expect(told(notes)).toEqual([
    ['Deux', 'A/d.md', 'C/D/e/c.md'],
    ['Trois', 'e.md'],
    ['Un : le premier', 'a.md', 'b.md'],
    ['C/f.md'],
  ]);
  expect(told([...notes].reverse())).toEqual(told(notes));
});
