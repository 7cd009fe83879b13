// Makes an example project in a folder of its own, to see the method live; and takes it away, with nothing else.
import type { Note } from '../../core/graph/note';
import { projectKey } from '../../core/project/find-projects';
import { findProperty, firstText } from '../../core/text/find-property';
import type { ProjectRun } from '../../core/project/project-run';
import { carryOut } from '../carry-out';
import { exampleKey, examplePack, isUntouched, planExample } from '../plan-example';
import { readAllNow } from '../read-now';
import type { Session } from '../session';
import type { Action } from './action';
import { freeFolder } from './note-folder';

export const startExample: Action = {
  id: 'start-example',
  icon: 'graduation-cap',
  can: (session) => findExample(session) === undefined,
  async run(session) {
    const { desk, projects, vault } = session;
    const { projectActs: words, example } = desk.words;
    const loaded = session.methods.find(examplePack);
    const there = findExample(session);
    if (there?.note !== undefined || loaded === undefined) {
      desk.tell(words.exampleThere);
      if (there?.note !== undefined) await desk.openNote(there.note.path);
      return;
    }
    const folder = freeFolder(example.folder, (path) => vault.exists(path));
    const edits = planExample(session, loaded, folder);
    const [note] = await carryOut(session, edits, words.exampleMade(edits.length, folder));
    if (note === undefined) return;
    await desk.openPanel();
    await desk.openNote(note.path);
    projects.use(projectKey(example.project));
  },
};

/** Notes that were changed since are shown first; those that somebody wrote in the project stay. */
export const removeExample: Action = {
  id: 'remove-example',
  icon: 'trash-2',
  can: (session) => findExample(session) !== undefined,
  async run(session) {
    const { desk, projects } = session;
    const words = desk.words.projectActs;
    const run = findExample(session);
    if (run?.note === undefined) {
      desk.tell(words.noExample);
      return;
    }
    const documents = projects.documents(run.key);
    const marked = documents.filter(isMarked);
    // The folder goes with the last of them, the project's note.
    const notes = await readAllNow(session, [...marked, run.note]);
    const edits = notes.map(
      ({ note: { path }, text }) => ({ kind: 'remove', path, before: text, withFolder: true }) as const,
    );
    const touched = edits.filter(({ before }) => !isUntouched(before));
    const own = documents.length - marked.length;
    const remarks = [
      ...touched.map(({ path }) => words.exampleTouched(path)),
      ...(own === 0 ? [] : [words.exampleKeeps(own)]),
    ];
    const marks = new Map(touched.map(({ path }) => [path, words.exampleMark]));
    const preview = { title: words.previewRemove, edits, remarks, marks, destroys: words.remove };
    if (remarks.length > 0 && !(await desk.preview(preview))) return;
    await carryOut(session, edits, words.exampleGone);
  },
};

function findExample({ projects }: Session): ProjectRun | undefined {
  return projects.runs.find(({ note }) => note !== undefined && isMarked(note));
}

/** As `mark` marks them: a word of the user's own under that key is no mark. */
function isMarked({ properties }: Note): boolean {
  return /^[0-9a-z]{6}$/u.test(firstText(findProperty(properties, [exampleKey])) ?? '');
}
