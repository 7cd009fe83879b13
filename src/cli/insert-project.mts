// Says for which project `insert` writes: the one that is named, else that of the note, else the only one.
import { folderOf } from '../core/text/folder-of';
import type { Note } from '../core/graph/note';
import type { ProjectRun } from '../core/project/project-run';
import { readProjects, type VaultProjects } from '../core/project/read-projects';
import { writtenEd } from '../core/project/written-ed';
import { type Call, type Outcome, wrongUse } from './command.mjs';
import { findRuns } from './project-vault.mjs';

export interface InsertProject {
  /** Empty for a document of no project. */
  readonly name: string;
  /** Where its documents go. */
  readonly folder: string;
  /** Absent for a project that nothing names yet. */
  readonly run?: ProjectRun;
  readonly documents: readonly Note[];
}

const none: InsertProject = { name: '', folder: '', documents: [] };

/** What is wrong when it is not clear which. A new name is taken as it is where no project has a note. `path`: the note to write into. */
export function chooseProject(call: Call, notes: readonly Note[], path: string | undefined): InsertProject | Outcome {
  const projects = readProjects(notes);
  const { runs } = projects;
  const words = call.words.project.command;
  const known = runs.map(({ name }) => name).join(', ');
  const wanted = call.options['project']?.trim() ?? '';
  const found = wanted === '' ? implied(projects, path) : findRuns(runs, wanted);
  const [run] = found;
  if (found.length > 1) return wrongUse(words.whichProject(known));
  if (run !== undefined) return chosen(run, projects);
  if (wanted === '') return none;
  const noted = runs.some(({ note }) => note !== undefined);
  return noted ? wrongUse(words.unknownProjectStart(wanted, known)) : { ...none, name: wanted };
}

/** What to say when the project has another note for the ED than the one at `path`. */
export function tellWritten(call: Call, project: InsertProject, code: string, path?: string): Outcome | undefined {
  const there = writtenEd(
    project.documents.filter((note) => note.path !== path),
    code,
  );
  return there === undefined ? undefined : wrongUse(call.words.project.command.written(code, there.path));
}

function implied({ runs, documents }: VaultProjects, path: string | undefined): readonly ProjectRun[] {
  const own = runs.filter(
    ({ key, note }) =>
      path !== undefined && (note?.path === path || documents.get(key)?.some((document) => document.path === path)),
  );
  return own.length > 0 ? own : runs;
}

/** A project without a note has its documents where they lie. */
function chosen(run: ProjectRun, projects: VaultProjects): InsertProject {
  const documents = projects.documents.get(run.key) ?? [];
  const path = documents[0]?.path ?? '';
  const folder = run.note === undefined ? folderOf(path) : run.folder;
  return { name: run.name, folder, run, documents };
}
