// Keeps of the accordion what concerns one role, one axis or one status, what is optional or not, and what a few words name.
import type { Activity, Pack, Part, Step, Text } from '../../core/pack/pack';
import { foldFull } from '../../core/text/fold';
import type { Section, SectionGroup } from './guide-sections';
import { shownStatus, type Shown } from './shown-status';

export interface Filters {
  /** Id of a role; empty for all; so for the status as shown, and the id of an axis. */
  readonly role: string;
  readonly status: string;
  readonly axis: string;
  readonly optional: OptionalFilter;
}

/** Everything, all but the optional, the optional alone. */
export type OptionalFilter = '' | 'without' | 'only';

export const noFilters: Filters = { role: '', status: '', axis: '', optional: '' };

export function isFiltered({ role, status, axis, optional }: Filters): boolean {
  return role + status + axis + optional !== '';
}

/** `query`: words in any order, whatever their accents; a section that they do not name is narrowed to its documents and activities that they do. */
export function filterGroups(
  groups: readonly SectionGroup[],
  filters: Filters,
  query: string,
): readonly SectionGroup[] {
  const words = foldFull(query).split(' ');
  if (!isFiltered(filters) && words.join('') === '') return groups;
  return groups.flatMap((group) => {
    const sections = group.sections.flatMap((section) => {
      const kept = filterSection(section, filters);
      return (kept === undefined ? undefined : searchSection(kept, words)) ?? [];
    });
    return sections.length === 0 ? [] : [{ ...group, sections }];
  });
}

function filterSection(section: Section, filters: Filters): Section | undefined {
  const { step, activities } = section;
  if (step === undefined ? filters.role !== '' || filters.optional === 'only' : !keepsStep(filters, step))
    return undefined;
  const eds = section.eds.filter((ed) => fits(filters, shownStatus(ed), ed.ed.axis));
  // A step that makes no documents is kept for itself.
  if (section.eds.length > 0 ? eds.length === 0 : !fits(filters, section.status, step?.axis)) return undefined;
  const own = activities.filter(({ activity }) => step === undefined || keepsActivity(filters, step, activity));
  return { ...section, eds, activities: own };
}

function fits(filters: Filters, status: Shown, axis: string | undefined): boolean {
  return ['', status].includes(filters.status) && ['', axis].includes(filters.axis);
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

function searchSection(section: Section, words: readonly string[]): Section | undefined {
  const { step, part } = section;
  const names = (...texts: readonly (string | Text | undefined)[]): boolean => {
    const text = foldFull(texts.map(wordsOf).join(' '));
    return words.every((word) => text.includes(word));
  };
  if (names(step?.id, step?.title, part?.id, part?.title)) return section;
  const eds = section.eds.filter(({ ed }) => names(ed.code, `ed${ed.code}`, ed.title, ...ed.equivalents));
  const activities = section.activities.filter(({ activity }) => names(activity.text));
  return eds.length + activities.length === 0 ? undefined : { ...section, eds, activities };
}

/** Both languages are searched: a person may know the method in the other one. */
function wordsOf(text: string | Text | undefined): string {
  return typeof text === 'object' ? `${text.fr} ${text.en ?? ''}` : (text ?? '');
}

/** The roles that some step or activity names, in the pack's order. */
export function rolesIn({ roles, steps }: Pack): readonly Part[] {
  const named = new Set(steps.flatMap((step) => [...step.roles, ...step.activities.flatMap((each) => each.roles)]));
  return roles.filter(({ id }) => named.has(id));
}
