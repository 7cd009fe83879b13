// Stories of a project: before, a gesture, and what it changes in the files and in what is told.
import { describe, expect, test } from 'vitest';
import { judgeContent } from '../../../src/core/project/evidence';
import { readOutline } from '../../../src/core/project/outline';
import { readContent } from '../../../src/core/project/read-content';
import { sourcesOf } from '../../../src/core/project/sources-of';
import { startProject } from '../../../src/core/project/start-project';
import { reviewEd } from '../../../src/core/project/validate-ed';
import { unifiedDiff } from '../../../src/core/text/unified-diff';
import { sourceOf } from '../../packs/read-source';
import { wordsFor } from '../../../src/words';
import { aPack, anEd, aStep } from './a-pack';
import { applied, editsOf, edOf, stateOf, template, validated, validating, type Vault } from './a-vault';

const project = '---\ntype: projet\nméthode: miena\n---\n\n# ENA\n';
const ed = (code: string, body: string, more = ''): string =>
  `---\ned: ${code}\nprojet: ENA\nstatut: ébauche\n${more}---\n\n# ÉD ${code}\n\n${body}`;
const filled = '## Contexte\n\nUn collège.\n\n## Risques\n\nLe réseau.\n';

const told = (vault: Vault, code: string): string => {
  const { status, evidence } = edOf(stateOf(aPack, vault), code);
  const words = evidence.map((one) => `${one.kind} ${'heading' in one ? one.heading : ''}`.trim());
  return [status, ...words].join(' | ');
};

describe('the status of a document comes from what is written', () => {
  const statusOf = (body: string, more = ''): string =>
    told({ 'ENA.md': project, 'I-1.md': ed('I-1', body, more) }, 'I-1');

  test('no note', () => {
    expect(told({ 'ENA.md': project }, 'I-1')).toBe('absent | no-note');
  });

  test('as inserted: prompts, empty tables and lone marks are nobody’s text', () => {
    expect(statusOf(template)).toBe('draft | status-written | heading-empty Contexte | heading-empty Risques');
    const marks =
      '## Contexte\n\n- \n- [ ] \n> \n1.\n<!-- note\nà moi -->\n\n| A | B |\n|---|:--|\n|  | <br> |\n\n## Risques\n\n---\n\n```mermaid\n```\n';
    expect(statusOf(marks)).toBe('draft | status-written | heading-empty Contexte | heading-empty Risques');
  });

  test('one heading filled, then all', () => {
    expect(statusOf(template.replace('## Risques', 'Un collège.\n\n## Risques'))).toBe(
      'in-progress | status-disagrees | heading-filled Contexte | heading-empty Risques',
    );
    expect(statusOf(filled)).toBe('to-validate | status-disagrees | heading-filled Contexte | heading-filled Risques');
  });

  test('a heading of the method that the note lacks', () => {
    expect(statusOf('## CONTEXTE\n\nUn collège.\n')).toBe(
      'in-progress | status-disagrees | heading-filled CONTEXTE | heading-missing Risques',
    );
  });

  test('a note with an outline of its own is judged by its own headings', () => {
    expect(statusOf('## Mien\n\nUn collège.\n')).toBe('to-validate | status-disagrees | heading-filled Mien');
  });

  test('text below a deeper heading fills the one above', () => {
    expect(statusOf('## Contexte\n\n### Lieu\n\nIci.\n\n## Risques\n\nx\n')).toMatch(/^to-validate/);
  });

  test('text without any heading is a beginning', () => {
    expect(statusOf('Un collège.\n')).toMatch(/^in-progress \| status-disagrees \| heading-filled \| heading-missing/);
  });

  test('a row of the template is not the author’s, a row beside it is', () => {
    const row = '## Contexte\n\n|Élément|Remarque|\n|:------|--------|\n|  |  |\n| Réseau | lent |\n\n## Risques\n';
    expect(statusOf(row)).toMatch(/heading-filled Contexte \| heading-empty Risques/);
  });

  test('the author’s word wins, and a disagreement is told', () => {
    const said = (word: string, body: string): string =>
      told({ 'ENA.md': project, 'I-1.md': ed('I-1', body).replace('ébauche', word) }, 'I-1');
    expect(said('validé', template)).toMatch(/^validated \| status-disagrees/);
    expect(said('✅ Terminée', filled)).toMatch(/^validated \| status-written/);
    expect(said('brouillon', filled)).toMatch(/^draft \| status-disagrees/);
    expect(said('à faire quand il pleut', filled)).toMatch(/^to-validate \| status-unknown/);
  });

  test('a document without its project is not ready to validate', () => {
    const vault = { 'P/ENA.md': project, 'P/I-1.md': ed('I-1', filled).replace('projet: ENA', 'projet:') };
    expect(told(vault, 'I-1')).toMatch(/^in-progress .*property-missing$/);
  });
});

