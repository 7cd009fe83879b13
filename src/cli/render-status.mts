// The state of a vault in a few lines: its projects, the steps of the method, and how much was found.
import type { Pack, Text } from '../core/pack/pack';
import type { Project } from '../core/project/find-projects';
import type { MethodNote } from '../core/project/method-note';
import { type EdState, type StepState, stepStates } from '../core/project/step-states';
import type { Language, Words } from '../words';
import type { Call } from './command.mjs';

export interface VaultState {
  readonly projects: readonly Project[];
  readonly pack: Pack;
  readonly notes: readonly MethodNote[];
  readonly noteCount: number;
  /** Notes that are an ED. */
  readonly eds: number;
  readonly links: number;
}

/** The steps of each project; of the whole vault when it has no project. */
export function renderStatus({ words, language }: Call, state: VaultState): string {
  const { status } = words.commandLine;
  const { projects, pack, notes, noteCount, eds, links } = state;
  const blocks =
    projects.length === 0
      ? [status.noProject, ...renderSteps(words, language, stepStates(pack, notes))]
      : projects.flatMap(({ key, name, path, documents }, at) => [
          ...(at > 0 ? [''] : []),
          status.project(name, path ?? '', documents),
          ...renderSteps(words, language, stepStates(pack, notes, key)),
        ]);
  return [status.counts(noteCount, eds, links), speak(pack.title, language), '', ...blocks, ''].join('\n');
}

function renderSteps(words: Words, language: Language, steps: readonly StepState[]): string[] {
  const width = Math.max(0, ...steps.map(({ step }) => step.id.length));
  return steps.map(({ step, eds }) => {
    const documents = eds.map((state) => renderEd(words, state)).join(' · ');
    return `  ${step.id.padEnd(width)}  ${speak(step.title, language)}${documents === '' ? '' : ` — ${documents}`}`;
  });
}

function renderEd({ guide, commandLine }: Words, { ed, status, deliverables }: EdState): string {
  const [first] = deliverables;
  const note = first === undefined ? '' : ` (${first.path})`;
  return `${commandLine.status.ed(ed.code)} ${guide.status[status]}${note}`;
}

function speak(text: Text, language: Language): string {
  return language === 'en' ? (text.en ?? text.fr) : text.fr;
}
