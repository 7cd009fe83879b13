// Holds the CNIG pack to its facts: seven phases, the deployment with its marks, the roles, the way back to the first phase.
import { expect, test } from 'vitest';
import { sourceOf } from './read-source';

const { pack } = sourceOf('cnig').loaded;
const step = (id: string) => pack.steps.find((one) => one.id === id) ?? expect.fail(id);
const activities = pack.steps.flatMap((one) => one.activities);

test('the seven phases come in order, each with a step and actions; no element of documentation is asked', () => {
  expect(pack.phases.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect([...new Set(pack.steps.map(({ phase }) => phase))]).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(pack.steps.filter((one) => one.activities.length < 2)).toEqual([]);
  expect(pack.eds).toEqual([]);
});

test('the deployment of the original page holds every action with its marks', () => {
  const marks = (one: { optional: boolean; recurring: boolean }) =>
    `${one.optional ? '💡' : ''}${one.recurring ? '♾️' : ''}`;
  const told = pack.steps
    .filter(({ source }) => source === 'page-deploiement')
    .map((one) => [`${one.id} ${marks(one)}`.trim(), ...one.activities.map((act) => `${act.id} ${marks(act)}`.trim())]);
  expect(told).toEqual([
    ['accompagnement', 'accompagnement-ressources', 'accompagnement-pole', 'accompagnement-groupe'],
    ['pilote', 'pilote-assistance', 'pilote-recommandations 💡', 'pilote-alerte 💡'],
    ['revue-standards 💡♾️', 'revue-faire 💡♾️', 'revue-recommander 💡♾️'],
    ['evolution ♾️', 'evolution-veille ♾️', 'evolution-recueil ♾️', 'evolution-demande ♾️'],
  ]);
});

test('a request for change leads back to the first phase', () => {
  expect(step('evolution').loopsTo).toBe('emergence');
  expect(step('emergence').phase).toBe('1');
});

test('the pilot’s side names the pilot, and the roles are those of the guide', () => {
  expect(step('pilote').activities.every(({ roles }) => roles.includes('pilote'))).toBe(true);
  expect(pack.roles.map(({ id }) => id)).toEqual([
    'commanditaire',
    'pilote',
    'animateur',
    'groupe-travail',
    'secretariat',
    'commission-besoins',
    'commission-standards',
    'conseil-plenier',
    'pole-territoires',
    'groupe-accompagnement',
    'utilisateurs',
  ]);
});

test('the later page is told apart: six questions, means, budget lines, measure of adoption', () => {
  const later = pack.steps.filter(({ phase, source }) => phase === '7' && source === 'guide-2026');
  expect(later.map((one) => [one.id, one.activities.length])).toEqual([
    ['preparation-deploiement', 6],
    ['faire-connaitre', 5],
    ['budget', 4],
    ['adoption', 3],
  ]);
  expect(step('adoption').recurring).toBe(true);
  expect(pack.lists.map(({ id, values }) => [id, values.length])).toEqual([
    ['questions-deploiement', 6],
    ['publics', 6],
    ['moyens', 7],
    ['postes-budget', 4],
  ]);
});

test('every action says where it comes from, or that it is ours', () => {
  const sources = new Set(pack.sources.map(({ id }) => id));
  expect(activities.filter((one) => one.ours !== true && !sources.has(one.source ?? ''))).toEqual([]);
});

test('the resource of the page is a link', () => {
  expect(pack.steps.flatMap(({ links }) => links.map(({ target }) => target))).toEqual([
    'https://cnig.gouv.fr/les-standards-cnig-a18959.html#H_Tableau-et-liste-des-standards-CNIG',
  ]);
});

test('titles are in both languages, and the pack stays small', () => {
  const titles = [pack, ...pack.phases, ...pack.roles, ...pack.steps, ...pack.lists].map(({ title }) => title);
  expect(titles.filter(({ en }) => en === undefined)).toEqual([]);
  expect(JSON.stringify(pack).length).toBeLessThan(40_000);
});
