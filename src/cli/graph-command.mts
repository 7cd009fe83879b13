// `jalons graph <folder>`: every note, ghost and link of a vault.
import { buildGraph } from '../core/graph/build-graph';
import { graphData } from '../core/graph/graph-data';
import type { Command } from './command.mjs';
import { fine, printRows } from './command.mjs';
import { withVault } from './open-vault.mjs';
import { renderGraph } from './render-graph.mjs';
import { printableFinding, surveyVault } from './survey.mjs';

export const graphCommand: Command = {
  name: 'graph',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.graph.summary,
  options: [],
  run: (call) =>
    withVault(call, (vault) => {
      if (!call.json) return fine(renderGraph(call.words, graphData(buildGraph(vault.notes), { suggestions: false })));
      const { data, findings } = surveyVault(vault);
      const printable = findings.map((finding) => printableFinding(call.words, finding));
      return fine(printRows({ schema: 1, nodes: data.nodes, links: data.links, findings: printable }));
    }),
};
