// Assembles the project's documents into one note; the next time only what was written so is replaced.
import { assembleDossier } from '../../core/project/assemble-dossier';
import { isNothing } from '../apply-edits';
import { carryOut } from '../carry-out';
import { findDossierPlace } from '../find-dossier-place';
import { freshState } from '../fresh-content';
import type { Action } from './action';
import { askState, hasProject } from './ask-project';

export const assembleDossierAction: Action = {
  id: 'assemble-dossier',
  icon: 'book-text',
  can: hasProject,
  async run(session, target) {
    const known = await askState(session, target);
    if (known === undefined) return;
    const { desk, vault } = session;
    const words = desk.words.projectActs;
    const { name, labels } = desk.words.project.dossier;
    const state = await freshState(session, known);
    const { path, existing } = await findDossierPlace(vault, state.run, name(state.run.name));
    const { language } = desk;
    const today = desk.words.guide.longDay(desk.format('YYYY-MM-DD'));
    const edit = assembleDossier({ state, language, labels, today }, path, existing);
    if (edit === undefined) return;
    if (isNothing(edit)) desk.tell(words.dossierSame);
    else {
      // What was written by hand between the marks would go: the difference shows it.
      const preview = { title: words.previewDossier, edits: [edit], remarks: [] };
      if (existing !== undefined && !(await desk.preview(preview))) return;
      const done = await carryOut(session, [edit], words.dossierMade(path.slice(path.lastIndexOf('/') + 1, -3)));
      if (done.length === 0) return;
    }
    await desk.openNote(path);
  },
};
