// The graph of a vault and what the checks noticed, as the commands print them.
import type { Finding } from '../core/check/finding';
import { checks as shelf } from '../core/check/checks';
import { runChecks } from '../core/check/run-checks';
import { readSeverities, type Severities } from '../core/check/severities';
import { buildGraph } from '../core/graph/build-graph';
import type { Graph } from '../core/graph/graph';
import { graphData } from '../core/graph/graph-data';
import type { GraphData } from '../core/graph/link';
import type { Words } from '../words/command-line';
import { printableFinding } from '../words/printable-finding';
import { readPacks } from './read-packs.mjs';
import { readProjectStates } from './project-states.mjs';
import type { ReadVault } from './read-vault.mjs';

export interface Survey {
  readonly data: GraphData;
  readonly findings: readonly Finding[];
}

/** Everything that there is to tell; names that lead nowhere come with the nearest ones. */
export function surveyVault(vault: ReadVault): Survey {
  const graph = buildGraph(vault.notes);
  return { data: graphData(graph), findings: checkVault(vault, {}, graph) };
}

export interface CheckWish {
  /** Where they are graver or lighter than the vault's settings say. */
  readonly severities?: Severities;
  /** Ids of the checks to run; all when absent. */
  readonly only?: readonly string[];
}

/** What there is to tell without the graph. Folders that could not be listed are told first, unless that is not asked for. */
export function checkVault(
  vault: ReadVault,
  { severities = {}, only }: CheckWish = {},
  graph: Graph = buildGraph(vault.notes),
): readonly Finding[] {
  const { settings, findings } = vault;
  const loaded = readPacks(vault).all();
  const packs = loaded.map(({ pack }) => pack);
  const projects = readProjectStates(vault, loaded);
  const checked = { graph, packs: () => packs, projects: () => projects };
  const isWanted = (id: string): boolean => only === undefined || only.includes(id);
  const set = Object.entries(readSeverities(settings.checks));
  // What the line names is looked at, also where the vault's settings leave it out.
  const heard = set.filter(([id, level]) => only === undefined || level !== 'off' || !isWanted(id));
  const chosen: Severities = { ...Object.fromEntries(heard), ...severities };
  const severity = chosen['file-unreadable'] ?? 'error';
  const isTold = severity !== 'off' && isWanted('file-unreadable');
  const unlisted = isTold ? findings.map((finding) => ({ ...finding, severity })) : [];
  return [...unlisted, ...runChecks(checked, { severities: chosen, checks: shelf.filter(({ id }) => isWanted(id)) })];
}

/** One after the other, each made when it is asked for. */
export function* printableFindings(words: Words, findings: readonly Finding[]): Generator<object, void> {
  for (const finding of findings) yield printableFinding(words, finding);
}
