// Repairing what the checks noticed: one finding, or a whole kind at once, stopped, told, taken back.
import { expect, test } from 'vitest';
import { actions } from '../../src/session/actions';
import type { Target } from '../../src/session/actions/action';
import { aLivingSession } from './a-living-session';

type Living = ReturnType<typeof aLivingSession>;

const services = '---\ntitle: DOC_ÉD 446 Services\n---\n';
const writer = (body = ''): string => `---\nexcalibrain:\n  parents:\n    - DOC_ÉD 446 Services # ici\n---\n${body}`;

/** So many notes that name one other by its title. */
function manyNames(count: number): Record<string, string> {
  const files: Record<string, string> = { 'DOC_446.md': services };
  for (let at = 0; at < count; at += 1) files[`n${String(at).padStart(3, '0')}.md`] = writer(`Texte ${String(at)}\n`);
  return files;
}

async function ready({ session }: Living): Promise<void> {
  session.findings.listen(() => undefined);
  await expect.poll(() => session.findings.ready).toBe(true);
}

async function run({ session }: Living, id: string, target: Target): Promise<void> {
  await actions.find((action) => action.id === id)?.run(session, target);
}

const repairedName = ({ session }: Living, path: string) => {
  const found = session.findings.ofNote(path).find(({ check }) => check === 'repaired-name');
  if (found === undefined) throw new Error('Nothing noticed');
  return found;
};

const mended = ({ vault }: Living): number =>
  [...vault.notes.values()].filter((text) => text.includes('- DOC_446 #')).length;

test('600 notes: one operation with one way back; a note changed since is left and named', async () => {
  const living = aLivingSession(manyNames(600));
  await ready(living);
  const before = new Map(living.vault.notes);
  await run(living, 'repair-kind', { check: 'repaired-name' });
  expect(mended(living)).toBe(600);
  expect(living.desk.previews.at(-1)?.edits).toHaveLength(600);
  expect(living.desk.told.at(-1)).toBe('600 corrections dans 600 notes.');
  await expect.poll(() => living.session.findings.all().filter(({ check }) => check === 'repaired-name')).toEqual([]);
  living.vault.write('n300.md', 'À moi.\n');
  await run(living, 'undo-last', {});
  expect(mended(living)).toBe(0);
  expect(living.desk.told.at(-1)).toContain('n300.md');
  before.set('n300.md', 'À moi.\n');
  expect([...living.vault.notes].sort()).toEqual([...before].sort());
});

test('twice is once: what was noticed before the first time is no longer there', async () => {
  const living = aLivingSession(manyNames(3));
  await ready(living);
  const stale = living.session.findings.all();
  await run(living, 'repair-kind', { check: 'repaired-name' });
  const once = new Map(living.vault.notes);
  const { writes } = living.vault;
  Object.defineProperty(living.session.findings, 'all', { value: () => stale });
  await run(living, 'repair-kind', { check: 'repaired-name' });
  expect(living.vault.writes).toBe(writes);
  expect(living.vault.notes).toEqual(once);
  expect(living.desk.told.at(-1)).toBe(
    'Rien à corriger d’office : 3 constats n’ont plus besoin de correction, ou se corrigent dans la note.',
  );
});

test('stopped between two notes: each is whole, the report says how many are left, and the way back takes what was done', async () => {
  const living = aLivingSession(manyNames(10));
  await ready(living);
  living.desk.goesOn = (done, title) => !title.includes('écriture') || done < 4;
  await run(living, 'repair-kind', { check: 'repaired-name' });
  expect(mended(living)).toBe(4);
  expect(living.desk.told.at(-1)).toBe('4 corrections dans 4 notes.\n6 notes ne sont pas écrites : arrêté avant.');
  await run(living, 'undo-last', {});
  expect(mended(living)).toBe(0);
  living.desk.goesOn = () => false;
  await run(living, 'repair-kind', { check: 'repaired-name' });
  expect(mended(living)).toBe(0);
});

test('the user leaves notes out; a note that is being changed is left and named, with its reason', async () => {
  const living = aLivingSession(manyNames(5));
  await ready(living);
  living.desk.picksEdits = (edits) => edits.slice(0, 3);
  living.vault.beforeWrite = ({ path }) => {
    if (path === 'n001.md') living.vault.notes.set(path, 'Quelqu’un écrit.\n');
  };
  await run(living, 'repair-kind', { check: 'repaired-name' });
  expect(mended(living)).toBe(2);
  expect(living.desk.told.at(-1)).toContain('2 corrections dans 2 notes.\n1 note laissée telle quelle');
  expect(living.desk.told.at(-1)).toContain('n001.md');
});

test('two notes answer to the name: nothing is done by guess; the user chooses, sees the difference, and takes it back', async () => {
  const living = aLivingSession({
    'CS.md': '---\nexcalibrain:\n  parents:\n    - PROC_Definir\n---\n',
    'PROC_Définir.md': '',
    'PROC_ Définir.md': '',
  });
  await ready(living);
  await run(living, 'repair-kind', { check: 'ambiguous-name' });
  expect(living.desk.told.at(-1)).toBe('Rien à corriger d’office : 1 constat demande votre choix.');
  const finding = living.session.findings.ofNote('CS.md').find(({ check }) => check === 'ambiguous-name');
  if (finding === undefined) throw new Error('Nothing noticed');
  await run(living, 'repair-finding', { finding });
  expect(living.vault.notes.get('CS.md')).toContain('- PROC_Definir\n');
  living.desk.picks = (keys) => keys[1];
  await run(living, 'repair-finding', { finding });
  expect(living.desk.previews.at(-1)?.edits).toHaveLength(1);
  expect(living.vault.notes.get('CS.md')).toContain('- PROC_Définir\n');
  await run(living, 'undo-last', {});
  expect(living.vault.notes.get('CS.md')).toContain('- PROC_Definir\n');
});

