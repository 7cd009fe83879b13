// How the guide groups, filters and searches the steps and documents of any method.
import { expect, test } from 'vitest';
import type { Pack } from '../../../src/core/pack/pack';
import { ContentCache } from '../../../src/core/project/content-cache';
import { namelessRun, type ProjectRun } from '../../../src/core/project/project-run';
import { projectState, type ProjectState } from '../../../src/core/project/project-state';
import { packShelf } from '../../../src/packs';
import { LivePacks } from '../../../src/session/live-packs';
import {
  filterGroups,
  keepsActivity,
  keepsStep,
  noFilters,
  rolesIn,
  type Filters,
} from '../../../src/ui/guide/filter-sections';
import { findReferences } from '../../../src/ui/guide/find-references';
import { groupSections, sectionCode } from '../../../src/ui/guide/guide-sections';
import { shortTitle } from '../../../src/ui/guide/pack-label';
import { aPack, anEd, aStep } from '../../core/project/a-pack';
import { outline } from '../../core/project/a-vault';

const methods = new LivePacks(packShelf);
const packOf = (id: string): Pack => methods.find(id)?.pack ?? aPack;

function stateOf(pack: Pack, scope: Partial<ProjectRun> = {}): ProjectState {
  const run = { ...namelessRun('', ''), ...scope };
  return projectState({ pack, run, documents: [], outline, cache: new ContentCache() });
}

function outlineOf(pack: Pack, scope: Partial<ProjectRun> = {}) {
  const groups = groupSections(stateOf(pack, scope));
  const parts = (kind: string) =>
    groups
      .filter((group) => group.kind === kind)
      .flatMap(({ sections }) => sections.map(({ part, eds }) => `${part?.id ?? '–'} ${String(eds.length)}`));
  return {
    steps: groups
      .filter(({ kind }) => kind === 'steps')
      .map(({ part, sections }) => `${part?.id ?? '–'} ${String(sections.length)}`),
    documents: parts('documents'),
    beyond: parts('beyond'),
  };
}

test.each([
  ['miena', ['– 6'], ['G 6', 'C 5', 'P 7', 'M 5']],
  ['misa', ['– 6'], []],
  ['cnig', ['– 6', '7 8'], []],
])('%s: a part is named where it holds several steps among others', (id, steps, beyond) => {
  expect(outlineOf(packOf(id))).toEqual({ steps, documents: [], beyond });
});

test('axes that the project takes are its own documents, the others are beyond it', () => {
  expect(outlineOf(packOf('miena'), { axes: ['C', 'P'], eds: ['I-1'] })).toEqual({
    steps: ['– 1'],
    documents: ['C 5', 'P 7'],
    beyond: ['G 6', 'M 5', 'I 5'],
  });
});

test('no document is lost: what no step makes and no axis claims comes last', () => {
  expect(outlineOf(aPack).beyond).toEqual(['– 1']);
  expect(outlineOf(aPack, { eds: ['C-1'] }).documents).toEqual(['– 1']);
});

test('a step that fills a phase bears its number; a long id is not shown', () => {
  const cnig = packOf('cnig');
  expect(
    cnig.steps
      .map((step) => sectionCode(cnig, { step }))
      .join(' ')
      .trim(),
  ).toBe('1 2 3 4 5 6');
});

const activity = { id: 'a', text: { fr: 'Poser un repère' }, optional: false, recurring: false, roles: [] };

test('an activity of no role is for those of its step; its own roles go before', () => {
  const step = { ...aStep('s', []), roles: ['pilote'] };
  const own = { ...activity, roles: ['animateur'] };
  const kept = (role: string) => [
    keepsActivity({ ...noFilters, role }, step, activity),
    keepsActivity({ ...noFilters, role }, step, own),
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
  expect(keepsStep({ ...noFilters, optional: 'only' }, step)).toBe(true);
  expect(keepsStep({ ...noFilters, optional: 'only' }, aStep('s', []))).toBe(false);
  expect(keepsStep({ ...noFilters, optional: 'without' }, { ...step, optional: true })).toBe(false);
  expect(keepsStep({ ...noFilters, role: 'pilote' }, step)).toBe(false);
});

test('every role that can be chosen keeps something', () => {
  for (const id of methods.ids) {
    const pack = packOf(id);
    for (const role of rolesIn(pack)) {
      expect(pack.steps.some((step) => keepsStep({ ...noFilters, role: role.id }, step))).toBe(true);
    }
  }
});

/** `I2: I-2 | Poser un repère` for each section that is kept. */
function kept(pack: Pack, filters: Partial<Filters>, query = ''): readonly string[] {
  return filterGroups(groupSections(stateOf(pack)), { ...noFilters, ...filters }, query).flatMap(({ sections }) =>
    sections.map(
      ({ id, eds, activities }) =>
        `${id}: ${eds.map(({ ed }) => ed.code).join()} | ${activities.map((each) => each.activity.text.fr).join()}`,
    ),
  );
}

const searched: Pack = {
  ...aPack,
  eds: [
    anEd('I-1', [], ['misa:100']),
    { ...anEd('I-2'), axis: 'I', title: { fr: 'Modèles', en: 'Models' } },
    anEd('I-3'),
  ],
  steps: [aStep('I1', ['I-1']), { ...aStep('I2', ['I-2', 'I-3']), activities: [activity] }],
};

test('a search finds a step, a document or an activity, in both languages, without accents; it shows what it found', () => {
  expect(kept(searched, {}, 'étape i1')).toEqual(['I1: I-1 | ']);
  expect(kept(searched, {}, 'MODELES')).toEqual(['I2: I-2 | ']);
  expect(kept(searched, {}, 'models')).toEqual(['I2: I-2 | ']);
  expect(kept(searched, {}, 'repere poser')).toEqual(['I2:  | Poser un repère']);
  expect(kept(searched, {}, 'i-3')).toEqual(['I2: I-3 | ']);
  expect(kept(searched, {}, '100')).toEqual(['I1: I-1 | ']);
  expect(kept(searched, {}, 'rien de tel')).toEqual([]);
  expect(kept(searched, {}, '  ')).toHaveLength(2);
});

test('a status or an axis keeps the documents that have it, and the steps that they leave', () => {
  expect(kept(searched, { axis: 'I' })).toEqual(['I2: I-2 | Poser un repère']);
  expect(kept(searched, { status: 'absent' })).toHaveLength(2);
  expect(kept(searched, { status: 'stale' })).toEqual([]);
});

test('the notes that document a step, and those that document a document or its equivalent', () => {
  const note = (name: string, eds: readonly string[], step?: string) => ({
    path: `${name}.md`,
    name,
    label: name,
    kind: 'reference' as const,
    eds,
    status: 'absent' as const,
    ...(step === undefined ? {} : { step }),
  });
  const { ofStep, ofEd } = findReferences([note('SF', [], 'i1'), note('DOC', ['100']), note('A', ['I-1', '100'])]);
  expect(ofStep(aStep('I1', [])).map(({ name }) => name)).toEqual(['SF']);
  expect(ofEd(anEd('I-1', [], ['misa:100'])).map(({ name }) => name)).toEqual(['A', 'DOC']);
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
