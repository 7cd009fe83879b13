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
export async function findDossierPlace(vault: Vault, run: ProjectRun, title: string): Promise<DossierPlace> {
  const { folder } = run;
  const { name } = safeFileName(title);
  const prefix = `${folder === '' ? '' : `${folder}/`}${name}`.normalize('NFC');
  for (const path of vault.list()) {
    if (!path.normalize('NFC').startsWith(prefix)) continue;
    const existing = await vault.read(path);
    if (existing !== undefined && isDossierOf(existing, run)) return { path, existing };
  }
  return { path: freePath(folder, name, (taken) => vault.exists(taken)) };
}

/** Another project's name may begin as this one's does (`Campus`, `Campus 2`): the heading that a run wrote ends with the name. */
function isDossierOf(text: string, { name }: ProjectRun): boolean {
  const place = findDossier(text);
  const heading = place === undefined ? undefined : /^# .*/mu.exec(text.slice(place.start, place.end))?.[0];
  return heading?.trimEnd().endsWith(` ${name.trim()}`) === true;
}
