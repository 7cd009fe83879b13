// The graph of a vault and what the checks noticed, as the commands print them.
import type { Finding } from '../core/check/finding';
import { runChecks } from '../core/check/run-checks';
import { buildGraph } from '../core/graph/build-graph';
import { graphData } from '../core/graph/graph-data';
import type { GraphData } from '../core/graph/link';
import type { Words } from '../words/command-line';
import { tellFinding } from '../words/tell-finding';
import { readPacks } from './insert-packs.mjs';
import type { ReadVault } from './read-vault.mjs';

export interface Survey {
  readonly data: GraphData;
  readonly findings: readonly Finding[];
}

/** Everything that there is to tell; names that lead nowhere come with the nearest ones. */
export function surveyVault({ root, notes, filed, findings }: ReadVault): Survey {
  const graph = buildGraph(notes);
  const packs = readPacks(root, filed).map(({ pack }) => pack);
  return { data: graphData(graph), findings: [...findings, ...runChecks({ graph, packs: () => packs })] };
}

/** A finding as `--json` prints it, with its sentence. */
export function printableFinding(words: Words, finding: Finding): object {
  const { check, severity, path, line, values } = finding;
  return { check, severity, path, line, message: tellFinding(words, finding), values };
}

/** One after the other, each made when it is asked for. */
export function* printableFindings(words: Words, findings: readonly Finding[]): Generator<object, void> {
  for (const finding of findings) yield printableFinding(words, finding);
}
