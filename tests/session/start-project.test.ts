// Starting a project and adopting existing EDs, told by what they write.
import { expect, test } from 'vitest';
import { actions } from '../../src/session/actions';
import { undoLast } from '../../src/session/actions/undo-last';
import type { StartWish } from '../../src/session/start-wish';
import type { StartQuestion } from '../../src/session/desk';
import { aLivingSession } from './a-living-session';

type Living = ReturnType<typeof aLivingSession>;

const run = (id: string, { session }: Living): Promise<void> =>
  actions.find((action) => action.id === id)?.run(session, {}) ?? Promise.reject(new Error(id));

/** Fills the form in, with the folder that it suggests. */
function fill(living: Living, wish: Partial<StartWish>): StartQuestion[] {
  const asked: StartQuestion[] = [];
  living.desk.starts = (question) => {
    asked.push(question);
    return { ...question.wish, folder: question.suggestFolder(wish.name ?? question.wish.name), ...wish };
  };
  return asked;
}

test('writes the project’s note beside the others, and opens it', async () => {
  const living = aLivingSession({ 'Projets/Autre/Autre.md': '---\ntype: projet\n---\n' });
  fill(living, { name: 'Campus', context: 'individuel', cycles: 4 });
  await run('start-project', living);
  const path = 'Projets/Campus/Campus.md';
  expect(living.vault.notes.get(path)).toMatch(
    /^---\ntitle: Campus\ntype: projet\nméthode: miena\ncontexte: individuel\ncycles: 4\ncycle: 1\ndossier: Projets\/Campus\n/u,
  );
  expect(living.desk.opened).toEqual([path]);
  expect(living.projects.current()?.key).toBe('campus');
  expect(living.projects.state('campus')?.eds.map(({ ed }) => ed.code)).toEqual([
    'I-1',
    'I-2',
    'I-3',
    'I-4',
    'I-5',
    'I-6',
  ]);
  await undoLast.run(living.session, {});
  expect(living.vault.list()).toEqual(['Projets/Autre/Autre.md']);
});

test('with the first ED, its parts for the project’s own context; both go as one', async () => {
  const living = aLivingSession();
  fill(living, { name: 'Campus', context: 'individuel', first: true });
  await run('start-project', living);
  const document = [...living.vault.notes.values()][1];
  expect(document).toContain('ed: I-1\nprojet: Campus\n');
  expect(document).toContain('| Personne | But |');
  expect(document).not.toContain('| Organisation |');
  expect(living.vault.list()).toHaveLength(2);
  await undoLast.run(living.session, {});
  expect(living.vault.list()).toEqual([]);
});

test('axes and EDs à la carte make the scope; names of properties follow the setting', async () => {
  const living = aLivingSession({}, { propertyLanguage: 'en' });
  fill(living, { name: 'Campus', bySteps: false, axes: ['G'], eds: ['I-1'] });
  await run('start-project', living);
  expect(living.vault.notes.get('Campus/Campus.md')).toMatch(
    /^---\ntitle: Campus\ntype: project\nmethod: miena\naxes:\n {2}- G\n/u,
  );
  const codes = living.projects.state('campus')?.eds.map(({ ed }) => ed.code) ?? [];
  expect(codes).toContain('G-1');
  expect(codes).toContain('I-1');
  expect(codes).not.toContain('I-2');
});

test('says what is wrong beside each field, and plans nothing', async () => {
  const living = aLivingSession({ 'Campus.md': '---\ntype: projet\n---\n' });
  const asked = fill(living, {});
  await run('start-project', living);
  const [question] = asked;
  const problems = async (wish: Partial<StartWish>) => {
    const plan = await question?.plan({ ...question.wish, name: 'École', ...wish });
    return plan === undefined || plan.edits.length > 0 ? [] : Object.keys(plan.problems);
  };
  expect(await problems({})).toEqual([]);
  expect(await problems({ name: ' ' })).toEqual(['name']);
  expect(await problems({ name: 'campus' })).toEqual(['name']);
  expect(await problems({ bySteps: false })).toEqual(['parts']);
  expect(await problems({ folder: 'a/../b' })).toEqual(['folder']);
  expect(await problems({ folder: 'a:b' })).toEqual(['folder']);
  expect(living.vault.writes).toBe(0);
});

