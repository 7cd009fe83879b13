// The cycles of a project's plan: what each expects, in which version, and what is there.
import type { Cycle, Pack, Plan } from '../pack/pack';
import { foldFull } from '../text/fold';
import type { ProjectRun } from './project-run';
import type { Status } from './status';
import { readPlannedEd } from '../pack/check-plan';

export interface Expected {
  readonly code: string;
  /** 1 for an ED that the plan names without version. */
  readonly version: number;
  /** As the plan writes it: `I-3.1`. */
  readonly label: string;
  /** Whether that version was validated, or a later one begun. */
  readonly met: boolean;
}

export interface CycleStanding {
  readonly cycle: Cycle;
  /** Whether it is the one under way. */
  readonly current: boolean;
  /** The EDs of the project's scope that the cycle must bring. */
  readonly expected: readonly Expected[];
}

interface Standing {
  readonly ed: { readonly code: string };
  readonly status: Status;
  readonly version: number;
}

/** Empty when the project chose no plan of the method. The cycle under way is the one its note names, else the first that still expects something. */
export function readCycles(pack: Pack, run: ProjectRun, eds: readonly Standing[]): readonly CycleStanding[] {
  const plan = findPlan(pack, run.plan);
  if (plan === undefined) return [];
  const byCode = new Map(eds.map((standing) => [standing.ed.code, standing]));
  const all = plan.cycles.map((cycle) => ({
    cycle,
    expected: cycle.eds.flatMap((label): readonly Expected[] => {
      const planned = readPlannedEd(label, pack.eds);
      const standing = byCode.get(planned?.ed.code ?? '');
      if (standing === undefined) return [];
      const version = planned?.version ?? 1;
      return [{ code: standing.ed.code, version, label, met: isMet(standing, version) }];
    }),
  }));
  const wanted = foldFull(run.cycle);
  const named = all.findIndex(({ cycle }, at) => wanted === foldFull(cycle.id) || wanted === String(at + 1));
  const open = all.findIndex(({ expected }) => expected.some(({ met }) => !met));
  return all.map((one, at) => ({ ...one, current: at === (named < 0 ? open : named) }));
}

/** By its id, or by how many cycles it has. */
export function findPlan(pack: Pack, wanted: string): Plan | undefined {
  const folded = foldFull(wanted);
  if (folded === '') return undefined;
  return pack.plans.find(({ id, cycles }) => foldFull(id) === folded || String(cycles.length) === folded);
}

function isMet({ status, version }: Standing, wanted: number): boolean {
  return version > wanted || (version === wanted && status === 'validated');
}
