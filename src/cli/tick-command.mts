// `jalons tick <folder> --step I3 --activity acteurs`: ticks an activity in the project's note.
import type { Step } from '../core/pack/pack';
import type { ProjectState } from '../core/project/project-state';
import { activityLabel, stepHeadings } from '../core/project/start-project';
import { tickActivity } from '../core/project/tick-activity';
import { foldFull } from '../core/text/fold';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { writeEdit } from './insert-write.mjs';
import { type ProjectVault, withProject } from './project-vault.mjs';

export const tickCommand: Command = {
  name: 'tick',
  parameters: (words) => words.project.command.tick.parameters,
  summary: (words) => words.project.command.tick.summary,
  options: [
    { name: 'step', takesValue: true, summary: (words) => words.project.command.tick.step },
    { name: 'activity', takesValue: true, summary: (words) => words.project.command.tick.activity },
    { name: 'project', takesValue: true, summary: (words) => words.project.command.project },
    { name: 'off', takesValue: false, summary: (words) => words.project.command.tick.off },
    { name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun },
  ],
  run: (call) => withProject(call, (state, opened) => tick(call, state, opened)),
};

async function tick(call: Call, { run, steps }: ProjectState, { vault }: ProjectVault): Promise<Outcome> {
  const words = call.words.project.command.tick;
  const { step: stepId, activity: wanted } = call.options;
  if (stepId === undefined || wanted === undefined) return wrongUse(words.wrongUse);
  const found = steps.find(({ id }) => foldFull(id) === foldFull(stepId));
  if (found?.step === undefined) return wrongUse(words.unknownStep(stepId, steps.map(({ id }) => id).join(', ')));
  const activity = findActivity(found.step, wanted);
  if (activity === undefined) {
    return wrongUse(words.unknownActivity(wanted, found.step.activities.map(({ id }) => id).join(', ')));
  }
  const before = run.note === undefined ? undefined : await vault.read(run.note.path);
  if (run.note === undefined || before === undefined) return wrongUse(words.noNote(run.name));
  const after = tickActivity(before, {
    activity,
    done: call.options['off'] === undefined,
    label: activityLabel(activity, call.language, call.words.project.labels),
    headings: stepHeadings(found.step, call.language),
  });
  return writeEdit(call, vault, { kind: 'rewrite', path: run.note.path, before, after });
}

/** By its id, or by what follows the step's name in it. */
function findActivity({ activities }: Step, wanted: string): Step['activities'][number] | undefined {
  const id = wanted.replace(/^\^/, '').toLowerCase();
  return (
    activities.find((one) => one.id.toLowerCase() === id) ??
    activities.find((one) => one.id.toLowerCase().endsWith(`-${id}`))
  );
}
