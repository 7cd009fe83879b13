// Other programs at the door: addresses, the command line of Obsidian, and flat links kept in step.
import { expect, test } from 'vitest';
import { buildKeyTable } from '../../src/core/graph/links';
import { ontologyDialect } from '../../src/core/graph/links/ontology';
import { PARENT } from '../../src/core/graph/links/relation';
import { actions } from '../../src/session/actions';
import type { Target } from '../../src/session/actions/action';
import { answerCheck, answerInsert, answerStatus, answerValidate } from '../../src/session/answer-cli';
import { readAddress } from '../../src/session/read-address';
import { aLivingSession } from './a-living-session';

const files = {
  'Campus/Campus.md': '---\ntype: projet\nméthode: miena\n---\n',
  'Campus/I-1.md': '---\ned: I-1\nprojet: Campus\n---\n\n# ÉD I-1\n',
  'Cadre.md': '',
  'Note.md': '---\ntitle: N\nexcalibrain:\n  parents: [Cadre]\n---\nTexte\n',
};
const living = (settings = {}) => aLivingSession(files, settings);

async function run({ session }: ReturnType<typeof living>, id: string, target: Target = {}): Promise<void> {
  await actions.find((action) => action.id === id)?.run(session, target);
}

test('an address leads to what it names; anything else is told in one sentence', () => {
  const { session } = living();
  const read = (params: Record<string, string>) => {
    const address = readAddress(session, params);
    if ('problem' in address) return address.problem.replaceAll('\u00a0', ' ');
    const { run: project, step, ed, loaded } = address;
    return [project?.name, loaded?.pack.id, step?.id, ed?.code].join(' ').trim();
  };
  expect(read({ action: 'jalons', vault: 'Coffre', project: 'campus', ed: 'i-1' })).toBe('Campus miena  I-1');
  expect(read({ step: 'I4' })).toBe('miena I4');
  expect(read({ pack: 'misa', ed: '446' })).toBe('misa  446');
  expect(read({})).toBe('');
  expect(read({ project: 'Inconnu' })).toBe('Ce lien mène à un projet que ce coffre n’a pas : « Inconnu ».');
  expect(read({ project: 'campus', ed: '446' })).toBe('Ce lien mène à un ÉD que la méthode n’a pas : « 446 ».');
  expect(read({ step: '../..' })).toBe('Ce lien mène à une étape que la méthode n’a pas : « ../.. ».');
  expect(read({ ed: 'ÉD I-1' })).toBe('Campus miena  I-1');
  expect(read({ project: 'campus', pack: 'misa' })).toContain('« Campus » suit une autre méthode'.replace('C', 'c'));
  expect(read({ project: '' })).toBe('Ce lien ne se lit pas : «  » n’est pas une valeur possible pour « project ».');
  expect(read({ pack: '__proto__' })).toContain('« __proto__ »');
  expect(read({ run: 'rm' })).toBe('Ce lien ne se lit pas : « run » n’y a pas sa place.');
  expect(read({ ed: 'I-1\n' })).toContain('« ed »');
  expect(read({ project: 'x'.repeat(201) })).toContain('« project »');
});

test('the address of the open ED is copied; without one, that of its project; else it is said what to open', async () => {
  const one = living();
  const { desk } = one;
  desk.active = 'Campus/I-1.md';
  await run(one, 'copy-link');
  expect(desk.copied).toEqual({ project: 'Campus', ed: 'I-1' });
  desk.active = 'Campus/Campus.md';
  await run(one, 'copy-link');
  expect(desk.copied).toEqual({ project: 'Campus' });
});

test('the command line tells where projects stand and what was noticed, as text and as JSON', async () => {
  const { session } = living();
  expect(answerStatus(session, {})).toMatch(/^Campus 0\/\d+\n {2}/);
  expect(JSON.parse(answerStatus(session, { project: 'campus', json: 'true' }))).toMatchObject({
    schema: 1,
    projects: [
      {
        path: 'Campus/Campus.md',
        name: 'Campus',
        pack: 'miena',
        steps: [{ id: 'I1' }, {}, {}, {}, {}, {}],
        next: [
          { action: 'complete', code: 'I-1' },
          { action: 'insert', code: 'I-2' },
        ],
      },
    ],
  });
  expect(answerStatus(session, { project: 'x' })).toContain('x');
  expect(await answerCheck(session, {})).toContain('Note.md:4 ');
  expect(JSON.parse(await answerCheck(session, { json: 'true' }))).toMatchObject({ schema: 1 });
});

test('the command line writes an ED beside the project’s others, validates one, and refuses what it does not know', async () => {
  const one = living();
  const { session, vault, desk } = one;
  expect(await answerInsert(session, { ed: 'I-2', project: 'Campus' })).toContain('Campus/');
  const path = [...vault.notes.keys()].find((each) => each.includes('I-2')) ?? '';
  expect(vault.notes.get(path)).toContain('ed: I-2');
  desk.undo?.();
  await expect.poll(() => vault.notes.has(path)).toBe(false);
  expect(await answerInsert(session, {})).toBe(desk.words.interop.cli.noEd);
  expect(await answerInsert(session, { ed: '../x' })).toContain('../x');
  expect(await answerInsert(session, { ed: 'I-2', project: 'Y' })).toContain('Y');
  expect(await answerValidate(session, { ed: 'I-1', project: 'Campus' })).toContain('Campus/I-1.md');
  expect(vault.notes.get('Campus/I-1.md')).toContain('statut: validé');
  expect(await answerValidate(session, { ed: 'I-2', project: 'Campus' })).toBe(desk.words.projectActs.absent('I-2'));
});