test('adopts the EDs of a folder: two properties each, what they say stays, undone as one', async () => {
  const files = {
    'Vrac/ÉD 440 Modèle.md': '---\nstatut: relu\n---\n\n# 440\n',
    'Vrac/ÉD 442 Acteurs.md': '# 442\n\nDes acteurs.\n',
    'Vrac/Courses.md': '# Courses\n',
  };
  const living = aLivingSession(files);
  const asked = fill(living, { name: 'Vieux cours', folder: 'Vrac' });
  await run('adopt-project', living);
  expect(asked[0]?.wish).toMatchObject({
    name: 'Vrac',
    pack: 'misa',
    folder: 'Vrac',
    adopted: ['Vrac/ÉD 440 Modèle.md', 'Vrac/ÉD 442 Acteurs.md'],
  });
  expect(living.vault.notes.get('Vrac/ÉD 442 Acteurs.md')).toBe(
    '---\ned: "442"\nprojet: Vieux cours\n---\n# 442\n\nDes acteurs.\n',
  );
  expect(living.vault.notes.get('Vrac/Courses.md')).toBe('# Courses\n');
  expect(living.projects.documents('vieux cours').map(({ path }) => path)).toEqual(Object.keys(files).slice(0, 2));
  await undoLast.run(living.session, {});
  expect(Object.fromEntries(living.vault.notes)).toEqual(files);
});

test('two notes for one ED: the first is taken up, the other only where it is asked for', async () => {
  const note = '---\ned: I-1\n---\n\nTexte.\n';
  const living = aLivingSession({ 'Vrac/I-1 a.md': note, 'Vrac/I-1 b.md': note });
  const asked = fill(living, { name: 'Campus' });
  await run('adopt-project', living);
  expect(asked[0]?.adopts).toBe(true);
  expect(asked[0]?.wish.adopted).toEqual(['Vrac/I-1 a.md']);
  expect(living.vault.notes.get('Vrac/I-1 a.md')).toContain('projet: Campus');
  expect(living.vault.notes.get('Vrac/I-1 b.md')).toBe(note);
});

test('where nothing is to adopt, says so', async () => {
  const living = aLivingSession();
  await run('adopt-project', living);
  expect(living.desk.told).toEqual(['Aucun ÉD sans projet dans ce coffre : il n’y a rien à reprendre.']);
});

const campus = {
  'Campus/Campus.md': '---\ntype: projet\nméthode: miena\n---\n',
  'Campus/ÉD I-1 Contexte.md': '---\ned: I-1\n---\n\nTexte.\n',
};

test('gives EDs to a project that exists: only their two properties are written, the project is used, undone as one', async () => {
  const files = {
    ...campus,
    'Vrac/ÉD I-1 brouillon.md': '# I-1\n',
    'Vrac/ÉD I-2 Orientations.md': '# I-2\r\n',
    'Vrac/ÉD I-3 ailleurs.md': '---\ned: I-3\nprojet: "[[Autre]]" # prêté\n---\n',
    'Vrac/ÉD I-4 Acteurs.md': '---\ntags: [a]\n---\n',
  };
  const living = aLivingSession(files);
  let found: ReturnType<StartQuestion['adoptables']> = [];
  const asked: StartQuestion[] = [];
  living.desk.starts = (question) => {
    asked.push(question);
    found = question.adoptables('campus');
    return { ...question.wish, into: 'campus', adopted: found[0]?.firsts ?? [] };
  };
  await run('adopt-project', living);
  expect(asked[0]?.wish.into).toBeUndefined();
  expect(asked[0]?.projects.map(({ key }) => key)).toEqual(['autre', 'campus']);
  expect(
    found.map(({ folder, notes, firsts }) => [folder, notes.map(({ code, project }) => [code, project]), firsts]),
  ).toEqual([
    [
      'Vrac',
      [
        ['I-1', undefined],
        ['I-2', undefined],
        ['I-3', 'Autre'],
        ['I-4', undefined],
      ],
      ['Vrac/ÉD I-2 Orientations.md', 'Vrac/ÉD I-4 Acteurs.md'],
    ],
  ]);
  expect(Object.fromEntries(living.vault.notes)).toEqual({
    ...files,
    'Vrac/ÉD I-2 Orientations.md': '---\r\ned: I-2\r\nprojet: Campus\r\n---\r\n# I-2\r\n',
    'Vrac/ÉD I-4 Acteurs.md': '---\ntags: [a]\ned: I-4\nprojet: Campus\n---\n',
  });
  expect(living.desk.told).toEqual(['2 ÉD sont repris dans « Campus ».']);
  expect(living.projects.current()?.key).toBe('campus');
  await undoLast.run(living.session, {});
  expect(Object.fromEntries(living.vault.notes)).toEqual(files);
});

