// The one to three things most worth doing now, and why.
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
  const wanted = wantedBy(state.cycles);
  const ready = readyOnes(eds, wanted);
  const found = [
    ...eds.filter(({ overdue }) => overdue).map((ed) => act(ed, { id: 'overdue', due: ed.due })),
    ...eds.filter(({ stale }) => stale.length > 0).map(review),
    ...eds.filter(({ status }) => status === 'to-validate').map((ed) => act(ed, { id: 'complete' })),
    ...ready,
    ...newVersions(eds, wanted),
    ...(ready.length === 0 ? waitingOnes(eds) : []),
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
    .map((ed) => ({ ed, unblocks: unblockedBy(ed, eds), drafts: draftsOf(ed), wanted: wantedOf.get(ed.ed.code) }))
    .sort(
      (a, b) =>
        Number(a.drafts.length > 0) - Number(b.drafts.length > 0) ||
        Number(b.wanted !== undefined) - Number(a.wanted !== undefined) ||
        b.unblocks.length - a.unblocks.length,
    )
    .map(({ ed, unblocks, drafts, wanted }, at) => {
      if (nothing && at === 0) return act(ed, { id: 'first' });
      if (drafts.length > 0) return act(ed, { id: 'begun', drafts });
      return act(ed, unblocks.length === 0 && wanted !== undefined ? wanted : { id: 'ready', unblocks });
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

/** EDs that are validated in an earlier version than the cycle wants. */
function newVersions(eds: readonly EdStanding[], wanted: Wanted): readonly NextAction[] {
  return [...wanted].flatMap(([code, reason]) =>
    eds.filter(({ ed, status }) => ed.code === code && status === 'validated').map((ed) => act(ed, reason)),
  );
}

/** Those that wait for least come first: where all wait for each other, somebody must begin. */
function waitingOnes(eds: readonly EdStanding[]): readonly NextAction[] {
  return eds
    .filter((ed) => isOpen(ed) && ed.blockedBy.length > 0)
    .sort((a, b) => a.blockedBy.length - b.blockedBy.length)
    .map((ed) => act(ed, { id: 'waiting', missing: ed.blockedBy }));
}

/** Where a step makes no ED, the first thing to tick. */
function activitiesOf({ steps }: Known): readonly NextAction[] {
  return steps.flatMap(({ id, eds, activities }): readonly NextAction[] => {
    const first = activities.find(({ ticked, optional, recurring }) => !ticked && !optional && !recurring);
    if (eds.length > 0 || first === undefined) return [];
    return [{ action: 'tick', code: first.activity.id, reason: { id: 'activity', step: id } }];
  });
}
