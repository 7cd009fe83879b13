// Writes all documents of a step that a project lacks, as one operation.
import type { Ed, LoadedPack } from '../../core/pack/pack';
import { projectKey } from '../../core/project/find-projects';
import { likelyEds } from '../../core/project/likely-ed';
import { openFirst, propose } from '../carry-out';
import type { Session } from '../session';
import { isNewFolder } from './note-folder';
import { tellBeyond } from './tell-beyond';
import { noteOfPlan, planNote, type NotePlan, type NoteWish } from './plan-note';

export async function insertAll(
  session: Session,
  loaded: LoadedPack,
  eds: readonly Ed[],
  project: string,
  folder: string,
): Promise<void> {
  const { desk } = session;
  const words = desk.words.insert;
  const written = writtenCodes(session, project);
  const missing = eds.filter(({ code }) => !written.has(code));
  const there = eds.filter(({ code }) => written.has(code)).map(({ code }) => code);
  if (missing.length === 0) {
    desk.tell(words.allThere);
    return;
  }
  const plans = planAll(session, missing, { loaded, project, folder });
  const edits = plans.map(({ path, text }) => ({ kind: 'create', path, text }) as const);
  const madeFolder = isNewFolder(session, folder);
  const remarks = [
    ...(there.length === 0 ? [] : [words.alreadyThere(there.join(', '))]),
    ...(madeFolder ? [words.willMakeFolder(folder)] : []),
    ...plans.flatMap((plan) => plan.remarks),
  ];
  const title = words.createdMany(edits.length, folder);
  const beyond = tellBeyond(session, loaded, missing, project);
  const also = [...(madeFolder ? [words.madeFolder(folder)] : []), ...beyond];
  await openFirst(session, await propose(session, words.previewCreate(edits.length), edits, title, remarks, also));
}

/** Twice: the second time each document can name the others, which then have their paths. */
export function planAll(
  session: Session,
  eds: readonly Ed[],
  wish: Omit<NoteWish, 'ed' | 'sheet' | 'name'>,
): readonly NotePlan[] {
  const plan = (planned: readonly NotePlan[]): readonly NotePlan[] => {
    const tried = new Set<string>();
    const notes = planned.map(noteOfPlan);
    return eds.map((ed) => {
      const made = planNote(session, { ...wish, ed }, tried, notes);
      tried.add(made.path);
      return made;
    });
  };
  return plan(plan([]));
}

/** Codes of the documents that a project has, or seems to have. */
function writtenCodes({ projects, facts }: Session, project: string): ReadonlySet<string> {
  const run = project === '' ? undefined : projects.run(projectKey(project));
  const written = project === '' ? projects.loose : projects.documents(projectKey(project));
  const likely = run === undefined ? [] : likelyEds(facts.notes.values(), run).keys();
  return new Set([...written.flatMap(({ eds }) => eds), ...likely]);
}
