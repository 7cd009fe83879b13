// Finds the note of a project's dossier: the one that a former run wrote, else a free name beside the project's note.
import { findDossier } from '../core/project/assemble-dossier';
import type { ProjectRun } from '../core/project/project-run';
import { freePath } from '../core/text/free-path';
import { safeFileName } from '../core/text/safe-file-name';
import type { Vault } from './vault';

export interface DossierPlace {
  readonly path: string;
  /** What the note holds; absent when it is to be made. */
  readonly existing?: string;
}

/** `title`: the dossier's name. */
export async function findDossierPlace(vault: Vault, { folder }: ProjectRun, title: string): Promise<DossierPlace> {
  const { name } = safeFileName(title);
  const prefix = `${folder === '' ? '' : `${folder}/`}${name}`.normalize('NFC');
  for (const path of vault.list()) {
    if (!path.normalize('NFC').startsWith(prefix)) continue;
    const existing = await vault.read(path);
    if (existing !== undefined && findDossier(existing) !== undefined) return { path, existing };
  }
  return { path: freePath(folder, name, (taken) => vault.exists(taken)) };
}
