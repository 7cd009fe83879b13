// Answers what is asked through Obsidian's own command line: where projects stand, what checks noticed, write an ED, validate one.
import { findTypedEd } from '../core/pack/find-typed-ed';
import { emptyHeadings } from '../core/project/empty-headings';
import type { ProjectRun } from '../core/project/project-run';
import { writtenEd } from '../core/project/written-ed';
import { printableFinding } from '../words/printable-finding';
import { printableProject } from '../words/printable-project';
import { tellNext } from '../words/tell-next';
import { tellWriteProblem } from '../words/tell-write-problem';
import { folderFor } from './actions/note-folder';
import { planNote } from './actions/plan-note';
import { applyEdits } from './apply-edits';
import { announce } from './carry-out';
import { findInPacks } from './find-in-packs';
import { keepInStep } from './keep-in-step';
import { planValidation } from './plan-validation';
import { findRun } from './read-address';
import type { Session } from './session';

/** All values are texts; a flag that is given without one is `true`. */
export type CliParams = Readonly<Record<string, string>>;

type Answer<Said = Promise<string>> = (session: Session, params: CliParams) => Said;

/** What writing is asked for. */
interface Wish {
  /** As it was typed. */
  readonly ed: string;
  /** Undefined in a vault without projects. */
  readonly run: ProjectRun | undefined;
}

const MOST = 200;

export const answerStatus: Answer<string> = (session, { project = '', json }) => {
  const { desk, projects } = session;
  const run = project === '' ? undefined : findRun(projects, project);
  if (project !== '' && run === undefined) return desk.words.interop.cli.unknownProject(cut(project));
  const states = projects.states.filter((state) => run === undefined || state.run === run);
  if (json !== undefined) return printed({ schema: 1, projects: states.map((state) => printableProject(desk, state)) });
  if (states.length === 0) return desk.words.interop.cli.nothing;
  const lines = states.flatMap((state) => {
    const { done, total } = state.progress.eds.total > 0 ? state.progress.eds : state.progress.activities;
    const next = state.next.map((one) => tellNext(desk, state, one));
    return [`${state.run.name} ${done}/${total}`, ...next.map(({ title, why }) => `  ${title} — ${why}`)];
  });
  return lines.join('\n');
};

export const answerCheck: Answer = async (session, { json }) => {
  const { desk, facts, findings } = session;
  if (facts.reading.state !== 'ready') return desk.words.interop.cli.reading;
  await whenReady(session);
  if (findings.failure !== undefined) return desk.words.insert.failed(findings.failure);
  const rows = findings.all().map((finding) => printableFinding(desk.words, finding));
  if (json !== undefined) return printed({ schema: 1, findings: rows });
  if (rows.length === 0) return desk.words.interop.cli.nothing;
  return rows.map(({ path, line, message }) => `${path}${line > 0 ? `:${line}` : ''} ${message}`).join('\n');
};

/** As the action does: never over another note, and with a way back. */
export const answerInsert: Answer = async (session, params) => {
  const { desk, projects } = session;
  const words = desk.words.interop.cli;
  const wish = readWish(session, params);
  if (typeof wish === 'string') return wish;
  const { run } = wish;
  // Two methods may use one code: that of the project's own method is meant.
  const own = projects.method(run);
  const methods = own === undefined ? session.methods.all() : [own, ...session.methods.all()];
  const known = findInPacks(methods, ({ eds }) => findTypedEd(eds, wish.ed));
  if (known === undefined) return words.unknownEd(cut(wish.ed));
  const { loaded, found: ed } = known;
  const there = run && writtenEd(projects.documents(run.key), ed.code);
  if (there !== undefined) return words.written(ed.code, there.path);
  const project = run?.name ?? '';
  const plan = planNote(session, { loaded, ed, project, folder: folderFor(session, {}, project) }, new Set());
  const edits = keepInStep(session, [{ kind: 'create', path: plan.path, text: plan.text }]);
  const applied = await applyEdits(session.vault, edits);
  announce(session, applied, desk.words.insert.created(plan.title, ''));
  const { refused, edit } = applied.outcomes[0] ?? {};
  return refused === undefined
    ? words.created(edit?.path ?? plan.path)
    : words.refused(plan.path, desk.words.insert.refusals[refused]);
};

export const answerValidate: Answer = async (session, params) => {
  const { desk, projects } = session;
  const words = desk.words.interop.cli;
  const wish = readWish(session, params);
  if (typeof wish === 'string') return wish;
  if (wish.run === undefined) return words.noProject;
  const state = projects.state(wish.run.key);
  const wanted = findTypedEd(state?.pack.eds ?? [], wish.ed);
  const standing = wanted && state?.contents.get(wanted.code);
  if (state === undefined || standing === undefined) return words.unknownEd(cut(wish.ed));
  if (standing.documents.length === 0) return desk.words.projectActs.absent(standing.ed.code);
  const { content, changed } = await planValidation(session, state, standing, true);
  if ('several' in changed) return words.severalNotes(changed.several);
  if ('problem' in changed) return tellWriteProblem(desk.words, changed.path, changed.problem);
  const applied = await applyEdits(session.vault, changed.edits);
  announce(session, applied, desk.words.projectActs.validated(standing.ed.code));
  const lines = applied.outcomes.map(({ edit, refused }) =>
    refused === undefined ? words.validated(edit.path) : words.refused(edit.path, desk.words.insert.refusals[refused]),
  );
  if (lines.length === 0) return desk.words.projectActs.alreadyValidated(standing.ed.code);
  const empty = applied.done.length === 0 ? [] : emptyHeadings(content);
  return [...lines, ...(empty.length === 0 ? [] : [words.empty(empty)])].join('\n');
};

/** The named project, else the current one, which is the only one where there is one; what to say where something is not clear. */
function readWish({ desk, facts, projects }: Session, { ed = '', project = '' }: CliParams): Wish | string {
  const words = desk.words.interop.cli;
  if (facts.reading.state !== 'ready') return words.reading;
  if (ed === '') return words.noEd;
  const run = project === '' ? projects.current() : findRun(projects, project);
  if (run !== undefined || (project === '' && projects.runs.length === 0)) return { ed, run };
  return project === ''
    ? words.whichProject(projects.runs.map(({ name }) => name).join(', '))
    : words.unknownProject(cut(project));
}

/** Until the checks have looked at the vault. */
function whenReady({ findings }: Session): Promise<void> {
  return new Promise((resolve) => {
    const stop = findings.listen(() => {
      stop();
      resolve();
    });
    if (!findings.ready) return;
    stop();
    resolve();
  });
}

function printed(data: unknown): string {
  return JSON.stringify(data, undefined, 2);
}

/** What was typed is told back, but not at any length. */
function cut(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
