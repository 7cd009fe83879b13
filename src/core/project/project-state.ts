// Where a project stands: its steps with their activities and documents, its cycles, and what to do next.
import { methodLoops, type MethodLoops } from '../graph/method-loops';
import type { Ed, Pack } from '../pack/pack';
import { activitiesOf } from './activities-of';
import { activityStates, countActivities, tasksById, type ActivityProgress } from './activity-states';
import type { ContentCache } from './content-cache';
import { readCycles, type CycleStanding } from './cycles';
import { foldFull } from '../text/fold';
import { foldedNames, namesParent } from './read-projects';
import { readEd, staleOf, type EdContent, type ProjectDocument } from './ed-standing';
import { findActions, type NextAction } from './next-actions';
import type { Outline } from './outline';
import { scopeOf, type ProjectRun } from './project-run';
import type { Count, EdStanding, NeedStanding, StepStanding } from './standing';
import { statusOfStep } from './step-status';
import { compareTexts } from '../text/compare-texts';
import { addToGroup } from '../text/add-to-group';

export interface StateRequest {
  readonly pack: Pack;
  readonly run: ProjectRun;
  /** The project's own documents; with their texts where these were read. */
  readonly documents: readonly ProjectDocument[];
  /** Notes of the project that may be parts of its documents. */
  readonly sheets?: readonly ProjectDocument[];
  /** What the ED's template holds before anybody has written. */
  readonly outline: (ed: Ed) => Outline;
  readonly cache: ContentCache;
  /** `YYYY-MM-DD`; nothing is overdue without it. */
  readonly today?: string;
}

export interface ProjectState {
  readonly run: ProjectRun;
  readonly pack: Pack;
  readonly steps: readonly StepStanding[];
  /** The EDs of the project's scope, each once, in the pack's order. */
  readonly eds: readonly EdStanding[];
  /** The method's other EDs, in its order: *hors projet*. */
  readonly beyond: readonly EdStanding[];
  /** Every ED of the method by its code, within the scope or beyond. */
  readonly contents: ReadonlyMap<string, EdContent>;
  /** An ED that is to be reviewed is not done. */
  readonly progress: { readonly eds: Count; readonly activities: ActivityProgress };
  readonly cycles: readonly CycleStanding[];
  /** One to three; none when all is done. */
  readonly next: readonly NextAction[];
}

/** Depends on nothing but the request; not on the order of the documents. */
export function projectState(request: StateRequest): ProjectState {
  const { pack, run } = request;
  const scope = scopeOf(run, pack);
  const contents = readContents(request);
  const loops = methodLoops(pack.eds);
  const all = [...contents.values()].map((content) => standingOf(content, { contents, scope, loops }, request));
  const eds = all.filter(({ ed }) => scope.has(ed.code));
  const beyond = all.filter(({ ed }) => !scope.has(ed.code));
  const steps = stepsOf(request, eds, scope);
  const cycles = readCycles(pack, run, eds);
  const activities = countActivities(steps.flatMap((step) => step.activities));
  const done = eds.filter(({ status, stale }) => status === 'validated' && stale.length === 0).length;
  const progress = { eds: { done, total: eds.length }, activities };
  const state = { run, pack, steps, eds, beyond, contents, progress, cycles };
  return { ...state, next: findActions(state) };
}

type Contents = ReadonlyMap<string, EdContent>;

function readContents({ pack, documents, sheets = [], outline, cache }: StateRequest): Contents {
  const byCode = new Map<string, ProjectDocument[]>();
  for (const document of [...documents].sort(byPath)) {
    for (const code of document.note.eds) addToGroup(byCode, code, document);
  }
  return new Map(
    pack.eds.map((ed) => {
      const content = readEd(ed, byCode.get(ed.code) ?? [], outline(ed), cache);
      return [ed.code, sheets.length === 0 ? content : { ...content, sheets: sheetsOf(content, sheets) }];
    }),
  );
}

/** Those under one of the ED's documents, by what it is called. */
function sheetsOf({ documents }: EdContent, sheets: readonly ProjectDocument[]): readonly ProjectDocument[] {
  const names = new Set(documents.flatMap(({ note }) => [...foldedNames(note)]));
  const isUnder = ({ note }: ProjectDocument): boolean =>
    note.links.some(
      (link) => namesParent(link) && names.has(foldFull(link.target.slice(link.target.lastIndexOf('/') + 1))),
    );
  return sheets.filter(isUnder).sort(byPath);
}

interface Around {
  readonly contents: Contents;
  readonly scope: ReadonlySet<string>;
  readonly loops: MethodLoops;
}

function standingOf(content: EdContent, { contents, scope, loops }: Around, { pack, today }: StateRequest): EdStanding {
  const { code: own, needs: needed } = content.ed;
  const earlier = new Set(pack.eds.slice(0, pack.eds.indexOf(content.ed)).map(({ code }) => code));
  const standing = (code: string): NeedStanding => {
    const { ed, status = 'absent', path }: Partial<EdContent> = contents.get(code) ?? {};
    const later = code === own || (loops.get(own)?.has(code) === true && !earlier.has(code));
    return { code, ed, status, path, inScope: scope.has(code), later };
  };
  const needs = needed.map(({ ed }) => standing(ed));
  const feeds = pack.eds.filter((other) => other.code !== own && other.needs.some(({ ed }) => ed === own));
  const blocking = needs.filter(({ inScope, status, later }) => inScope && status === 'absent' && !later);
  return {
    ...content,
    stale: staleOf(content, (code) => contents.get(code)),
    needs,
    blockedBy: blocking.map(({ code }) => code),
    feeds: feeds.map(({ code }) => standing(code)),
    overdue: isOverdue(content, today),
  };
}

/** A day that is not written as `YYYY-MM-DD` is nobody's deadline. */
function isOverdue({ due, status }: EdContent, today: string | undefined): boolean {
  const day = due.slice(0, 10);
  return today !== undefined && status !== 'validated' && /^\d{4}-\d{2}-\d{2}$/.test(day) && day < today;
}

/** The method's steps that the project takes, then its other EDs by axis. */
function stepsOf(
  { pack, run }: StateRequest,
  eds: readonly EdStanding[],
  scope: ReadonlySet<string>,
): readonly StepStanding[] {
  const byCode = new Map(eds.map((standing) => [standing.ed.code, standing]));
  const tasks = tasksById(run.note?.tasks ?? []);
  const steps = pack.steps.flatMap((step): readonly StepStanding[] => {
    const own = step.makes.flatMap((code) => byCode.get(code) ?? []);
    if (step.makes.length > 0 && own.length === 0) return [];
    const activities = activityStates({ ...step, activities: activitiesOf(step, scope) }, tasks);
    return [{ id: step.id, step, status: statusOfStep(own, activities), activities, eds: own }];
  });
  const made = new Set(pack.steps.flatMap(({ makes }) => makes));
  const others = pack.axes.flatMap((axis): readonly StepStanding[] => {
    const own = eds.filter(({ ed }) => !made.has(ed.code) && ed.axis === axis.id);
    return own.length === 0 ? [] : [{ id: axis.id, axis, status: statusOfStep(own, []), activities: [], eds: own }];
  });
  return [...steps, ...others];
}

function byPath(one: ProjectDocument, other: ProjectDocument): number {
  return compareTexts(one.note.id, other.note.id);
}