test('a validated document that says something else since says so, whatever became of its sources, until it is validated again', () => {
  const start: Vault = { 'ENA.md': project, 'I-1.md': ed('I-1', filled), 'I-2.md': ed('I-2', filled) };
  const before = validated(aPack, validated(aPack, start, 'I-1'), 'I-2');
  expect(told(before, 'I-2')).not.toContain('content-changed');
  const write = (vault: Vault, path: string): Vault => ({
    ...vault,
    [path]:
      vault[path]?.replace('Le réseau.', 'La distance.').replace('statut: ', 'échéance: 2026-04-01\nstatut: ') ?? '',
  });
  const after = write(before, 'I-2.md');
  const [first] = edOf(stateOf(aPack, after), 'I-2').evidence.filter(({ kind }) => kind === 'content-changed');
  expect(first).toEqual({ kind: 'content-changed', headings: ['Risques'] });
  expect(edOf(stateOf(aPack, after), 'I-2')).toMatchObject({ status: 'validated', stale: [] });
  // That a source was looked at again does not validate what was written since.
  const moved = write(after, 'I-1.md');
  const { stale, ...content } = edOf(stateOf(aPack, moved), 'I-2');
  expect(stale.map(({ source }) => source)).toEqual(['I-1']);
  const sources = sourcesOf(stateOf(aPack, moved), content.ed);
  const reviewed = applied(moved, editsOf(reviewEd({ content, sources, language: 'fr' })));
  expect(edOf(stateOf(aPack, reviewed), 'I-2').stale).toEqual([]);
  expect(told(reviewed, 'I-2')).toContain('content-changed');
  expect(told(validated(aPack, reviewed, 'I-2'), 'I-2')).not.toContain('content-changed');
  expect(told(validated(aPack, write(before, 'I-1.md'), 'I-1'), 'I-1')).not.toContain('content-changed');
});

