// Checks a pack beyond its shape: every code, step, part and template that it names is there, no id comes twice. Cycles are allowed.
import { checkPlan } from './check-plan';
import { findNames, isForeign, type NameKind } from './find-names';
import { findTexts, type Kinds, type Path } from './find-texts';
import type { Pack } from './pack';
import type { Element, ElementKind, PackTrouble } from './pack-problem';
import { elementAt, type TroubleAt } from './read-issues';

/** What one pack names in itself. What it names in others (`misa:440`) is for `checkPacks`. */
export function checkPack(pack: Pack, templates: Readonly<Record<string, string>>): TroubleAt[] {
  const known = knownIn(pack, templates);
  const names = findNames(pack, (kind, name) => !isForeign(name) && !known[kind].has(name));
  return [
    ...checkIds(pack),
    ...names.map(({ kind, text, path }) => ({ ...unknownName(kind, text, elementAt(pack, path)), path })),
    ...pack.plans.flatMap((plan, at) => checkPlan(plan, ['plans', at], pack)),
  ];
}

function knownIn(
  pack: Pack,
  templates: Readonly<Record<string, string>>,
): Readonly<Record<NameKind, ReadonlySet<string>>> {
  const ids = (parts: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(parts.map(({ id }) => id));
  const ed = new Set(pack.eds.map(({ code }) => code));
  const step = ids(pack.steps);
  return {
    axis: ids(pack.axes),
    phase: ids(pack.phases),
    role: ids(pack.roles),
    list: ids(pack.lists),
    template: new Set(Object.keys(templates)),
    step,
    ed,
    need: new Set([...ed, ...step]),
    prerequisite: ed,
    equivalent: ed,
    borrowed: ed,
  };
}

/** What is wrong where nothing bears a name. */
export function unknownName(kind: NameKind, name: string, element: Element): PackTrouble {
  switch (kind) {
    case 'axis':
    case 'phase':
    case 'role':
    case 'list':
      return { problem: 'unknown-part', values: { ...element, part: kind, value: name } };
    case 'template':
      return { problem: 'missing-template', values: { ...element, template: name } };
    case 'step':
      return { problem: 'unknown-step', values: { ...element, step: name } };
    default:
      return { problem: unknownEds[kind], values: { ...element, code: name } };
  }
}

const unknownEds = {
  ed: 'unknown-ed',
  need: 'unknown-ed',
  prerequisite: 'unknown-prerequisite',
  equivalent: 'unknown-equivalent',
  borrowed: 'unknown-equivalent',
} as const;

const ids: Kinds<Pack, ElementKind> = {
  eds: { code: 'ed', contents: { id: 'content' }, sheets: { id: 'sheet' } },
  steps: { id: 'step', activities: { id: 'activity' } },
  plans: { id: 'plan', cycles: { id: 'cycle' } },
  axes: { id: 'axis' },
  phases: { id: 'phase' },
  roles: { id: 'role' },
  lists: { id: 'list' },
  sources: { id: 'source' },
};

/** Ids are unique in their own list; activities in the whole pack, for they are block ids of one note. */
function checkIds(pack: Pack): TroubleAt[] {
  const seen = new Set<string>();
  const isSeen = (kind: ElementKind, id: string, path: Path): boolean => {
    const key = `${kind === 'activity' ? kind : path.slice(0, -2).join('/')} ${id}`;
    return seen.size === seen.add(key).size;
  };
  return findTexts<ElementKind>(pack, ids, isSeen).map(({ kind, text: id, path }) => ({
    problem: 'duplicate-id',
    values: { kind, id },
    path,
  }));
}
