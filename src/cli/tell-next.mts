// What to do next, in words: an activity by its text, a step by its title.
import { textIn } from '../core/pack/text-in';
import type { NextAction } from '../core/project/next-actions';
import type { ProjectState } from '../core/project/project-state';
import { tellReason } from '../words/tell-project';
import type { Call } from './command.mjs';

export function tellNext(
  { words, language }: Pick<Call, 'words' | 'language'>,
  { steps }: Pick<ProjectState, 'steps'>,
  { action, code, reason }: NextAction,
): { readonly title: string; readonly why: string } {
  const found = steps.flatMap(({ activities }) => activities).find(({ activity }) => activity.id === code)?.activity;
  const step = reason.id === 'activity' ? steps.find(({ id }) => id === reason.step)?.step : undefined;
  return {
    title:
      action === 'tick' && found !== undefined
        ? textIn(found.text, language).replace(/\.$/u, '')
        : words.project.actions[action](code),
    why: tellReason(
      words,
      reason.id === 'activity' && step !== undefined ? { ...reason, step: textIn(step.title, language) } : reason,
    ),
  };
}