test('the story of a change: I-2 is validated on I-1, I-1 changes, I-2 is to review, and says where', () => {
  const start: Vault = {
    'ENA.md': project,
    'I-1.md': ed('I-1', filled),
    'I-2.md': ed('I-2', filled),
    'C-1.md': ed('C-1', filled),
  };
  const before = validated(aPack, start, 'I-2');
  expect(unifiedDiff('I-2.md', start['I-2.md'] ?? '', before['I-2.md'] ?? '')).toMatchInlineSnapshot(`
    "--- a/I-2.md
    +++ b/I-2.md
    @@ -1,7 +1,11 @@
     ---
     ed: I-2
     projet: ENA
    -statut: ébauche
    +statut: validé
    +revu:
    +  - I-1 v1 contexte:ed0m6r risques:dpjtxm
    +  - C-1 v1 contexte:ed0m6r risques:dpjtxm
    +  - I-2 v1 contexte:ed0m6r risques:dpjtxm
     ---
     
     # ÉD I-2
    "
  `);
  const { stale } = edOf(stateOf(aPack, before), 'I-2');
  expect(stale).toEqual([]);

  const changed = {
    ...before,
    'I-1.md': ed('I-1', '## Contexte\n\nUn lycée.\n\n## Risques\n\nLe réseau.\n\n## Suites\n\nx\n'),
  };
  expect(edOf(stateOf(aPack, changed), 'I-2').stale).toEqual([
    {
      source: 'I-1',
      path: 'I-1.md',
      changes: [
        { kind: 'changed', heading: 'Contexte' },
        { kind: 'added', heading: 'Suites' },
      ],
    },
  ]);
  const done = (files: typeof before): number => stateOf(aPack, files).progress.eds.done;
  expect(done(changed)).toBe(done(before) - 1);
  expect(stateOf(aPack, changed).next[0]).toEqual({
    action: 'review',
    code: 'I-2',
    reason: { id: 'stale', sources: ['I-1'], headings: ['Contexte', 'Suites'] },
  });

  const reviewed = validated(aPack, changed, 'I-2');
  expect(edOf(stateOf(aPack, reviewed), 'I-2').stale).toEqual([]);
  expect(editsOf(validating(aPack, reviewed, 'I-2'))).toEqual([]);
  expect(reviewed['I-2.md']?.match(/I-1 v1/g)).toHaveLength(1);
});

test('a source that disappears, and a heading that is emptied, are told', () => {
  const start = validated(
    aPack,
    { 'ENA.md': project, 'I-1.md': ed('I-1', filled), 'I-2.md': ed('I-2', filled) },
    'I-2',
  );
  const emptied = { ...start, 'I-1.md': ed('I-1', '## Contexte\n\nUn collège.\n\n## Risques\n\n%% vide %%\n') };
  expect(edOf(stateOf(aPack, emptied), 'I-2').stale[0]?.changes).toEqual([{ kind: 'removed', heading: 'Risques' }]);
  const gone = Object.fromEntries(Object.entries(start).filter(([path]) => path !== 'I-1.md'));
  const [stale] = edOf(stateOf(aPack, gone), 'I-2').stale;
  expect(stale).toMatchObject({ source: 'I-1', changes: [{ kind: 'removed' }, { kind: 'removed' }] });
  expect(stale?.path).toBeUndefined();
});

test('the vault’s own words: its word for validated, its English keys, its quotes', () => {
  const vault: Vault = {
    'ENA.md': project,
    'C-1.md': ed('C-1', filled).replace('ébauche', '"Terminé"'),
    'I-1.md': '---\r\ned: I-1\r\nproject: ENA\r\nstatus: "draft" # mine\r\n---\r\n\r\n## A\r\n\r\nx',
  };
  const after = validated(aPack, vault, 'I-1');
  expect(after['I-1.md']).toBe(
    '---\r\ned: I-1\r\nproject: ENA\r\nstatus: "Terminé" # mine\r\nreviewed:\r\n  - I-1 v1 a:nible3\r\n---\r\n\r\n## A\r\n\r\nx',
  );
});

test('a property that a note has under two names is written under the one that is read', () => {
  const vault: Vault = {
    'ENA.md': project,
    'I-1.md': `---\ned: I-1\nprojet: ENA\nstatus: draft\nstatut: en cours\n---\n\n${filled}`,
  };
  const after = validated(aPack, vault, 'I-1');
  expect(after['I-1.md']).toContain('status: draft\nstatut: validé\n');
  expect(edOf(stateOf(aPack, after), 'I-1').status).toBe('validated');
});

test('a note whose properties cannot be read is not written, and the line is told', () => {
  const broken = { 'ENA.md': project, 'I-1.md': '---\ned: I-1\nprojet: ENA\nstatut: [a]\n---\n' };
  expect(validating(aPack, broken, 'I-1')).toMatchObject({ path: 'I-1.md', problem: { line: 4 } });
});

