// Reads the versions that a plan gives to EDs (`I-3.1`, `212-3`), and checks them.
import type { Ed, Pack, Plan } from './pack';
import type { PackTrouble } from './pack-problem';
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

export function checkPlan(plan: Plan, path: readonly PropertyKey[], pack: Pack): TroubleAt[] {
  const last = new Map<string, number>();
  return plan.cycles.flatMap((cycle, at) =>
    cycle.eds.flatMap((written, nth): TroubleAt[] => {
      const planned = readPlannedEd(written, pack.eds);
      const trouble = planned === undefined ? unknown(plan, written) : outOfOrder(plan, written, planned, last);
      return trouble === undefined ? [] : [{ trouble, path: [...path, 'cycles', at, 'eds', nth], part: 'value' }];
    }),
  );
}

function unknown(plan: Plan, code: string): PackTrouble {
  return { problem: 'unknown-ed', values: { kind: 'plan', id: plan.id, code } };
}

function outOfOrder(
  plan: Plan,
  written: string,
  { ed, version }: PlannedEd,
  last: Map<string, number>,
): PackTrouble | undefined {
  const values = { kind: 'plan', id: plan.id, code: written } as const;
  const before = last.get(ed.code);
  const now = version ?? Infinity;
  last.set(ed.code, now);
  return before !== undefined && now <= before ? { problem: 'version-order', values } : undefined;
}
