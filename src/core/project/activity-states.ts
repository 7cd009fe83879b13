// How far the activities of a step are: ticked once and for all, done again and again, or left aside.
import type { Task } from '../graph/note';
import type { Activity, Step } from '../pack/pack';

/** Days that say when a task is to be done or was written, not that it was done. */
const planned = /(?:[📅⏳🛫➕]\uFE0F?|[[(](?:due|scheduled|start|created)::)\s*\d{4}-\d{2}-\d{2}/gu;

export interface ActivityState {
  readonly activity: Activity;
  /** Itself, or its whole step. */
  readonly optional: boolean;
  readonly recurring: boolean;
  /** Ticked; for a recurring one: done at least once. */
  readonly ticked: boolean;
  /** Begun, as its box says (`[/]`): an optional one that is taken up counts like the others. */
  readonly begun: boolean;
  /** The day (`2026-03-12`) on which a recurring one was last done, when the task says it. */
  readonly last?: string | undefined;
  /** The day on which it was ticked, where its task says it (`✅ 2026-03-12`, `[completion:: 2026-03-12]`); of a recurring one, else the last. */
  readonly day?: string | undefined;
  /** Line of its task in the project's note; absent when the note has none. */
  readonly line?: number | undefined;
}

/** Among the activities that can be finished for good; recurring ones are counted apart. */
export interface ActivityProgress {
  readonly done: number;
  readonly total: number;
  readonly recurring: number;
}

/** `tasks`: those of the project's note; a task stands for the activity whose id is its block id. */
export function activityStates(step: Step, tasks: ReadonlyMap<string, Task>): readonly ActivityState[] {
  return step.activities.map((activity) => {
    const task = tasks.get(activity.id);
    const optional = activity.optional || step.optional;
    const recurring = activity.recurring || step.recurring;
    const last = recurring && task !== undefined ? lastDay(task.text) : undefined;
    const ticked = task?.done === true || last !== undefined;
    return {
      activity,
      optional,
      recurring,
      ticked,
      begun: task?.begun === true,
      last,
      day: ticked ? (tickedDay(task?.text) ?? last) : undefined,
      line: task?.line,
    };
  });
}

/** By block id; of two tasks with one id the first, as for a link to that block. */
export function tasksById(tasks: readonly Task[]): ReadonlyMap<string, Task> {
  const byId = new Map<string, Task>();
  for (const task of tasks) if (task.id !== undefined && !byId.has(task.id)) byId.set(task.id, task);
  return byId;
}

/** An optional activity counts only once ticked or taken up; a recurring one is never finished, so never counted as such. */
export function countActivities(states: readonly ActivityState[]): ActivityProgress {
  const finite = states.filter(({ recurring }) => !recurring);
  const done = finite.filter(({ ticked }) => ticked).length;
  const total = finite.filter(({ ticked, begun, optional }) => ticked || begun || !optional).length;
  return { done, total, recurring: states.length - finite.length };
}

/** As the Tasks and Dataview plugins write it. */
function tickedDay(text = ''): string | undefined {
  const day = /(?:✅\uFE0F?|[[(]completion::)\s*(\d{4}-\d{2}-\d{2})(?!\d)/u.exec(text)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

/** The latest day that a task names; days that no calendar has, and those of a plan (due, scheduled, start, created), are left aside. */
function lastDay(text: string): string | undefined {
  const done = text.replaceAll(planned, ' ');
  const days = [...done.matchAll(/(?:^|\D)(\d{4}-\d{2}-\d{2})(?!\d)/gu)].map(([, day = '']) => day);
  return days.filter(isDay).sort().at(-1);
}

/** What a month has not (`2026-04-31`) reads as a day of the next month, or as none. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
