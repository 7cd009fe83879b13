// Checks a pack beyond its shape: every code, step, part and template that it names is there, no id comes twice. Cycles are allowed.
import { checkPlan } from './check-plan';
import type { Ed, Pack, Step } from './pack';
import type { Element } from './pack-problem';
import type { TroubleAt } from './read-issues';
import { troubleWhen as when, type Path } from './trouble-when';

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

function checkPlace(names: Names, element: Element, { axis, phase }: Ed | Step, path: Path): TroubleAt[] {
  return [
    ...checkPart(names, element, 'axis', axis, [...path, 'axis']),
    ...checkPart(names, element, 'phase', phase, [...path, 'phase']),
  ];
}

function checkEd(ed: Ed, path: Path, names: Names, templates: Readonly<Record<string, string>>): TroubleAt[] {
  const element: Element = { kind: 'ed', id: ed.code };
  const missing = (template = '', at: Path): TroubleAt[] =>
    when(
      template !== '' && !Object.hasOwn(templates, template),
      { problem: 'missing-template', values: { ...element, template } },
      at,
    );
  return [
    ...checkPlace(names, element, ed, path),
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
  const loop = step.loopsTo ?? step.id;
  const isEd = (known: boolean, code: string, at: Path): TroubleAt[] =>
    when(!known, { problem: 'unknown-ed', values: { ...element, code } }, at);
  return [
    ...checkPlace(names, element, step, path),
    ...checkRoles(names, element, step.roles, path),
    ...step.activities.flatMap(({ roles }, at) => checkRoles(names, element, roles, [...path, 'activities', at])),
    ...step.needs.flatMap((need, at) =>
      isEd(need.includes(':') || names.ed.has(need) || names.step.has(need), need, [...path, 'needs', at]),
    ),
    ...step.makes.flatMap((code, at) => isEd(names.ed.has(code), code, [...path, 'makes', at])),
    ...when(!names.step.has(loop), { problem: 'unknown-step', values: { ...element, step: loop } }, [
      ...path,
      'loopsTo',
    ]),
  ];
}

function checkRoles(names: Names, element: Element, roles: readonly string[], path: Path): TroubleAt[] {
  return roles.flatMap((role, at) => checkPart(names, element, 'role', role, [...path, 'roles', at]));
}

/** Ids are unique among their own kind; activities in the whole pack, for they are block ids of one note. */
function checkIds(pack: Pack): TroubleAt[] {
  const activities = new Set<string>();
  return [
    ...repeated('ed', pack.eds, ['eds']),
    ...repeated('step', pack.steps, ['steps']),
    ...repeated('plan', pack.plans, ['plans']),
    ...repeated('axis', pack.axes, ['axes']),
    ...repeated('phase', pack.phases, ['phases']),
    ...repeated('role', pack.roles, ['roles']),
    ...repeated('list', pack.lists, ['lists']),
    ...repeated('source', pack.sources, ['sources']),
    ...pack.steps.flatMap((step, at) => repeated('activity', step.activities, ['steps', at, 'activities'], activities)),
    ...pack.eds.flatMap(({ contents }, at) => repeated('content', contents, ['eds', at, 'contents'])),
    ...pack.eds.flatMap(({ sheets }, at) => repeated('sheet', sheets, ['eds', at, 'sheets'])),
    ...pack.plans.flatMap(({ cycles }, at) => repeated('cycle', cycles, ['plans', at, 'cycles'])),
  ];
}

type Named = { readonly id: string } | { readonly code: string };

function repeated(kind: Element['kind'], items: readonly Named[], path: Path, seen = new Set<string>()): TroubleAt[] {
  return items.flatMap((item, at) => {
    const [key, id] = 'code' in item ? (['code', item.code] as const) : (['id', item.id] as const);
    const again = seen.has(id);
    seen.add(id);
    return when(again, { problem: 'duplicate-id', values: { kind, id } }, [...path, at, key]);
  });
}
