// What holds of checks and repairs on any vault with planted irregularities.
import { expect } from 'vitest';
import type { Finding } from '../../../src/core/check/finding';
import { planRepairs } from '../../../src/core/check/plan-repairs';
import { repairs } from '../../../src/core/check/repairs';
import { runChecks } from '../../../src/core/check/run-checks';
import { buildGraph } from '../../../src/core/graph/build-graph';
import { readNote } from '../../../src/core/graph/read-note';
import { unifiedDiff } from '../../../src/core/text/unified-diff';
import { plantVault } from '../../vaults/plant-irregularities';
import { packs, requestFor, type SampleVault, statesOf, type Texts } from './sample-vault';

/** All checks that a sure repair may mend; a note for a missing ED brings relations of its own and is tried elsewhere. */
const mendable = [...new Set(repairs.flatMap(({ checks }): readonly string[] => checks))];

const readAll = (texts: Texts): SampleVault => ({
  texts,
  notes: [...texts].map(([path, text]) => readNote(path, text)),
});

function findingsOf(vault: SampleVault): readonly Finding[] {
  return runChecks({ graph: buildGraph(vault.notes), packs: () => packs, projects: () => statesOf(vault) });
}

const tellAll = (findings: readonly Finding[]): string[] =>
  findings.map(({ check, path, line }) => `${check} ${path}:${String(line)}`).sort();

/** Everything planted is told, and nothing else. */
export function findsWhatIsPlanted(count: number): void {
  const { texts, told } = plantVault(count);
  expect(tellAll(findingsOf(readAll(texts)))).toEqual(told);
}

/** One go mends all that is sure, brings nothing, touches the mended lines alone; a second go finds nothing to do. */
export function mendsInOneGo(count: number): void {
  const { texts, left } = plantVault(count);
  const vault = readAll(texts);
  const { edits, fixed } = planRepairs({ ...requestFor(vault), checks: mendable });
  const after = new Map(texts);
  const fixes = new Map<string, number>();
  for (const fix of fixed) for (const { path } of fix.edits) fixes.set(path, (fixes.get(path) ?? 0) + 1);
  for (const edit of edits) {
    if (edit.kind !== 'rewrite') throw new Error(`Nothing is to be made: ${edit.path}`);
    expect(edit.before).toBe(texts.get(edit.path));
    const lines = unifiedDiff(edit.path, edit.before, edit.after, 0).split('\n');
    expect(lines.filter((line) => /^-(?!-- )/.test(line)).length).toBeLessThanOrEqual(fixes.get(edit.path) ?? 0);
    after.set(edit.path, edit.after);
  }
  const mendedVault = readAll(after);
  // Lines may have moved down in a note that was given more.
  const withoutLines = (told: readonly string[]): string[] => told.map((each) => each.replace(/:\d+$/, '')).sort();
  expect(withoutLines(tellAll(findingsOf(mendedVault)))).toEqual(withoutLines(left));
  expect(planRepairs({ ...requestFor(mendedVault), checks: mendable }).edits).toEqual([]);
}
