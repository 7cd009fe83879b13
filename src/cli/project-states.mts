// Works out where every project of a folder stands, for the checks and the map.
import { join } from 'node:path';
import type { Note } from '../core/graph/note';
import type { LoadedPack } from '../core/pack/pack';
import type { ProjectDocument } from '../core/project/ed-standing';
import type { ProjectState } from '../core/project/project-state';
import { readProjects } from '../core/project/read-projects';
import { judgeProject } from './judge-project.mjs';
import type { ReadVault } from './read-vault.mjs';
import { readText } from './read-text.mjs';

/** Reads the texts of the projects' own documents and sheets, and of no other note. A project whose method cannot be read is left out. */
export function readProjectStates({ root, notes }: ReadVault, packs: readonly LoadedPack[]): readonly ProjectState[] {
  const projects = readProjects(notes);
  return projects.runs.flatMap((run) => {
    const read = (note: Note): ProjectDocument => {
      const found = readText(join(root, note.path));
      return { note, ...('text' in found ? { text: found.text } : {}) };
    };
    const documents = (projects.documents.get(run.key) ?? []).map(read);
    const sheets = (projects.sheets.get(run.key) ?? []).map(read);
    return judgeProject(packs, run, documents, sheets) ?? [];
  });
}
