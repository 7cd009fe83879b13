// `jalons graph <folder>`: every note, ghost and link of a vault, summed up, as data or drawn.
import { buildGraph } from '../core/graph/build-graph';
import { graphData } from '../core/graph/graph-data';
import type { Words } from '../words/command-line';
import type { Command } from './command.mjs';
import { fine, fineRows } from './command.mjs';
import { drawGraph, wantsDrawing } from './graph-draw.mjs';
import { withVault } from './open-vault.mjs';
import { renderGraph } from './render-graph.mjs';
import { printableFindings, surveyVault } from './survey.mjs';

type Summary = keyof Words['commandLine']['graph']['drawing']['options'];

const option = (name: Summary, takesValue: boolean): Command['options'][number] => ({
  name,
  takesValue,
  summary: (words) => words.commandLine.graph.drawing.options[name],
});

export const graphCommand: Command = {
  name: 'graph',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.graph.summary,
  options: [
    option('format', true),
    option('mode', true),
    option('pack', true),
    option('project', true),
    option('positions', false),
    option('theme', true),
    option('out', true),
    option('force', false),
  ],
  run: (call) =>
    withVault(call, (vault) => {
      if (wantsDrawing(call)) return drawGraph(call, vault);
      if (!call.json) return fine(renderGraph(call.words, graphData(buildGraph(vault.notes), { suggestions: false })));
      const { data, findings } = surveyVault(vault);
      const told = printableFindings(call.words, findings);
      return fineRows({ schema: 1, nodes: data.nodes, links: data.links, findings: told });
    }),
};
