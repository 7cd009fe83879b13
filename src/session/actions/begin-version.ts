// Begins a new version of a document, and keeps the former one beside it.
import { newVersion } from '../../core/project/new-version';
import { versionLabel } from '../../core/pack/version-label';
import { noteName } from '../../core/text/note-name';
import { applyEdits } from '../apply-edits';
import { announce } from '../carry-out';
import { freshContent } from '../fresh-content';
import type { Action } from './action';
import { askStanding, hasProject } from './ask-project';
import { editsOf } from './validate-ed';

export const beginVersion: Action = {
  id: 'new-version',
  icon: 'copy-plus',
  can: hasProject,
  async run(session, target) {
    const found = await askStanding(session, target, 'version', ({ status }) => status !== 'absent');
    if (found === undefined) return;
    const { desk, vault } = session;
    const words = desk.words.projectActs;
    const { state, standing } = found;
    const { ed } = standing;
    const { code } = ed;
    const { pack } = state;
    const content = await freshContent(session, state, standing);
    const [document] = content.documents;
    if (document === undefined) {
      desk.tell(words.absent(code));
      return;
    }
    const { version } = desk.words.project;
    const language = session.settings().propertyLanguage;
    const taken = (path: string): boolean => vault.exists(path);
    const edits = editsOf(session, newVersion({ pack, ed, document, ...version, language, taken })) ?? [];
    const [kept] = edits;
    if (kept === undefined) return;
    const next = content.version + 1;
    const label = versionLabel(pack, ed, next) ?? `${String(next)} (${code})`;
    const told = words.versionBegun(label, noteName(kept.path));
    if (!(await desk.preview({ title: words.previewVersion(label), edits, remarks: [] }))) return;
    // Without the copy, the note stays the version that it is.
    const applied = await applyEdits(vault, edits, (outcomes) =>
      outcomes.every(({ refused }) => refused === undefined),
    );
    announce(session, applied, told);
    if (applied.done.length > 0) await desk.openNote(document.note.path);
  },
};