test('a note that bears the name becomes the project’s: properties beside its own, activities behind its text, undone as one', async () => {
  const text = '---\ntags: [cours]\ncycles:\n---\n\n# Campus\n\nMes idées.';
  const living = aLivingSession({ 'Cours/Campus.md': text, 'a.md': '[[Campus]]' });
  const { vault } = living;
  const plans: unknown[] = [];
  living.desk.starts = ({ wish, plan }) => {
    const filled = { ...wish, name: 'Campus', folder: 'Campus', cycles: 4 };
    void plan(filled).then(({ namesake }) => plans.push(namesake));
    return filled;
  };
  await run('start-project', living);
  expect(plans).toEqual([{ path: 'Cours/Campus.md', becomes: true }]);
  const after = vault.notes.get('Cours/Campus.md');
  expect(after).toMatch(
    /^---\ntags: \[cours\]\ncycles: 4\ntype: projet\nméthode: miena\ncycle: 1\ndossier: Campus\n---\n\n# Campus\n\nMes idées\.\n\n## I1 /u,
  );
  expect(after).toContain(' ^i1-');
  expect(vault.list()).toEqual(['Cours/Campus.md', 'a.md']);
  expect([living.desk.opened, living.projects.current()?.note?.path]).toEqual([['Cours/Campus.md'], 'Cours/Campus.md']);
  await undoLast.run(living.session, {});
  expect(vault.notes.get('Cours/Campus.md')).toBe(text);
});

test('a note that is something else stays so, unless it is asked for; what cannot be written is told', async () => {
  const living = aLivingSession({ 'Campus.md': '---\ntype: lieu\n---\n', 'Autre.md': '---\na: [\n---\n' });
  let question: StartQuestion | undefined;
  living.desk.starts = (asked) => {
    question = asked;
    return undefined;
  };
  await run('start-project', living);
  const plan = (name: string, more: Partial<StartWish> = {}) =>
    question?.plan({ ...question.wish, name, folder: '', ...more });
  expect(await plan('campus')).toMatchObject({
    namesake: { path: 'Campus.md', becomes: false },
    edits: [{ kind: 'create', path: 'campus 1.md' }],
  });
  expect(await plan('campus', { onNamesake: true })).toMatchObject({
    namesake: { becomes: true },
    edits: [{ kind: 'rewrite', after: expect.stringMatching(/^---\ntype: projet\n/u) }],
  });
  expect(await plan('Autre')).toMatchObject({ edits: [], remarks: [expect.stringContaining('Autre')] });
  expect((await plan('Nouveau'))?.namesake).toBeUndefined();
});

test('a note of another project is moved only where it is asked for; without a note, says so and writes nothing', async () => {
  const note = '---\ned: I-3\nprojet: "[[Autre]]" # prêté\n---\n';
  const living = aLivingSession({ ...campus, 'Vrac/I-3.md': note, 'Vrac/ÉD I-2.md': '' });
  living.desk.starts = ({ wish }) => ({ ...wish, into: 'campus', adopted: ['Vrac/I-3.md'] });
  await run('adopt-project', living);
  expect(living.vault.notes.get('Vrac/I-3.md')).toBe('---\ned: I-3\nprojet: "Campus" # prêté\n---\n');
  expect(living.projects.documents('campus').map(({ path }) => path)).toContain('Vrac/I-3.md');
  const asked: StartQuestion[] = [];
  living.desk.starts = (question) => {
    asked.push(question);
    return undefined;
  };
  await run('adopt-project', living);
  const plan = async (into: string, adopted: readonly string[]) => {
    const [question] = asked;
    return question === undefined ? undefined : question.plan({ ...question.wish, into, adopted });
  };
  expect(await plan('campus', [])).toMatchObject({ edits: [], problems: { adopt: expect.stringContaining('Cochez') } });
  expect(await plan('gone', ['Vrac/ÉD I-2.md'])).toMatchObject({ edits: [] });
  expect(living.vault.writes).toBe(1);
});

test('the project of the folder is proposed; a project wants EDs of its own method alone', async () => {
  const living = aLivingSession({
    ...campus,
    'Campus/Notes/ÉD I-5.md': '',
    'Vrac/ÉD 440.md': '',
    'Vrac/ÉD 442.md': '',
  });
  const asked: StartQuestion[] = [];
  living.desk.starts = (question) => {
    asked.push(question);
    return undefined;
  };
  await run('adopt-project', living);
  expect(asked[0]?.wish).toMatchObject({ pack: 'misa', folder: 'Vrac' });
  expect(asked[0]?.wish.into).toBeUndefined();
  expect(asked[0]?.adoptables().map(({ folder }) => folder)).toEqual(['Vrac', 'Campus/Notes']);
  expect(asked[0]?.adoptables('campus').map(({ folder }) => folder)).toEqual(['Campus/Notes']);
  living.vault.notes.delete('Vrac/ÉD 440.md');
  living.vault.look('Vrac/ÉD 440.md');
  living.vault.notes.delete('Vrac/ÉD 442.md');
  living.vault.look('Vrac/ÉD 442.md');
  await run('adopt-project', living);
  expect(asked[1]?.wish).toMatchObject({ into: 'campus', adopted: ['Campus/Notes/ÉD I-5.md'] });
});

