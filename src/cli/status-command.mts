// `jalons status <folder>`: the projects of a vault, how far each document is and why, what became doubtful, and what to do next.
import { buildGraph } from '../core/graph/build-graph';
import { graphData } from '../core/graph/graph-data';
import type { ProjectState } from '../core/project/project-state';
import { printableProject } from '../words/printable-project';
import type { Call, Command, Outcome } from './command.mjs';
import { fine, printJson, wrongUse } from './command.mjs';
import { findRuns, looseStateOf, type ProjectVault, stateOf, withProjects } from './project-vault.mjs';
import { renderProject, renderVault } from './render-status.mjs';

export const statusCommand: Command = {
  name: 'status',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.status.summary,
  options: [{ name: 'project', takesValue: true, summary: (words) => words.project.command.project }],
  run: (call) => withProjects(call, (opened) => tellStatus(call, opened)),
};

async function tellStatus(call: Call, opened: ProjectVault): Promise<Outcome> {
  const { runs } = opened.projects;
  const wanted = call.options['project'];
  const chosen = wanted === undefined ? runs : findRuns(runs, wanted);
  if (wanted !== undefined && chosen.length === 0) {
    const { noProject, unknownProject } = call.words.project.command;
    return wrongUse(runs.length === 0 ? noProject : unknownProject(wanted, runs.map(({ name }) => name).join(', ')));
  }
  const states: ProjectState[] = [];
  for (const run of chosen) {
    const state = await stateOf(opened, run);
    if (state === undefined) return wrongUse(call.words.commandLine.status.noPack);
    states.push(state);
  }
  if (call.json) {
    return fine(printJson({ schema: 1, projects: states.map((state) => printableProject(call, state)) }));
  }
  const head = countVault(call, opened);
  const blocks = states.length === 0 ? [await loose(call, opened)] : states.map((state) => renderProject(call, state));
  return fine([head, ...blocks].join('\n'));
}

function countVault({ words }: Call, { read: { notes } }: ProjectVault): string {
  const { links } = graphData(buildGraph(notes), { suggestions: false });
  return `${words.commandLine.status.counts(notes.length, notes.filter(({ isEd }) => isEd).length, links.length)}\n`;
}

/** Without a project, how far the vault's documents are all the same. */
async function loose(call: Call, opened: ProjectVault): Promise<string> {
  const state = await looseStateOf(opened);
  return state === undefined ? `${call.words.commandLine.status.noPack}\n` : renderVault(call, state);
}
