// `jalons dossier <folder>`: assembles a project's documents into one note.
import { assembleDossier, findDossier } from '../core/project/assemble-dossier';
import type { ProjectState } from '../core/project/project-state';
import type { Edit } from '../core/text/edit';
import { freePath } from '../core/text/free-path';
import { safeFileName } from '../core/text/safe-file-name';
import type { Vault } from '../session/vault';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { formatterOf } from './insert-moment.mjs';
import { writeEdit } from './insert-write.mjs';
import { type ProjectVault, withProject } from './project-vault.mjs';

export const dossierCommand: Command = {
  name: 'dossier',
  parameters: (words) => words.project.command.dossier.parameters,
  summary: (words) => words.project.command.dossier.summary,
  options: [
    { name: 'project', takesValue: true, summary: (words) => words.project.command.project },
    { name: 'into', takesValue: true, summary: (words) => words.project.command.dossier.into },
    { name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun },
  ],
  run: (call) => withProject(call, (state, opened) => assemble(call, state, opened)),
};

async function assemble(call: Call, state: ProjectState, { vault }: ProjectVault): Promise<Outcome> {
  const place = await findPlace(call, state, vault);
  const existing = place.exists ? await vault.read(place.path) : undefined;
  const { dossier } = call.words.project;
  const day = formatterOf(new Date(), call.language)(call.language === 'fr' ? 'D MMMM YYYY' : 'MMMM D, YYYY');
  const request = { state, language: call.language, labels: dossier.labels, today: day };
  const edit: Edit | undefined = assembleDossier(request, place.path, existing);
  return edit === undefined
    ? wrongUse(call.words.project.command.dossier.noMarks(place.path))
    : writeEdit(call, vault, edit);
}

/** The note that is asked for; else the dossier that a former run wrote beside the project's note; else a free name there. */
async function findPlace(
  call: Call,
  { run }: ProjectState,
  vault: Vault,
): Promise<{ readonly path: string; readonly exists: boolean }> {
  const into = call.options['into']?.replaceAll('\\', '/');
  if (into !== undefined) {
    const path = /\.md$/i.test(into) ? into : `${into}.md`;
    const found = vault.list().find((other) => other.normalize('NFC') === path.normalize('NFC'));
    return { path: found ?? path, exists: found !== undefined };
  }
  const { name } = safeFileName(call.words.project.dossier.name(run.name));
  const folder = run.folder === '' ? '' : `${run.folder}/`;
  const prefix = `${folder}${name}`.normalize('NFC');
  for (const path of vault.list()) {
    if (!path.normalize('NFC').startsWith(prefix)) continue;
    const text = await vault.read(path);
    if (text !== undefined && findDossier(text) !== undefined) return { path, exists: true };
  }
  return { path: freePath(run.folder, name, (taken) => vault.exists(taken)), exists: false };
}
