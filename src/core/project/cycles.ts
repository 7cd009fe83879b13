// The cycles of a project's plan: what each expects, in which version, and what is there.
import type { Cycle, Pack, Plan } from '../pack/pack';
import { foldFull } from '../text/fold';
import type { ProjectRun } from './project-run';
import type { Status } from './status';

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
      const { code, version } = readLabel(pack, label);
      const standing = byCode.get(code);
      return standing === undefined ? [] : [{ code, version, label, met: isMet(standing, version) }];
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

/** `I-3.2` is version 2 of I-3, `212-3` version 3 of 212; a code of the pack alone is version 1. */
export function readLabel(pack: Pack, label: string): { readonly code: string; readonly version: number } {
  if (pack.eds.some(({ code }) => code === label)) return { code: label, version: 1 };
  const cut = Math.max(label.lastIndexOf('.'), label.lastIndexOf('-'));
  const version = Number.parseInt(label.slice(cut + 1), 10);
  return cut > 0 && version > 0 ? { code: label.slice(0, cut), version } : { code: label, version: 1 };
}

function isMet({ status, version }: Standing, wanted: number): boolean {
  return version > wanted || (version === wanted && status === 'validated');
}
