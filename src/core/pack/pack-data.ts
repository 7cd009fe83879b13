// A method as data for other programs: codes, relations and steps, in the pack's own language.
import type { Ed, Pack, Step } from './pack';

export interface ElementData {
  readonly code: string;
  readonly title: string;
  readonly axis: string | null;
  readonly phase: string | null;
  readonly format: string;
  readonly evolving: boolean;
  readonly prerequisites: readonly string[];
  /** `pack:code`. */
  readonly equivalents: readonly string[];
  /** Whether it is written from a template: the pack’s own, or the one made from what the method asks it to hold. */
  readonly template: boolean;
}

export interface StepData {
  readonly id: string;
  readonly title: string;
  readonly optional: boolean;
  readonly recurring: boolean;
  readonly roles: readonly string[];
  readonly needs: readonly string[];
  readonly makes: readonly string[];
  readonly activities: readonly ActivityData[];
}

export interface ActivityData {
  readonly id: string;
  readonly text: string;
  readonly optional: boolean;
  readonly recurring: boolean;
  readonly roles: readonly string[];
}

export interface PackData {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly elements: readonly ElementData[];
  readonly steps: readonly StepData[];
}

export function packData({ id, title, language, eds, steps }: Pack): PackData {
  return { id, title: title.fr, language, elements: eds.map(elementData), steps: steps.map(stepData) };
}

function elementData(ed: Ed): ElementData {
  return {
    code: ed.code,
    title: ed.title.fr,
    axis: ed.axis ?? null,
    phase: ed.phase ?? null,
    format: ed.format,
    evolving: ed.evolving,
    prerequisites: ed.needs.map((need) => need.ed),
    equivalents: ed.equivalents,
    template: hasTemplate(ed),
  };
}

/** What holds nothing that can be written down has none: a title is no template. */
function hasTemplate({ template, contents, sheets, format }: Ed): boolean {
  return template !== undefined || contents.length > 0 || sheets.length > 0 || format === 'graph';
}

function stepData({ id, title, optional, recurring, roles, needs, makes, activities }: Step): StepData {
  return {
    id,
    title: title.fr,
    optional,
    recurring,
    roles,
    needs,
    makes,
    activities: activities.map((activity) => ({ ...activity, text: activity.text.fr })).map(activityData),
  };
}

function activityData({ id, text, optional, recurring, roles }: ActivityData): ActivityData {
  return { id, text, optional, recurring, roles };
}
