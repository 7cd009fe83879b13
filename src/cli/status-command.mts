// `jalons status <folder>`: the projects of a vault, and how far each step of the method is.
import { packShelf } from '../packs';
import type { Pack } from '../core/pack/pack';
import { readBuiltInPack } from '../core/pack/parse-pack';
import { findProjects, type Project } from '../core/project/find-projects';
import { type MethodNote, readMethodNote } from '../core/project/method-note';
import { type StepState, stepStates } from '../core/project/step-states';
import { buildGraph } from '../core/graph/build-graph';
import { graphData } from '../core/graph/graph-data';
import type { Command } from './command.mjs';
import { fine, printJson, wrongUse } from './command.mjs';
import { withVault } from './open-vault.mjs';
import type { ReadVault } from './read-vault.mjs';
import { renderStatus } from './render-status.mjs';

/** The method of the implementation steps I1 to I6. */
const PACK = 'miena';

export const statusCommand: Command = {
  name: 'status',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.status.summary,
  options: [],
  run: (call) =>
    withVault(call, (vault) => {
      const pack = findPack();
      if (pack === undefined) return wrongUse(call.words.commandLine.status.noPack);
      const notes = vault.notes.flatMap((note) => readMethodNote(note) ?? []);
      const projects = findProjects(notes);
      if (call.json)
        return fine(
          printJson({ schema: 1, projects: projects.map((project) => printableProject(pack, notes, project)) }),
        );
      return fine(renderStatus(call, { projects, pack, notes, ...countVault(vault) }));
    }),
};

function findPack(): Pack | undefined {
  const shelved = packShelf.find(({ id }) => id === PACK);
  if (shelved === undefined) return undefined;
  const reading = readBuiltInPack(shelved.source, shelved.file);
  return reading.kind === 'pack' ? reading.loaded.pack : undefined;
}

function countVault({ notes }: ReadVault): { noteCount: number; eds: number; links: number } {
  const { links } = graphData(buildGraph(notes), { suggestions: false });
  return { noteCount: notes.length, eds: notes.filter(({ isEd }) => isEd).length, links: links.length };
}

function printableProject(pack: Pack, notes: readonly MethodNote[], { key, name, path, documents }: Project): object {
  const steps = stepStates(pack, notes, key).map(printableStep);
  return { name, ...(path === undefined ? {} : { path }), documents, pack: pack.id, steps };
}

function printableStep({ step, eds }: StepState): object {
  return {
    id: step.id,
    title: step.title.fr,
    eds: eds.map(({ ed, status, deliverables, needs }) => ({
      code: ed.code,
      title: ed.title.fr,
      status,
      notes: deliverables.map(({ path }) => path),
      needs: needs.map(({ code, status: state }) => ({ code, status: state })),
    })),
  };
}