test('relations are shared when asked, as a difference with one way back; and never without asking', async () => {
  const one = living();
  await run(one, 'share-relations');
  expect(one.vault.notes.get('Note.md')).toContain('up: ["[[Cadre]]"]\n---\n');
  await run(one, 'share-relations');
  expect(one.desk.told.at(-1)).toBe(one.desk.words.interop.nothingToShare.replaceAll('\u00a0', ' '));
  await run(one, 'undo-last');
  expect(one.vault.notes.get('Note.md')).toBe(files['Note.md']);
});

test('once sharing is on, what is written here takes its flat links along, in the same difference', async () => {
  const stale = '---\nexcalibrain:\n  friends: [CADRE]\n---\n';
  const change = async (settings: object): Promise<string | undefined> => {
    const one = aLivingSession({ ...files, 'x.md': stale }, settings);
    one.session.findings.listen(() => undefined);
    await expect.poll(() => one.session.findings.ready).toBe(true);
    const finding = one.session.findings.ofNote('x.md').find(({ check }) => check === 'repaired-name');
    await run(one, 'repair-finding', { ...(finding === undefined ? {} : { finding }) });
    return one.vault.notes.get('x.md');
  };
  expect(await change({})).toBe(stale.replace('CADRE', 'Cadre'));
  // The same relation in another spelling changes nothing of what is shared.
  expect(await change({ shareRelations: true })).toBe(stale.replace('CADRE', 'Cadre'));
  const one = living({ shareRelations: true });
  one.desk.active = 'Campus/I-1.md';
  one.desk.fillsIn = ({ properties }) => ({ ...properties, parents: ['Cadre'] });
  await run(one, 'edit-properties', { paths: ['Campus/I-1.md'] });
  expect(one.vault.notes.get('Campus/I-1.md')).toContain('"[[Cadre]]"');
  one.desk.fillsIn = ({ properties }) => ({ ...properties, parents: [] });
  await run(one, 'edit-properties', { paths: ['Campus/I-1.md'] });
  expect(one.vault.notes.get('Campus/I-1.md')).not.toContain('Cadre');
});

test('a base that is there already is not made again; one that was changed is left, and another made beside it', async () => {
  const one = living();
  const bases = (): string[] => [...one.vault.notes.keys()].filter((path) => path.endsWith('.base'));
  for (let time = 0; time < 2; time += 1) await run(one, 'make-base');
  expect(bases()).toEqual(['ÉD du coffre.base']);
  expect(one.desk.told.at(-1)).toContain('Rien à faire');
  one.vault.notes.set('ÉD du coffre.base', 'views: []\n');
  await run(one, 'make-base');
  expect(bases()).toEqual(['ÉD du coffre.base', 'ÉD du coffre 1.base']);
});

test('writing and validating from the command line: the project that is meant, no second note for an ED, what is empty', async () => {
  const { session, vault, desk } = living();
  const words = desk.words.interop.cli;
  expect(await answerInsert(session, { ed: 'I-1' })).toBe(words.written('I-1', 'Campus/I-1.md'));
  expect(await answerInsert(session, { ed: 'I-2' })).toContain('Campus/');
  const path = [...vault.notes.keys()].find((each) => each.includes('I-2')) ?? '';
  const empty = await answerValidate(session, { ed: 'I-1' });
  expect(empty).toMatch(/Validée\u00a0: Campus\/I-1\.md\nValidé tel quel\u00a0; rien d’écrit sous\u00a0: «/);
  const several = aLivingSession({
    ...files,
    'Campus/I-1 bis.md': '---\ned: I-1\nprojet: Campus\n---\n',
    'Ailleurs.md': '---\ntype: projet\n---\n',
  });
  const which = words.whichProject('Ailleurs, Campus');
  expect(await answerInsert(several.session, { ed: 'I-2' })).toBe(which);
  expect(await answerValidate(several.session, { ed: 'I-1' })).toBe(which);
  const before = new Map(several.vault.notes);
  const both = words.severalNotes(['Campus/I-1 bis.md', 'Campus/I-1.md']);
  expect(await answerValidate(several.session, { ed: 'I-1', project: 'Campus' })).toBe(both);
  await run(several, 'validate-ed', { run: 'campus', ed: 'I-1' });
  expect(several.desk.told.at(-1)).toBe(both.replaceAll('\u00a0', ' '));
  expect(several.vault.notes).toEqual(before);
  expect(vault.notes.get(path)).toContain('– Campus\n');
});

test('a relation under a name that the user gave it is shared as the graph shows it', async () => {
  const one = living({ shareRelations: true });
  const { session, vault } = one;
  session.facts.keys = buildKeyTable([...ontologyDialect(), [['repose sur'], PARENT, 'links']]);
  vault.write('Note.md', '---\nexcalibrain:\n  repose sur: ["[[Cadre]]"]\n---\nTexte\n');
  await run(one, 'share-relations');
  expect(await session.vault.read('Note.md')).toContain('\nup: ["[[Cadre]]"]\n');
});