test('an ED with a need in the project that is absent is blocked; what is beyond the project blocks nothing', () => {
  const state = stateOf(aPack, { 'ENA.md': project });
  const second = edOf(state, 'I-2');
  expect(second.blockedBy).toEqual(['I-1']);
  expect(second.needs.map(({ code, inScope }) => [code, inScope])).toEqual([
    ['I-1', true],
    ['C-1', false],
  ]);
  expect(edOf(state, 'I-1').feeds.map(({ code }) => code)).toEqual(['I-2']);
  expect(state.next).toEqual([{ action: 'insert', code: 'I-1', reason: { id: 'first' } }]);
});

test('a loop of the method does not block its first member, which the others wait for', () => {
  const loop = { ...aPack, eds: [anEd('I-1', ['I-2', 'I-1']), anEd('I-2', ['I-1'])] };
  const state = stateOf(loop, { 'ENA.md': project });
  expect(state.eds.map(({ ed: { code }, blockedBy }) => [code, blockedBy])).toEqual([
    ['I-1', []],
    ['I-2', ['I-1']],
  ]);
  expect(state.next).toEqual([{ action: 'insert', code: 'I-1', reason: { id: 'first' } }]);
  const begun = stateOf(loop, { 'ENA.md': project, 'I-1.md': ed('I-1', filled.replace('Le réseau.', '')) });
  expect(begun.next).toEqual([
    { action: 'complete', code: 'I-1', reason: { id: 'free', unblocks: ['I-2'] } },
    { action: 'insert', code: 'I-2', reason: { id: 'begun', drafts: [], underway: ['I-1'] } },
  ]);
});

test('in MISA, 240 waits for no 242, which serves its third version alone; what rests on 240 waits for it', () => {
  const state = stateOf(sourceOf('misa').loaded.pack, {
    'SA.md': '---\ntype: projet\nméthode: misa\naxes: diffusion\n---\n\n# SA\n',
  });
  const blockedBy = (code: string) => edOf(state, code).blockedBy;
  expect(blockedBy('240')).toEqual([]);
  expect(blockedBy('242')).toEqual(['240']);
  expect(blockedBy('440')).toEqual(['240']);
  expect(state.next.map(({ code }) => code)).toContain('240');
  // Of the activities, those that serve its documents, in the guide and in the note of the project.
  const activities = state.steps.flatMap((step) => step.activities.map(({ activity }) => activity.id));
  expect(activities).toEqual(
    expect.arrayContaining(['p2-orientations', 'p2-couts', 'p4-acteurs', 'p5-essai', 'p6-revue']),
  );
  for (const other of ['p1-publics', 'p2-modele', 'p3-contenus', 'p4-materiels', 'p6-soutien'])
    expect(activities).not.toContain(other);
  const { labels } = wordsFor('fr').words.project;
  const request = {
    pack: state.pack,
    name: 'SA',
    axes: ['diffusion'],
    eds: [],
    folder: '',
    language: 'fr',
    today: '',
  } as const;
  const note = startProject({ ...request, labels, taken: () => false });
  expect([...note.text.matchAll(/ \^(p\d-\S+)$/gmu)].map(([, id]) => id)).toEqual(activities);
});

test('a review waits while its source is still being written, and comes before what is to validate once it is', () => {
  const start = validated(
    aPack,
    { 'ENA.md': project, 'I-1.md': ed('I-1', filled), 'I-2.md': ed('I-2', filled) },
    'I-2',
  );
  const nextOf = (status: string) =>
    stateOf(aPack, {
      ...start,
      'I-1.md': ed('I-1', filled.replace('collège', 'lycée')).replace('ébauche', status),
    }).next.map(({ action, code }) => `${action} ${code}`);
  expect(nextOf('en cours')).toEqual(['complete I-1', 'review I-2']);
  expect(nextOf('à valider')).toEqual(['review I-2', 'validate I-1']);
});

