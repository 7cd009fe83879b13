// What counts as done among activities: optional only once ticked, recurring never for good.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNote } from '../../../src/core/graph/read-note';
import type { Activity, Step } from '../../../src/core/pack/pack';
import { activityStates, countActivities, tasksById } from '../../../src/core/project/activity-states';
import { aStep } from './a-pack';

function anActivity(id: string, rest: Partial<Activity> = {}): Activity {
  return { id, text: { fr: id }, optional: false, recurring: false, roles: [], ...rest };
}

const plain = anActivity('plain');
const optional = anActivity('optional', { optional: true });
const recurring = anActivity('recurring', { recurring: true });

function statesIn(note: string, step: Partial<Step> = {}) {
  const activities = [plain, optional, recurring];
  return activityStates({ ...aStep('s', []), activities, ...step }, tasksById(readNote('Projet.md', note).tasks));
}

test.each([
  ['nothing written', '', { done: 0, total: 1, recurring: 1 }],
  [
    'an optional one that is not ticked',
    '- [ ] Écrire ^plain\n- [ ] Relire ^optional',
    { done: 0, total: 1, recurring: 1 },
  ],
  [
    'an optional one that is ticked',
    '- [ ] Écrire ^plain\n- [x] Relire ^optional',
    { done: 1, total: 2, recurring: 1 },
  ],
  [
    'an optional one that is taken up, and one that is set aside',
    '- [-] Écrire ^plain\n- [/] Relire ^optional',
    { done: 0, total: 2, recurring: 1 },
  ],
  ['all ticked', '- [x] É ^plain\n- [x] R ^optional\n- [x] M ^recurring', { done: 2, total: 2, recurring: 1 }],
])('%s', (_, note, progress) => {
  expect(countActivities(statesIn(note))).toEqual(progress);
});

test.each([
  ['- [ ] Mesurer 2026-03-12 ^recurring', '2026-03-12'],
  ['- [x] Mesurer 2026-01-05 ➕ 2026-01-07 📅 2026-03-12 [due:: 2026-05-01] ^recurring', '2026-01-05'],
  ['- [x] Mesurer (2025-11-30, 2026-01-05) ^recurring', '2026-01-05'],
  ['- [x] Mesurer ✅ 2026-02-30 ^recurring', undefined],
  ['- [x] Mesurer 12026-02-03 ^recurring', undefined],
  ['- [x] Mesurer ✅ 2024-02-29 ^recurring', '2024-02-29'],
])('the last day of a recurring one: %s', (note, last) => {
  expect(statesIn(note)[2]?.last).toBe(last);
});

test.each([
  ['✅ 2026-03-12 📅 2099-03-01', '2026-03-12'],
  ['[completion:: 2026-02-03] [due:: 2026-05-01]', '2026-02-03'],
  ['📅 2099-03-01', undefined],
  ['➕ 2026-01-01', undefined],
  ['✅ 2026-13-45', undefined],
  ['à ceux du 2026-12-25', undefined],
])('the day on which it was ticked: %s', (text, day) => {
  expect(statesIn(`- [x] Annoncer ${text} ^plain`)[0]?.day).toBe(day);
});

test('a dated recurring activity has been done; a dated activity of another kind has not', () => {
  const states = statesIn('- [ ] Écrire 2026-03-12 ^plain\n- [ ] Mesurer 2026-03-12 ^recurring');
  expect(states.map(({ ticked, last }) => [ticked, last])).toEqual([
    [false, undefined],
    [false, undefined],
    [true, '2026-03-12'],
  ]);
});

test('what is true of a step is true of its activities', () => {
  expect(countActivities(statesIn('- [x] É ^plain', { recurring: true }))).toEqual({ done: 0, total: 0, recurring: 3 });
  expect(countActivities(statesIn('', { optional: true })).total).toBe(0);
});

test('a state names the line of its task; of two tasks of one id the first counts', () => {
  const [state] = statesIn('# P\n\n- [ ] Écrire ^plain\n- [x] Écrire ^plain\n');
  expect([state?.line, state?.ticked]).toEqual([3, false]);
});

test('never more done than there is to do, whatever is ticked', () => {
  const tasks = fc.array(
    fc.record({ id: fc.constantFrom('plain', 'optional', 'recurring'), done: fc.boolean(), text: fc.string() }),
  );
  fc.assert(
    fc.property(tasks, fc.boolean(), (written, wholeStep) => {
      const found = written.map(({ id, done, text }, line) => ({ id, done, text, line }));
      const step = { ...aStep('s', []), activities: [plain, optional, recurring], recurring: wholeStep };
      const { done, total } = countActivities(activityStates(step, tasksById(found)));
      expect(done).toBeLessThanOrEqual(total);
    }),
  );
});
