// `jalons dossier <folder>`: assembles a project's documents into one note.
import { assembleDossier } from '../core/project/assemble-dossier';
import type { ProjectState } from '../core/project/project-state';
import type { Edit } from '../core/text/edit';
import { type DossierPlace, findDossierPlace } from '../session/find-dossier-place';
import type { Vault } from '../session/vault';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { writeEdit } from './insert-write.mjs';
import { today } from './judge-project.mjs';
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
  const { dossier } = call.words.project;
  const day = call.words.guide.longDay(today());
  const request = { state, language: call.language, labels: dossier.labels, today: day };
  const edit: Edit | undefined = assembleDossier(request, place.path, place.existing);
  return edit === undefined
    ? wrongUse(call.words.project.command.dossier.noMarks(place.path))
    : writeEdit(call, vault, edit);
}

/** The note that is asked for; else the dossier's own. */
async function findPlace(call: Call, { run }: ProjectState, vault: Vault): Promise<DossierPlace> {
  const into = call.options['into']?.replaceAll('\\', '/');
  if (into === undefined) return findDossierPlace(vault, run, call.words.project.dossier.name(run.name));
  const wanted = /\.md$/i.test(into) ? into : `${into}.md`;
  const path = vault.list().find((other) => other.normalize('NFC') === wanted.normalize('NFC')) ?? wanted;
  const existing = await vault.read(path);
  return { path, ...(existing === undefined ? {} : { existing }) };
}
