// Tells what to do next: an activity by its text, a document by its code and title, a step by its title, a day as it is said.
import { textIn } from '../core/pack/text-in';
import type { NextAction, Reason } from '../core/project/next-actions';
import type { ProjectState } from '../core/project/project-state';
import { tellReason } from './tell-project';
import type { Language, Words } from './words';

/** How many changed headings are named. */
const most = 3;

export interface Speech {
  readonly words: Words;
  readonly language: Language;
}

export interface ToldNext {
  readonly title: string;
  readonly why: string;
}

export function tellNext(speech: Speech, state: ProjectState, { action, code, reason }: NextAction): ToldNext {
  const { words, language } = speech;
  const all = state.steps.flatMap(({ activities }) => activities);
  const activity = action === 'tick' ? all.find((one) => one.activity.id === code)?.activity : undefined;
  const title = state.contents.get(code)?.ed.title;
  return {
    title:
      activity === undefined
        ? words.project.actions[action](title === undefined ? code : `${code} ${textIn(title, language)}`)
        : textIn(activity.text, language).replace(/\.$/u, ''),
    why: tellReason(words, inWords(speech, state, reason)),
  };
}

function inWords({ words, language }: Speech, { steps }: ProjectState, reason: Reason): Reason {
  const { guide, project } = words;
  if (reason.id === 'overdue') return { ...reason, due: guide.longDay(reason.due) };
  if (reason.id === 'stale' && reason.headings.length > most) {
    const rest = guide.andMore(reason.headings.length - most);
    return { ...reason, headings: [...reason.headings.slice(0, most), rest] };
  }
  if (reason.id !== 'activity') return reason;
  const title = steps.find(({ id }) => id === reason.step)?.step?.title;
  return title === undefined ? reason : { ...reason, step: project.stepTitle(textIn(title, language)) };
}