test('of the findings of a kind, those that are shown; what is left to the note is told as such', async () => {
  const living = aLivingSession(manyNames(3));
  await ready(living);
  const shown = living.session.findings.all().filter(({ path }) => path === 'n001.md');
  await run(living, 'repair-kind', { check: 'repaired-name', among: shown });
  expect(living.desk.told.at(-1)).toBe('1 correction dans 1 note.');
  await run(living, 'repair-kind', { check: 'missing-name', among: shown });
  expect(living.desk.told.at(-1)).toBe('Rien à corriger.');
  await run(living, 'repair-kind', { check: 'repaired-name', among: shown });
  expect(living.desk.told.at(-1)).toBe(
    'Rien à corriger d’office : 1 constat n’a plus besoin de correction, ou se corrige dans la note.',
  );
});

test('one note for an ED that is missing, whatever names are written for it', async () => {
  const living = aLivingSession({
    'CS.md': '---\nexcalibrain:\n  parents:\n    - DOC_ÉD 446 Services\n    - ÉD 446 Services et milieux\n---\n',
  });
  await ready(living);
  await run(living, 'repair-kind', { check: 'missing-name' });
  expect(living.desk.previews.at(-1)?.edits.map(({ path }) => path)).toEqual(['ÉD 446 Services et milieux.md']);
  await expect.poll(() => living.session.findings.all().filter(({ check }) => check === 'missing-name')).toEqual([]);
});

test('the file takes the name that it is called by, and gives it back', async () => {
  const living = aLivingSession({ 'A/DOC_446.md': services, 'n.md': writer() });
  await ready(living);
  living.desk.picks = (keys) => keys.at(-1);
  await run(living, 'repair-finding', { finding: repairedName(living, 'n.md'), choose: true });
  expect(living.vault.notes.get('A/DOC_ÉD 446 Services.md')).toBe(services);
  await run(living, 'undo-last', {});
  expect(living.vault.notes.get('A/DOC_446.md')).toBe(services);
});

test('left out with a reason: one line more in the note, and no finding of that check there', async () => {
  const living = aLivingSession(manyNames(2));
  await ready(living);
  const finding = repairedName(living, 'n000.md');
  await run(living, 'ignore-finding', { finding });
  expect(living.vault.writes).toBe(0);
  living.desk.reason = 'titre voulu';
  await run(living, 'ignore-finding', { finding });
  expect(living.vault.notes.get('n000.md')).toContain('jalons-ignore:\n  - repaired-name (titre voulu)\n---\n');
  await expect.poll(() => living.session.findings.ofNote('n000.md').length).toBe(1);
  expect(repairedName(living, 'n001.md').line).toBe(4);
});

test('findings are kept while nothing changes, and told when something does', async () => {
  const living = aLivingSession(manyNames(1));
  await ready(living);
  const before = living.session.findings.all();
  let told = 0;
  living.session.findings.listen(() => (told += 1));
  living.facts.tell();
  await Promise.resolve();
  expect(living.session.findings.all()).toBe(before);
  living.vault.write('x.md', writer());
  await expect.poll(() => told).toBe(1);
  expect(repairedName(living, 'x.md').line).toBe(4);
});

test('a look that fails says so, and the next one begins anew', async () => {
  const living = aLivingSession(manyNames(1));
  const { findings, projects } = living.session;
  const state = projects.state.bind(projects);
  Object.defineProperty(projects, 'runs', { configurable: true, value: [{ key: 'x' }] });
  projects.state = () => {
    throw new Error('panne');
  };
  findings.listen(() => undefined);
  await expect.poll(() => findings.failure).toBe('panne');
  projects.state = state;
  living.vault.write('x.md', writer());
  await expect.poll(() => findings.failure).toBe(undefined);
  expect(repairedName(living, 'x.md').line).toBe(4);
});

test('properties that do not parse: shown before they are written, and taken back to the byte', async () => {
  const broken = '---\r\ntitle: PROC : Accueil\r\n---\r\n';
  const left = '---\ntitle: PROC : Accueil # ou non\n---\n';
  const living = aLivingSession({ 'a.md': broken, 'b.md': left });
  await ready(living);
  await run(living, 'repair-kind', { check: 'frontmatter-unreadable' });
  expect(living.vault.notes.get('a.md')).toBe('---\r\ntitle: "PROC : Accueil"\r\n---\r\n');
  expect(living.vault.notes.get('b.md')).toBe(left);
  expect(living.desk.previews.at(-1)?.edits).toHaveLength(1);
  expect(living.desk.told.at(-1)).toContain('1 correction dans 1 note.');
  await run(living, 'undo-last', {});
  expect(living.vault.notes.get('a.md')).toBe(broken);
});