test('a note that names the project and is no document yet is offered first, before and after the project is there', async () => {
  const note = '---\ntitre: ED I-1 Contexte\nprojet: campus\n---\n\nTexte.\n';
  const other = { 'A/ÉD I-2.md': '', 'A/ÉD I-1.md': '', 'A/ÉD I-4 ailleurs.md': '---\nprojet: Autre\n---\n' };
  const files = { 'Vrac/ED I-1 Contexte.md': note, 'Vrac/I-1 avant.md': '---\ned: I-1\n---\n', ...other };
  const living = aLivingSession({ ...files, 'Autre.md': '---\ntype: projet\n---\n' });
  let offered: readonly unknown[] = [];
  living.desk.starts = ({ wish, adoptables }) => {
    offered = adoptables().map(({ folder, firsts }) => [folder, firsts]);
    return { ...wish, name: 'Campus', folder: 'Campus' };
  };
  await run('start-project', living);
  expect(offered).toEqual([
    ['Vrac', ['Vrac/ED I-1 Contexte.md']],
    ['A', ['A/ÉD I-1.md', 'A/ÉD I-2.md']],
  ]);
  const again = fill(living, { folder: '' });
  await run('adopt-project', living);
  expect(again[0]?.wish).toMatchObject({ into: 'campus', adopted: ['Vrac/ED I-1 Contexte.md'] });
  expect(living.vault.notes.get('Vrac/ED I-1 Contexte.md')).toBe(
    '---\ntitre: ED I-1 Contexte\nprojet: campus\ned: I-1\n---\n\nTexte.\n',
  );
  expect(living.vault.notes.get('A/ÉD I-2.md')).toBe('');
});

test('an ED beyond the scope is told when it is inserted; a project takes it in, with the EDs of the steps that it kept to', async () => {
  const living = aLivingSession({ 'ENA.md': '---\ntype: projet\nméthode: miena\n---\n\nTexte.\n' });
  const { vault, desk, session, projects } = living;
  const insert = actions.find(({ id }) => id === 'insert-ed');
  await insert?.run(session, { pack: 'miena', eds: ['G-4', 'G-5', 'I-1'], ed: 'G-4', project: 'ENA' });
  expect(desk.told.at(-1)).toContain('Hors du périmètre de « ENA » : G-4, G-5.');
  await insert?.run(session, { pack: 'miena', ed: 'I-2', project: 'ENA' });
  expect(desk.told.at(-1)).not.toContain('Hors du périmètre');
  let keys: readonly string[] = [];
  desk.picks = (offered) => {
    keys = offered;
    return '';
  };
  await run('take-eds', living);
  expect(keys.slice(0, 3)).toEqual(['', 'G-4', 'G-5']);
  expect(vault.notes.get('ENA.md')).toBe(
    '---\ntype: projet\nméthode: miena\ndocuments:\n  - I-1\n  - I-2\n  - I-3\n  - I-4\n  - I-5\n  - I-6\n  - G-4\n  - G-5\n---\n\nTexte.\n',
  );
  expect(projects.state('ena')?.progress.eds.total).toBe(8);
  expect(desk.told.at(-1)).toBe('Dans le périmètre de « ENA » : G-4, G-5.');
  await undoLast.run(session, {});
  vault.write('ENA.md', '---\ntype: projet\nméthode: miena\naxes: [I]\neds: "G-1, G-2" # à nous\n---\n');
  desk.active = [...vault.notes.keys()].find((path) => path.includes('G-4'));
  await run('take-eds', living);
  expect(projects.state('ena')?.eds.map(({ ed }) => ed.code)).toEqual([
    ...['G-1', 'G-2', 'G-4', 'I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6'],
  ]);
});

test('without a note of the project, an ED is taken nowhere, and it is said', async () => {
  const living = aLivingSession({ 'G-4.md': '---\ned: G-4\nprojet: ENA\n---\n' });
  await run('take-eds', living);
  expect(living.desk.told[0]).toContain('« ENA » n’a pas de note de projet');
});

test('a plan that fails is told where it would be shown', async () => {
  const living = aLivingSession({ 'Vrac/ÉD I-2.md': '' });
  living.vault.read = () => Promise.reject(new Error('EIO'));
  const asked = fill(living, { name: 'Campus', adopted: [] });
  await run('adopt-project', living);
  const [question] = asked;
  const plan = await question?.plan({ ...question.wish, name: 'École' });
  expect(plan?.edits).toEqual([]);
  expect(plan?.remarks.join()).toContain('EIO');
});
