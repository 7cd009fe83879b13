// The state of a project in a few lines: its steps, its documents and why they stand where they stand, and what to do next.
import { textIn } from '../core/pack/text-in';
import type { ProjectState } from '../core/project/project-state';
import type { EdStanding, StepStanding } from '../core/project/standing';
import type { Words } from '../words/command-line';
import { tellEvidence } from '../words/tell-project';
import type { Call } from './command.mjs';
import { tellNext } from '../words/tell-next';

export function renderProject(call: Call, state: ProjectState): string {
  const { words, language } = call;
  const { run, pack, steps, progress } = state;
  const documents = new Set(steps.flatMap(({ eds }) => eds.flatMap((ed) => ed.documents))).size;
  const width = Math.max(0, ...steps.map(({ id }) => id.length));
  const { done, total } = progress.eds.total > 0 ? progress.eds : progress.activities;
  const count =
    progress.eds.total > 0
      ? words.project.command.progress(done, total)
      : words.project.command.activities(done, total);
  return [
    `${words.commandLine.status.project(run.name, run.note?.path ?? '', documents)}. ${count}.`,
    textIn(pack.title, language),
    ...steps.flatMap((step) => renderStep(call, step, width)),
    ...renderNext(call, state),
    '',
  ].join('\n');
}

function renderStep({ words, language }: Call, standing: StepStanding, width: number): readonly string[] {
  const { id, step, axis, eds, activities } = standing;
  const title = textIn(step?.title ?? axis?.title ?? { fr: '' }, language);
  const finite = activities.filter(({ recurring }) => !recurring);
  const done = finite.filter(({ ticked }) => ticked).length;
  const total = finite.filter(({ ticked, optional }) => ticked || !optional).length;
  const ticked = total === 0 ? '' : ` (${words.project.command.activities(done, total)})`;
  const indent = ' '.repeat(width + 4);
  return [
    `  ${id.padEnd(width)}  ${title}${ticked}`,
    ...eds.flatMap((ed) => renderEd(words, ed).map((line, at) => `${indent}${at === 0 ? '' : '  '}${line}`)),
  ];
}

function renderEd(words: Words, { ed, status, path, evidence, stale, blockedBy }: EdStanding): readonly string[] {
  const note = path === undefined ? '' : ` (${path})`;
  return [
    `${words.commandLine.status.ed(ed.code)} ${words.project.status[status]}${note}`,
    ...stale.map(({ source, changes }) =>
      words.project.stale(
        source,
        changes.map(({ heading }) => heading),
      ),
    ),
    ...(blockedBy.length === 0 ? [] : [words.project.blockedBy(blockedBy.join(', '))]),
    ...renderEvidence(words, evidence),
  ];
}

/** Headings of one kind on one line; what is well is not told. */
function renderEvidence(words: Words, evidence: EdStanding['evidence']): readonly string[] {
  const told = (['heading-empty', 'heading-missing'] as const).flatMap((kind) => {
    const headings = evidence.flatMap((one) => (one.kind === kind ? [one.heading] : []));
    return headings.length === 0 ? [] : [tellEvidence(words, { kind, heading: headings.join(' · ') })];
  });
  const others = evidence.filter(({ kind }) => !quiet.has(kind));
  return [...others.map((one) => tellEvidence(words, one)), ...told];
}

const quiet: ReadonlySet<string> = new Set([
  'heading-filled',
  'heading-empty',
  'heading-missing',
  'no-note',
  'status-written',
]);

function renderNext(call: Call, state: ProjectState): readonly string[] {
  const { command } = call.words.project;
  if (state.next.length === 0) return [command.nothingNext];
  const lines = state.next.map((one, at) => {
    const { title, why } = tellNext(call, state, one);
    return `  ${String(at + 1)}. ${title} — ${why}`;
  });
  return [command.next, ...lines];
}

/** A vault without project: the steps, and how far its documents are all the same. */
export function renderVault({ words, language }: Call, { pack, steps, beyond }: ProjectState): string {
  const width = Math.max(0, ...steps.map(({ id }) => id.length));
  const lines = steps.map(({ id, step, axis, eds }) => {
    const documents = eds.map((standing) => renderLoose(words, standing)).join(' · ');
    const title = textIn(step?.title ?? axis?.title ?? { fr: '' }, language);
    return `  ${id.padEnd(width)}  ${title}${documents === '' ? '' : ` — ${documents}`}`;
  });
  const others = beyond
    .filter(({ status }) => status !== 'absent')
    .map((standing) => `  ${renderLoose(words, standing)}`);
  return [textIn(pack.title, language), words.commandLine.status.noProject, ...lines, ...others, ''].join('\n');
}

function renderLoose(words: Words, { ed, status, path }: EdStanding): string {
  const note = path === undefined ? '' : ` (${path})`;
  return `${words.commandLine.status.ed(ed.code)} ${words.project.status[status]}${note}`;
}
