// The projects in step with the vault: what changes a state, and what leaves it the same object.
import { expect, test } from 'vitest';
import { readNote } from '../../src/core/graph/read-note';
import { aLivingSession } from './a-living-session';

const campus = '---\ntype: projet\nméthode: miena\n---\n';
const nature = (said: string): string =>
  `---\ned: I-1\nprojet: Campus\n---\n\n# ÉD I-1\n\n## Nature du contexte\n\n${said}\n`;
const files = {
  'Campus/Campus.md': campus,
  'Campus/I-1.md': nature('Une école.'),
  'École/École.md': '---\ntype: projet\nméthode: misa\n---\n',
  'Notes/Idée.md': 'Une idée.\n',
};

const statusOf = ({ projects }: ReturnType<typeof aLivingSession>, code: string) =>
  projects.state('campus')?.eds.find(({ ed }) => ed.code === code)?.status;

test('a state stays the same object until a document, the project’s note or the day changes', () => {
  const living = aLivingSession(files);
  const { projects, vault, clock } = living;
  const [campusState, schoolState] = [projects.state('campus'), projects.state('ecole')];
  expect(campusState?.pack.id).toBe('miena');
  vault.write('Notes/Idée.md', 'Une autre idée.\n');
  expect(projects.state('campus')).toBe(campusState);
  vault.write('Campus/I-1.md', nature(''));
  expect(projects.state('campus')).not.toBe(campusState);
  expect(projects.state('ecole')).toBe(schoolState);
  vault.write('École/École.md', '---\ntype: projet\nméthode: miena\n---\n');
  expect(projects.state('ecole')?.pack.id).toBe('miena');
  const before = projects.state('campus');
  clock.today = '2026-03-13';
  expect(projects.state('campus')).not.toBe(before);
});

test('until a text is read, nothing but the properties is known', () => {
  const living = aLivingSession(files);
  const { facts, vault } = living;
  facts.take({ kind: 'put', note: readNote('Campus/I-1.md', nature('')) });
  facts.tell();
  const ed = (): unknown => living.projects.state('campus')?.eds.find((one) => one.ed.code === 'I-1')?.evidence;
  expect(ed()).toEqual([{ kind: 'text-unread' }]);
  vault.look('Campus/I-1.md');
  expect(ed()).not.toContainEqual({ kind: 'text-unread' });
});

test('a document that is moved keeps its text; one that is gone is absent', () => {
  const living = aLivingSession(files);
  const { facts } = living;
  facts.take({ kind: 'rename', from: 'Campus/I-1.md', note: readNote('Campus/ÉD I-1.md', nature('Une école.')) });
  facts.tell();
  expect(statusOf(living, 'I-1')).toBe('in-progress');
  expect(facts.textOf('Campus/I-1.md')).toBeUndefined();
  facts.take({ kind: 'remove', path: 'Campus/ÉD I-1.md' });
  facts.tell();
  expect(statusOf(living, 'I-1')).toBe('absent');
});

test('a note belongs to the project that it is, documents, or lies in the folder of', () => {
  const { projects } = aLivingSession({
    ...files,
    'Campus/Réunions/Mars.md': 'x',
    'Ailleurs/I-2.md': nature('').replace('I-1', 'I-2'),
  });
  const of = (path: string) => projects.ofNote(path)?.key;
  expect(['Campus/Campus.md', 'Campus/Réunions/Mars.md', 'Ailleurs/I-2.md', 'Notes/Idée.md'].map(of)).toEqual([
    'campus',
    'campus',
    'campus',
    undefined,
  ]);
});

test('the current project is that of the note one turned to last, unless another was chosen since', () => {
  const { projects, desk } = aLivingSession(files);
  const current = () => projects.current()?.key;
  expect(current()).toBeUndefined();
  desk.active = 'Campus/I-1.md';
  expect(current()).toBe('campus');
  desk.active = 'Notes/Idée.md';
  expect(current()).toBe('campus');
  projects.use('ecole');
  expect(current()).toBe('ecole');
  desk.active = 'Campus/I-1.md';
  expect(current()).toBe('campus');
  projects.use('ecole');
  expect(current()).toBe('ecole');
  desk.active = 'Campus/Campus.md';
  expect(current()).toBe('campus');
});

test('the only project of a vault is the current one', () => {
  const { projects } = aLivingSession({ 'Campus/Campus.md': campus });
  expect(projects.current()?.name).toBe('Campus');
});

test('a sheet of a document is read with it and changes no status; a note of nobody’s project makes none', () => {
  const sheet = (cell: string): string =>
    `---\nprojet: Campus\nup: "[[I-1]]"\n---\n\n| Acteur | Tâches |\n| --- | --- |\n| Tutrice | ${cell} |\n`;
  const living = aLivingSession({
    ...files,
    'Campus/Fiche.md': sheet(''),
    'Notes/Réunion.md': '---\nprojet: Inconnu\nup: "[[I-1]]"\n---\n',
  });
  const { projects, vault } = living;
  const before = projects.state('campus');
  const sheets = () =>
    projects
      .state('campus')
      ?.contents.get('I-1')
      ?.sheets?.map(({ text }) => text);
  expect(sheets()).toEqual([sheet('')]);
  expect([projects.runs.map(({ key }) => key), statusOf(living, 'I-1')]).toEqual([['campus', 'ecole'], 'in-progress']);
  vault.write('Campus/Fiche.md', sheet('accueillir'));
  expect(sheets()).toEqual([sheet('accueillir')]);
  expect(projects.state('campus')).not.toBe(before);
  vault.write('Campus/Fiche.md', 'Autre chose.\n');
  expect(sheets()).toBeUndefined();
});
