// Reads the projects of a folder, and the texts of a project's own documents.
import type { Note } from '../core/graph/note';
import type { LoadedPack } from '../core/pack/pack';
import type { ProjectDocument } from '../core/project/ed-standing';
import { namelessRun, type ProjectRun } from '../core/project/project-run';
import type { ProjectState } from '../core/project/project-state';
import { readProjects, type VaultProjects } from '../core/project/read-projects';
import { foldFull } from '../core/text/fold';
import type { Vault } from '../session/vault';
import { type Call, type Outcome, wrongUse } from './command.mjs';
import { type FolderVault, openFolderVault } from './folder-vault.mjs';
import { readPacks } from './read-packs.mjs';
import { judgeProject } from './judge-project.mjs';
import { withVault } from './open-vault.mjs';
import type { ReadVault } from './read-vault.mjs';

export interface ProjectVault {
  readonly read: ReadVault;
  readonly vault: FolderVault;
  readonly packs: readonly LoadedPack[];
  readonly projects: VaultProjects;
}

/** Does something with the vault that the command's only parameter names. */
export function withProjects(call: Call, work: (opened: ProjectVault) => Promise<Outcome>): Promise<Outcome> {
  return withVault(call, (read) =>
    work({
      read,
      vault: openFolderVault(read.root),
      packs: readPacks(read).all(),
      projects: readProjects(read.notes),
    }),
  );
}

/** The same for one project: the one that `--project` names, by name or by its note's path, else the only one. */
export function withProject(
  call: Call,
  work: (state: ProjectState, opened: ProjectVault) => Promise<Outcome>,
): Promise<Outcome> {
  return withProjects(call, async (opened) => {
    const words = call.words.project.command;
    const { runs } = opened.projects;
    const wanted = call.options['project'];
    const known = runs.map(({ name }) => name).join(', ');
    if (runs.length === 0) return wrongUse(words.noProject);
    const found = wanted === undefined ? runs : findRuns(runs, wanted);
    const [run] = found;
    if (run === undefined) return wrongUse(words.unknownProject(wanted ?? '', known));
    if (found.length > 1) return wrongUse(words.whichProject(known));
    const state = await stateOf(opened, run);
    return state === undefined ? wrongUse(call.words.commandLine.status.noPack) : work(state, opened);
  });
}

export function findRuns(runs: readonly ProjectRun[], wanted: string): readonly ProjectRun[] {
  const folded = foldFull(wanted);
  const path = wanted.replaceAll('\\', '/').normalize('NFC');
  const byPath = runs.filter(({ note }) => note !== undefined && (note.id === path || note.id === `${path}.md`));
  if (byPath.length > 0) return byPath;
  return runs.filter(
    ({ name, note }) => foldFull(name) === folded || (note !== undefined && foldFull(note.name) === folded),
  );
}

/** Undefined when no method can be read. */
export function stateOf(opened: ProjectVault, run: ProjectRun): Promise<ProjectState | undefined> {
  return judge(opened, run, opened.projects.documents.get(run.key) ?? []);
}

/** Where the documents of no project stand, in the method that knows most of them; undefined likewise. */
export function looseStateOf(opened: ProjectVault): Promise<ProjectState | undefined> {
  return judge(opened, namelessRun('', ''), opened.projects.loose);
}

async function judge(opened: ProjectVault, run: ProjectRun, notes: readonly Note[]): Promise<ProjectState | undefined> {
  const documents = await Promise.all(notes.map((note) => readDocument(opened.vault, note)));
  return judgeProject(opened.packs, run, documents);
}

export async function readDocument(vault: Vault, note: Note): Promise<ProjectDocument> {
  const text = await vault.read(note.path);
  return { note, ...(text === undefined ? {} : { text }) };
}