test('a heading that says nearly the same as one of the method stands for it, and is not missed', () => {
  const outline = readOutline('## Contexte\n\n## Projets et cours connexes\n\n## Risques du réseau\n', []);
  const judged = (body: string) => judgeContent(readContent(body), outline, []).evidence;
  expect(judged('## Contexte\n\nUn collège.\n\n## Projets connexes\n\nDeux.\n')).toEqual([
    { kind: 'heading-filled', heading: 'Contexte' },
    { kind: 'heading-filled', heading: 'Projets connexes' },
    { kind: 'heading-missing', heading: 'Risques du réseau' },
  ]);
});

test('what is said of an ED that can be written: that nothing is needed, that all is there, or that it is not finished', () => {
  const reasonOf = (vault: Vault, code: string) =>
    stateOf(aPack, { 'ENA.md': project, ...vault }).next.find((one) => one.code === code)?.reason;
  expect(reasonOf({ 'C.md': ed('I-2', filled) }, 'I-1')).toEqual({ id: 'free', unblocks: ['I-2'] });
  expect(reasonOf({ 'I-1.md': ed('I-1', filled) }, 'I-2')).toEqual({ id: 'ready', unblocks: [] });
  expect(reasonOf({ 'I-1.md': ed('I-1', template) }, 'I-2')).toEqual({ id: 'begun', drafts: ['I-1'], underway: [] });
});

test('a method of activities: one step is done before the next, and its first activity begins it', () => {
  const activity = (id: string) => ({ id, text: { fr: id }, optional: false, recurring: false, roles: [] });
  const steps = [
    { ...aStep('A', []), activities: [activity('a1'), activity('a2')] },
    { ...aStep('B', []), activities: [activity('b1'), activity('b2')] },
  ];
  const nextOf = (ticks: string) =>
    stateOf({ ...aPack, eds: [], steps }, { 'ENA.md': `${project}${ticks}` }).next.map(({ code, reason }) => [
      code,
      'begins' in reason && reason.begins,
    ]);
  expect(nextOf('')).toEqual([
    ['a1', true],
    ['a2', false],
    ['b1', true],
  ]);
  expect(nextOf('- [x] a1 ^a1\n')).toEqual([
    ['a2', false],
    ['b1', true],
    ['b2', false],
  ]);
});

test('two notes of two versions: the later one counts; two of one version are one document', () => {
  const two = {
    'ENA.md': project,
    'a.md': ed('I-1', filled, 'version: 2\n'),
    'b.md': ed('I-1', template, 'version: 1\n'),
  };
  expect(edOf(stateOf(aPack, two), 'I-1')).toMatchObject({ path: 'a.md', version: 2, status: 'to-validate' });
  const same = applied(two, [
    { kind: 'rewrite', path: 'b.md', before: two['b.md'], after: ed('I-1', template, 'version: 2\n') },
  ]);
  expect(edOf(stateOf(aPack, same), 'I-1')).toMatchObject({ path: 'a.md', status: 'in-progress' });
  expect(edOf(stateOf(aPack, same), 'I-1').evidence.at(-1)).toEqual({ kind: 'several-notes', paths: ['a.md', 'b.md'] });
});

test('marking as reviewed records the sources and leaves the status alone', () => {
  const vault: Vault = { 'ENA.md': project, 'I-1.md': ed('I-1', filled), 'I-2.md': ed('I-2', filled) };
  const state = stateOf(aPack, vault);
  const content = edOf(state, 'I-2');
  const after = applied(vault, editsOf(reviewEd({ content, sources: sourcesOf(state, content.ed), language: 'fr' })));
  expect(after['I-2.md']?.replace(/revu:\n.*\n/, '')).toBe(vault['I-2.md']);
  expect(after['I-2.md']).toContain('statut: ébauche\nrevu:\n  - I-1 v1 ');
});
