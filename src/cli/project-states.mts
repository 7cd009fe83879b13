// Works out where every project of a folder stands, for the checks.
import { join } from 'node:path';
import type { LoadedPack } from '../core/pack/pack';
import { ContentCache } from '../core/project/content-cache';
import { findMethod } from '../core/project/project-run';
import { projectState, type ProjectState } from '../core/project/project-state';
import { readProjects } from '../core/project/read-projects';
import { outlinesOf } from '../core/template/outline-of';
import { wordsFor } from '../words/command-line';
import { today } from './project-vault.mjs';
import type { ReadVault } from './read-vault.mjs';
import { readText } from './read-text.mjs';

/** Reads the texts of the projects' own documents, and of no other note. A project whose method cannot be read is left out. */
export function readProjectStates({ root, notes }: ReadVault, loaded: readonly LoadedPack[]): readonly ProjectState[] {
  const projects = readProjects(notes);
  const packs = loaded.map(({ pack }) => pack);
  const cache = new ContentCache();
  const labels = wordsFor('fr').words.writing.template;
  return projects.runs.flatMap((run): readonly ProjectState[] => {
    const own = projects.documents.get(run.key) ?? [];
    const codes = own.flatMap(({ eds }) => eds);
    const pack = findMethod(run, packs, codes);
    const method = loaded.find((one) => one.pack === pack);
    if (method === undefined) return [];
    const documents = own.map((note) => {
      const read = readText(join(root, note.path));
      return { note, ...('text' in read ? { text: read.text } : {}) };
    });
    const outline = outlinesOf(method, labels, run.context);
    return [projectState({ pack: method.pack, run, documents, outline, cache, today: today() })];
  });
}
