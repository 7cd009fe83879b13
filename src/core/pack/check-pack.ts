// Checks a pack beyond its shape: every code, step, part and template that it names is there, no id comes twice. Cycles are allowed.
import { checkPlan } from './check-plan';
import type { Ed, Pack, Step } from './pack';
import type { Element, PackTrouble } from './pack-problem';
import type { TroubleAt } from './read-issues';

type Path = readonly PropertyKey[];

/** What one pack names in itself. What it names in others (`misa:440`) is for `checkPacks`. */
export function checkPack(pack: Pack, templates: Readonly<Record<string, string>>): TroubleAt[] {
  const names = namesOf(pack);
  return [
    ...checkIds(pack),
    ...pack.eds.flatMap((ed, at) => checkEd(ed, ['eds', at], names, templates)),
    ...pack.steps.flatMap((step, at) => checkStep(step, ['steps', at], names)),
    ...pack.plans.flatMap((plan, at) => checkPlan(plan, ['plans', at], pack)),
  ];
}

interface Names {
  readonly ed: ReadonlySet<string>;
  readonly step: ReadonlySet<string>;
  readonly axis: ReadonlySet<string>;
  readonly phase: ReadonlySet<string>;
  readonly role: ReadonlySet<string>;
  readonly list: ReadonlySet<string>;
}

function namesOf(pack: Pack): Names {
  const ids = (parts: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(parts.map(({ id }) => id));
  return {
    ed: new Set(pack.eds.map(({ code }) => code)),
    step: ids(pack.steps),
    axis: ids(pack.axes),
    phase: ids(pack.phases),
    role: ids(pack.roles),
    list: ids(pack.lists),
  };
}

/** Gives one trouble at a place, or none. */
function when(wrong: boolean, trouble: PackTrouble, path: Path): TroubleAt[] {
  return wrong ? [{ trouble, path, part: 'value' }] : [];
}

function checkPart(
  names: Names,
  element: Element,
  part: 'axis' | 'phase' | 'role' | 'list',
  value: string | undefined,
  path: Path,
): TroubleAt[] {
  if (value === undefined) return [];
  return when(!names[part].has(value), { problem: 'unknown-part', values: { ...element, part, value } }, path);
}

function checkEd(ed: Ed, path: Path, names: Names, templates: Readonly<Record<string, string>>): TroubleAt[] {
  const element: Element = { kind: 'ed', id: ed.code };
  const missing = (template: string | undefined, at: Path): TroubleAt[] =>
    when(
      template !== undefined && !Object.hasOwn(templates, template),
      { problem: 'missing-template', values: { ...element, template: template ?? '' } },
      at,
    );
  return [
    ...checkPart(names, element, 'axis', ed.axis, [...path, 'axis']),
    ...checkPart(names, element, 'phase', ed.phase, [...path, 'phase']),
    ...ed.needs.flatMap(({ ed: code }, at) =>
      when(
        !code.includes(':') && !names.ed.has(code),
        { problem: 'unknown-prerequisite', values: { ...element, code } },
        [...path, 'needs', at],
      ),
    ),
    ...ed.contents.flatMap(({ list }, at) =>
      checkPart(names, element, 'list', list, [...path, 'contents', at, 'list']),
    ),
    ...missing(ed.template, [...path, 'template']),
    ...ed.sheets.flatMap(({ template }, at) => missing(template, [...path, 'sheets', at, 'template'])),
  ];
}

function checkStep(step: Step, path: Path, names: Names): TroubleAt[] {
  const element: Element = { kind: 'step', id: step.id };
  const unknownEd = (code: string, at: Path): TroubleAt[] => [
    { trouble: { problem: 'unknown-ed', values: { ...element, code } }, path: at, part: 'value' },
  ];
  const loop = step.loopsTo;
  return [
    ...checkPart(names, element, 'axis', step.axis, [...path, 'axis']),
    ...checkPart(names, element, 'phase', step.phase, [...path, 'phase']),
    ...step.roles.flatMap((role, at) => checkPart(names, element, 'role', role, [...path, 'roles', at])),
    ...step.activities.flatMap(({ roles }, at) =>
      roles.flatMap((role, nth) => checkPart(names, element, 'role', role, [...path, 'activities', at, 'roles', nth])),
    ),
    ...step.needs.flatMap((need, at) =>
      need.includes(':') || names.ed.has(need) || names.step.has(need) ? [] : unknownEd(need, [...path, 'needs', at]),
    ),
    ...step.makes.flatMap((code, at) => (names.ed.has(code) ? [] : unknownEd(code, [...path, 'makes', at]))),
    ...(loop === undefined
      ? []
      : when(!names.step.has(loop), { problem: 'unknown-step', values: { ...element, step: loop } }, [
          ...path,
          'loopsTo',
        ])),
  ];
}

/** Ids are unique among their own kind; activities in the whole pack, for they are block ids of one note. */
function checkIds(pack: Pack): TroubleAt[] {
  const within = (path: Path, items: readonly { readonly id: string }[]): readonly Named[] =>
    items.map(({ id }, at) => ({ id, path: [...path, at, 'id'] }));
  return [
    ...repeated(
      'ed',
      pack.eds.map(({ code }, at) => ({ id: code, path: ['eds', at, 'code'] })),
    ),
    ...repeated('step', within(['steps'], pack.steps)),
    ...repeated('plan', within(['plans'], pack.plans)),
    ...repeated('axis', within(['axes'], pack.axes)),
    ...repeated('phase', within(['phases'], pack.phases)),
    ...repeated('role', within(['roles'], pack.roles)),
    ...repeated('list', within(['lists'], pack.lists)),
    ...repeated('source', within(['sources'], pack.sources)),
    ...repeated(
      'activity',
      pack.steps.flatMap((step, at) => within(['steps', at, 'activities'], step.activities)),
    ),
    ...pack.eds.flatMap((ed, at) => repeated('content', within(['eds', at, 'contents'], ed.contents))),
    ...pack.eds.flatMap((ed, at) => repeated('sheet', within(['eds', at, 'sheets'], ed.sheets))),
    ...pack.plans.flatMap((plan, at) => repeated('cycle', within(['plans', at, 'cycles'], plan.cycles))),
  ];
}

interface Named {
  readonly id: string;
  readonly path: Path;
}

function repeated(kind: Element['kind'], named: readonly Named[]): TroubleAt[] {
  const seen = new Set<string>();
  return named.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return when(again, { problem: 'duplicate-id', values: { kind, id } }, path);
  });
}
