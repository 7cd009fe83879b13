// Keeps of a method what concerns one role, or what is optional or not.
import type { Activity, Pack, Part, Step } from '../../core/pack/pack';

export interface Filters {
  /** Id of a role; empty for all. */
  readonly role: string;
  readonly optional: OptionalFilter;
}

/** Everything, all but the optional, the optional alone. */
export type OptionalFilter = '' | 'without' | 'only';

export function isFiltered({ role, optional }: Filters): boolean {
  return role !== '' || optional !== '';
}

/** A step is kept for itself, or for one of its activities. */
export function keepsStep(filters: Filters, step: Step): boolean {
  if (filters.optional === 'without' && step.optional) return false;
  if (step.activities.some((activity) => keepsActivity(filters, step, activity))) return true;
  return (filters.role === '' || step.roles.includes(filters.role)) && (filters.optional !== 'only' || step.optional);
}

/** An activity of no role of its own is for the roles of its step. */
export function keepsActivity({ role, optional }: Filters, step: Step, activity: Activity): boolean {
  const roles = activity.roles.length > 0 ? activity.roles : step.roles;
  if (role !== '' && !roles.includes(role)) return false;
  const isOptional = activity.optional || step.optional;
  return optional === '' || (optional === 'only') === isOptional;
}

/** The roles that some step or activity names, in the pack's order. */
export function rolesIn({ roles, steps }: Pack): readonly Part[] {
  const named = new Set(steps.flatMap((step) => [...step.roles, ...step.activities.flatMap((each) => each.roles)]));
  return roles.filter(({ id }) => named.has(id));
}
