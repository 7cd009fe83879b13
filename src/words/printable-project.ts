// A project's state as `status` prints it in JSON, in the terminal and in Obsidian's command line.
import type { Evidence } from '../core/project/evidence';
import type { ProjectState } from '../core/project/project-state';
import type { EdStanding, StepStanding } from '../core/project/standing';
import { textIn } from '../core/pack/text-in';
import { type Speech, tellNext } from './tell-next';

export function printableProject(speech: Speech, state: ProjectState): object {
  const { run, pack, steps, next } = state;
  return {
    path: run.note?.path ?? null,
    name: run.name,
    pack: pack.id,
    steps: steps.map((step) => printableStep(speech, step)),
    next: next.map((one) => {
      const { action, code } = one;
      const { id, ...values } = one.reason;
      return { action, code, reason: tellNext(speech, state, one).why, because: id, values };
    }),
  };
}

function printableStep({ language }: Speech, { id, status, activities, eds }: StepStanding): object {
  return {
    id,
    status,
    activities: activities.map(({ activity, ticked }) => ({
      id: activity.id,
      text: textIn(activity.text, language),
      done: ticked,
    })),
    eds: eds.map(printableEd),
  };
}

function printableEd({ ed, path, status, evidence, stale, blockedBy, feeds }: EdStanding): object {
  return {
    code: ed.code,
    path: path ?? null,
    status,
    evidence: evidence.map((one: Evidence) => ({ ...one })),
    stale: stale.map(({ source, changes }) => ({ source, headings: changes.map(({ heading }) => heading) })),
    blockedBy,
    feeds: feeds.filter(({ inScope }) => inScope).map(({ code }) => code),
  };
}
