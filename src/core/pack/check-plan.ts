// Reads the versions that a plan gives to EDs (`I-3.1`, `212-3`), and checks them.
import type { Path } from './find-texts';
import type { Ed, Pack, Plan } from './pack';
import type { TroubleAt } from './read-issues';

export interface PlannedEd {
  readonly ed: Ed;
  /** The number after the code; absent where the plan gives none (the final, or only, version). */
  readonly version?: number;
}

/** Reads `I-3` or `I-3.1` (MIENA: version) or `212-3` (MISA: revised in phase 3). Undefined when the pack has no such ED. */
export function readPlannedEd(written: string, eds: readonly Ed[]): PlannedEd | undefined {
  const whole = eds.find(({ code }) => code === written);
  if (whole !== undefined) return { ed: whole };
  const cut = Math.max(written.lastIndexOf('.'), written.lastIndexOf('-'));
  const number = written.slice(cut + 1);
  if (cut <= 0 || number === '' || number.length > 3 || !/^[0-9]+$/.test(number)) return undefined;
  const ed = eds.find(({ code }) => code === written.slice(0, cut));
  return ed === undefined ? undefined : { ed, version: Number(number) };
}

/** Codes that the pack has not, and versions that come twice or after a later one. */
export function checkPlan(plan: Plan, path: Path, pack: Pack): TroubleAt[] {
  const last = new Map<string, number>();
  return plan.cycles.flatMap((cycle, at) =>
    cycle.eds.flatMap((code, nth): TroubleAt[] => {
      const planned = readPlannedEd(code, pack.eds);
      const before = last.get(planned?.ed.code ?? '') ?? -1;
      const now = planned?.version ?? Infinity;
      if (planned !== undefined) last.set(planned.ed.code, now);
      if (planned !== undefined && now > before) return [];
      const problem = planned === undefined ? 'unknown-ed' : 'version-order';
      return [{ problem, values: { kind: 'plan', id: plan.id, code }, path: [...path, 'cycles', at, 'eds', nth] }];
    }),
  );
}
