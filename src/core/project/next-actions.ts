// The one to three things most worth doing now, and why.
import type { ActivityState } from './activity-states';
import type { CycleStanding } from './cycles';
import type { EdStanding, StepStanding } from './standing';

export type Reason =
  /** A day that has passed. */
  | { readonly id: 'overdue'; readonly due: string }
  /** Sources that changed since the last review, with their headings. */
  | { readonly id: 'stale'; readonly sources: readonly string[]; readonly headings: readonly string[] }
  /** Everything is written; its author has still to say so. */
  | { readonly id: 'complete' }
  /** No document of the project exists. */
  | { readonly id: 'first' }
  /** What it needs is there, and these wait for it. */
  | { readonly id: 'ready'; readonly unblocks: readonly string[] }
  /** It rests on these, in which nobody has written yet. */
  | { readonly id: 'begun'; readonly drafts: readonly string[] }
  /** The cycle under way expects it, in that version. */
  | { readonly id: 'cycle'; readonly cycle: string; readonly label: string }
  /** It rests on these, which are absent; nothing forbids to begin. */
  | { readonly id: 'waiting'; readonly missing: readonly string[] }
  /** The first thing of a step that is not ticked. */
  | { readonly id: 'activity'; readonly step: string };

export interface NextAction {
  readonly action: 'insert' | 'complete' | 'validate' | 'review' | 'new-version' | 'tick';
  /** Code of the ED; for `tick`, id of the activity. */
  readonly code: string;
  readonly reason: Reason;
}

const MOST = 3;

interface Known {
  readonly steps: readonly StepStanding[];
  readonly eds: readonly EdStanding[];
  readonly cycles: readonly CycleStanding[];
}

/** Overdue, then to review, then to validate, then what is ready (what rests on no mere draft first, then what the cycle expects, what unblocks most, the method's order); what waits, only where nothing is ready. */
export function findActions(state: Known): readonly NextAction[] {
  // In the order of the steps: an ED that none of them makes comes behind.
  const eds = [...new Set([...state.steps.flatMap((step) => step.eds), ...state.eds])];
  const current = state.cycles.find((cycle) => cycle.current);
  const ready = readyOnes(eds, current);
  const found = [
    ...eds.filter(({ overdue }) => overdue).map((ed) => act(ed, { id: 'overdue', due: ed.due })),
    ...eds.filter(({ stale }) => stale.length > 0).map(review),
    ...eds.filter(({ status }) => status === 'to-validate').map((ed) => act(ed, { id: 'complete' })),
    ...ready,
    ...newVersions(eds, current),
    ...(ready.length === 0 ? waitingOnes(eds) : []),
    ...activitiesOf(state),
  ];
  const seen = new Set<string>();
  return found.filter(({ code }) => !seen.has(code) && seen.add(code)).slice(0, MOST);
}

function act(ed: EdStanding, reason: Reason): NextAction {
  const action = ed.status === 'absent' ? 'insert' : ed.status === 'to-validate' ? 'validate' : 'complete';
  return { action, code: ed.ed.code, reason };
}

function review({ ed, stale }: EdStanding): NextAction {
  const headings = [...new Set(stale.flatMap(({ changes }) => changes.map(({ heading }) => heading)))];
  return {
    action: 'review',
    code: ed.code,
    reason: { id: 'stale', sources: stale.map(({ source }) => source), headings },
  };
}

function isOpen({ status }: EdStanding): boolean {
  return status === 'absent' || status === 'draft' || status === 'in-progress';
}

function readyOnes(eds: readonly EdStanding[], current: CycleStanding | undefined): readonly NextAction[] {
  const nothing = eds.every(({ status }) => status === 'absent');
  const expected = new Set(current?.expected.filter(({ met }) => !met).map(({ code }) => code));
  return eds
    .filter((ed) => isOpen(ed) && ed.blockedBy.length === 0)
    .map((ed) => {
      const { code } = ed.ed;
      return { ed, unblocks: unblockedBy(ed, eds), drafts: draftsOf(ed), wanted: expected.has(code) };
    })
    .sort(
      (a, b) =>
        Number(a.drafts.length > 0) - Number(b.drafts.length > 0) ||
        Number(b.wanted) - Number(a.wanted) ||
        b.unblocks.length - a.unblocks.length,
    )
    .map(({ ed, unblocks, drafts, wanted }, at) => {
      if (nothing && at === 0) return act(ed, { id: 'first' });
      if (drafts.length > 0) return act(ed, { id: 'begun', drafts });
      const label = current?.expected.find(({ code }) => code === ed.ed.code)?.label ?? ed.ed.code;
      return wanted && unblocks.length === 0
        ? act(ed, { id: 'cycle', cycle: current?.cycle.id ?? '', label })
        : act(ed, { id: 'ready', unblocks });
    });
}

/** What it needs of the project and what nobody has written in. */
function draftsOf({ ed, needs }: EdStanding): readonly string[] {
  return needs
    .filter(({ code, inScope, status }) => inScope && status === 'draft' && code !== ed.code)
    .map(({ code }) => code);
}

/** The EDs of the project that wait for it and are not finished. */
function unblockedBy({ ed }: EdStanding, eds: readonly EdStanding[]): readonly string[] {
  return eds
    .filter((other) => other.status !== 'validated' && other.needs.some(({ code }) => code === ed.code))
    .map((other) => other.ed.code);
}

/** An ED that is validated in an earlier version than the cycle wants. */
function newVersions(eds: readonly EdStanding[], current: CycleStanding | undefined): readonly NextAction[] {
  return (current?.expected ?? []).flatMap(({ code, version, label, met }): readonly NextAction[] => {
    const standing = eds.find(({ ed }) => ed.code === code);
    if (met || standing === undefined || standing.status !== 'validated' || standing.version >= version) return [];
    return [{ action: 'new-version', code, reason: { id: 'cycle', cycle: current?.cycle.id ?? '', label } }];
  });
}

/** Those that wait for least come first: where all wait for each other, somebody must begin. */
function waitingOnes(eds: readonly EdStanding[]): readonly NextAction[] {
  return eds
    .filter((ed) => isOpen(ed) && ed.blockedBy.length > 0)
    .sort((a, b) => a.blockedBy.length - b.blockedBy.length)
    .map((ed) => act(ed, { id: 'waiting', missing: ed.blockedBy }));
}

/** Where steps make no ED, the first thing to tick of the first step that is not finished. */
function activitiesOf({ steps }: Known): readonly NextAction[] {
  const isNext = ({ ticked, optional, recurring }: ActivityState): boolean => !ticked && !optional && !recurring;
  return steps.flatMap(({ id, eds, activities }): readonly NextAction[] => {
    const first = activities.find(isNext);
    if (eds.length > 0 || first === undefined) return [];
    return [{ action: 'tick', code: first.activity.id, reason: { id: 'activity', step: id } }];
  });
}
