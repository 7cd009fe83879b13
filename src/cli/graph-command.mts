// `jalons graph <folder>`: every note, ghost and link of a vault.
import type { Command } from './command.mjs';
import { fine, printJson } from './command.mjs';
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
      const { data, findings } = surveyVault(vault);
      if (!call.json) return fine(renderGraph(call.words, data));
      const printable = findings.map((finding) => printableFinding(call.words, finding));
      return fine(printJson({ schema: 1, nodes: data.nodes, links: data.links, findings: printable }));
    }),
};
