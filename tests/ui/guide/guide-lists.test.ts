// How the guide groups and filters the steps and documents of any method.
import { expect, test } from 'vitest';
import type { Pack } from '../../../src/core/pack/pack';
import { packStates } from '../../../src/core/project/step-states';
import { packShelf } from '../../../src/packs';
import { LivePacks } from '../../../src/session/live-packs';
import { keepsActivity, keepsStep, rolesIn, type Filters } from '../../../src/ui/guide/filter-steps';
import { groupEds, groupSteps, stepCode } from '../../../src/ui/guide/group-steps';
import { shortTitle } from '../../../src/ui/guide/pack-label';
import { aPack, aStep } from '../../core/project/a-pack';

const methods = new LivePacks(packShelf);
const packOf = (id: string): Pack => methods.find(id)?.pack ?? aPack;

function outline(pack: Pack) {
  const { steps, others } = packStates(pack, []);
  return {
    steps: groupSteps(pack, steps).map(({ part, steps: of }) => `${part?.id ?? '–'} ${String(of.length)}`),
    documents: groupEds(pack, others).map(({ part, eds }) => `${part?.id ?? '–'} ${String(eds.length)}`),
  };
}

test.each([
  ['miena', ['– 6'], ['G 6', 'C 5', 'P 7', 'M 5']],
  ['misa', ['– 1', '– 1', '– 1', '– 1', '– 1', '– 1'], []],
  ['cnig', ['– 1', '– 1', '– 1', '– 1', '– 1', '– 1', '7 8'], []],
])('%s: a part is named where it holds several steps among others', (id, steps, documents) => {
  expect(outline(packOf(id))).toEqual({ steps, documents });
});

test('no document is lost: what no step makes and no axis claims comes last', () => {
  expect(outline(aPack).documents).toEqual(['– 1']);
});

test('a step that fills a phase bears its number; a long id is not shown', () => {
  const cnig = packOf('cnig');
  expect(
    cnig.steps
      .map((step) => stepCode(cnig, step, step.phase !== '7'))
      .join(' ')
      .trim(),
  ).toBe('1 2 3 4 5 6');
});

const activity = { id: 'a', text: { fr: 'A' }, optional: false, recurring: false, roles: [] };
const all: Filters = { role: '', optional: '' };

test('an activity of no role is for those of its step; its own roles go before', () => {
  const step = { ...aStep('s', []), roles: ['pilote'] };
  const own = { ...activity, roles: ['animateur'] };
  const kept = (role: string) => [
    keepsActivity({ ...all, role }, step, activity),
    keepsActivity({ ...all, role }, step, own),
  ];
  expect([kept(''), kept('pilote'), kept('animateur'), kept('autre')]).toEqual([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ]);
});

test('a step is kept for one of its activities', () => {
  const step = { ...aStep('s', []), activities: [activity, { ...activity, id: 'b', optional: true }] };
  expect(keepsStep({ role: '', optional: 'only' }, step)).toBe(true);
  expect(keepsStep({ role: '', optional: 'only' }, aStep('s', []))).toBe(false);
  expect(keepsStep({ role: '', optional: 'without' }, { ...step, optional: true })).toBe(false);
  expect(keepsStep({ role: 'pilote', optional: '' }, step)).toBe(false);
});

test('every role that can be chosen keeps something', () => {
  for (const id of methods.ids) {
    const pack = packOf(id);
    for (const role of rolesIn(pack)) {
      expect(pack.steps.some((step) => keepsStep({ role: role.id, optional: '' }, step))).toBe(true);
    }
  }
});

test('the short name of a method', () => {
  expect(['CNIG — Fabrique', 'MIENA – Méthode', 'MISA 4.1', 'Cuisine (essai)', '— x'].map(shortTitle)).toEqual([
    'CNIG',
    'MIENA',
    'MISA 4.1',
    'Cuisine',
    '— x',
  ]);
});
