// The one to three things most worth doing now, and why.
import type { CycleStanding } from './cycles';
import type { EdStanding, StepStanding } from './standing';
import type { Status } from './status';

export type Reason =
  /** A day that has passed. */
  | { readonly id: 'overdue'; readonly due: string }
  /** Sources that changed since the last review, with their headings. */
  | { readonly id: 'stale'; readonly sources: readonly string[]; readonly headings: readonly string[] }
  /** Everything is written; its author has still to say so. */
  | { readonly id: 'complete' }
  /** No document of the project exists. */
  | { readonly id: 'first' }
  /** It rests on nothing of the project, and these wait for it. */
  | { readonly id: 'free'; readonly unblocks: readonly string[] }
  /** What it needs is written, and these wait for it. */
  | { readonly id: 'ready'; readonly unblocks: readonly string[] }
  /** It rests on these, in which nobody has written yet, and on those that are under way. */
  | { readonly id: 'begun'; readonly drafts: readonly string[]; readonly underway: readonly string[] }
  /** The cycle under way expects it, in that version. */
  | { readonly id: 'cycle'; readonly cycle: string; readonly label: string }
  /** The next thing of a step that is not ticked; `begins`: nothing of it is. */
  | { readonly id: 'activity'; readonly step: string; readonly begins: boolean };

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

/**
 * Overdue, then to review, then to validate, then what is ready (what rests on no mere draft first, then what rests on nothing unfinished, then what the
 * cycle expects, what unblocks most, the method's order). A review waits while what changed is still being written: it would have to be done again.
 */
export function findActions(state: Known): readonly NextAction[] {
  // In the order of the steps: an ED that none of them makes comes behind.
  const eds = [...new Set([...state.steps.flatMap((step) => step.eds), ...state.eds])];
  const wanted = wantedBy(state.cycles);
  const stale = eds.filter((ed) => ed.stale.length > 0);
  const open = new Set(eds.filter(isOpen).map(({ ed }) => ed.code));
  const isEarly = ({ ed, stale }: EdStanding): boolean =>
    stale.some(({ source }) => source !== ed.code && open.has(source));
  const found = [
    ...eds.filter(({ overdue }) => overdue).map((ed) => act(ed, { id: 'overdue', due: ed.due })),
    ...stale.filter((ed) => !isEarly(ed)).map(review),
    ...eds.filter(({ status }) => status === 'to-validate').map((ed) => act(ed, { id: 'complete' })),
    ...readyOnes(eds, wanted),
    ...stale.filter(isEarly).map(review),
    ...newVersions(eds, wanted),
    ...activitiesOf(state),
  ];
  const seen = new Set<string>();
  return found.filter(({ code }) => !seen.has(code) && seen.add(code)).slice(0, MOST);
}

const usual = {
  absent: 'insert',
  draft: 'complete',
  'in-progress': 'complete',
  'to-validate': 'validate',
  validated: 'new-version',
} as const;

function act({ ed, status }: EdStanding, reason: Reason): NextAction {
  return { action: reason.id === 'stale' ? 'review' : usual[status], code: ed.code, reason };
}

function review(standing: EdStanding): NextAction {
  const { stale } = standing;
  const headings = [...new Set(stale.flatMap(({ changes }) => changes.map(({ heading }) => heading)))];
  return act(standing, { id: 'stale', sources: stale.map(({ source }) => source), headings });
}

function isOpen({ status }: EdStanding): boolean {
  return status !== 'to-validate' && status !== 'validated';
}

function readyOnes(eds: readonly EdStanding[], wantedOf: Wanted): readonly NextAction[] {
  const nothing = eds.every(({ status }) => status === 'absent');
  return eds
    .filter((ed) => isOpen(ed) && ed.blockedBy.length === 0)
    .map((ed) => ({ ed, unblocks: unblockedBy(ed, eds), wanted: wantedOf.get(ed.ed.code), ...restsOf(ed) }))
    .sort(
      (a, b) =>
        Number(a.drafts.length > 0) - Number(b.drafts.length > 0) ||
        Number(a.underway.length > 0) - Number(b.underway.length > 0) ||
        Number(b.wanted !== undefined) - Number(a.wanted !== undefined) ||
        b.unblocks.length - a.unblocks.length,
    )
    .map(({ ed, unblocks, drafts, underway, wanted, free }, at) => {
      if (nothing && at === 0) return act(ed, { id: 'first' });
      if (drafts.length + underway.length > 0) return act(ed, { id: 'begun', drafts, underway });
      if (unblocks.length === 0 && wanted !== undefined) return act(ed, wanted);
      return act(ed, { id: free ? 'free' : 'ready', unblocks });
    });
}

type Wanted = ReadonlyMap<string, Reason>;

/** What the cycle under way still expects, by code; of several versions the first. */
function wantedBy(cycles: readonly CycleStanding[]): Wanted {
  const wanted = new Map<string, Reason>();
  for (const { cycle, current, expected } of cycles)
    for (const { code, label, met } of expected)
      if (current && !met && !wanted.has(code)) wanted.set(code, { id: 'cycle', cycle: cycle.id, label });
  return wanted;
}

/** What it waits for in the project: what nobody has written in, what is under way; `free`: nothing at all. */
function restsOf({ needs }: EdStanding) {
  const awaited = needs.filter(({ inScope, later }) => inScope && !later);
  const those = (wanted: Status): readonly string[] =>
    awaited.filter(({ status }) => status === wanted).map(({ code }) => code);
  return { drafts: those('draft'), underway: those('in-progress'), free: awaited.length === 0 };
}

/** The EDs of the project that wait for it and are not finished. */
function unblockedBy({ ed }: EdStanding, eds: readonly EdStanding[]): readonly string[] {
  return eds
    .filter((one) => one.status !== 'validated' && one.needs.some(({ code, later }) => code === ed.code && !later))
    .map((one) => one.ed.code);
}

/** EDs that are validated in an earlier version than the cycle wants. */
function newVersions(eds: readonly EdStanding[], wanted: Wanted): readonly NextAction[] {
  return [...wanted].flatMap(([code, reason]) =>
    eds.filter(({ ed, status }) => ed.code === code && status === 'validated').map((ed) => act(ed, reason)),
  );
}

/** Where steps make no ED, what is not ticked: one step after the other. */
function activitiesOf({ steps }: Known): readonly NextAction[] {
  return steps.flatMap(({ id, eds, activities }): readonly NextAction[] => {
    if (eds.length > 0) return [];
    const begins = !activities.some(({ ticked }) => ticked);
    return activities
      .filter(({ ticked, optional, recurring }) => !ticked && !optional && !recurring)
      .map(({ activity }, at) => ({
        action: 'tick',
        code: activity.id,
        reason: { id: 'activity', step: id, begins: begins && at === 0 },
      }));
  });
}
