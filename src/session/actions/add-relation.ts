// Adds a relation to a note, in the note's own way of writing them: which note, which relation, then the line that would be written.
import { sayings, type Saying } from '../../core/check/repairs/inverse-key';
import { declareRelation } from '../../core/check/repairs/declare-relation';
import type { Note } from '../../core/graph/note';
import { propose } from '../carry-out';
import { chooseAmong } from '../choose-among';
import { RepairBench } from '../repair-bench';
import type { Session } from '../session';
import type { Action, Target } from './action';
import { folderOf } from '../../core/text/folder-of';

export const addRelation: Action = {
  id: 'add-relation',
  icon: 'waypoints',
  can: (session, target) => noteOf(session, target) !== undefined,
  async run(session, target) {
    const { desk } = session;
    const words = desk.words.graph.relation;
    const note = noteOf(session, target);
    if (note === undefined) {
      desk.tell(words.noNote);
      return;
    }
    const other = await askOther(session, note);
    const answer = other && (await askAnswer(session, note, other.label));
    if (other !== undefined && answer !== undefined) await declare(session, note, answer, other);
  },
};

function noteOf({ desk, facts }: Session, { paths }: Target): Note | undefined {
  return facts.notes.get(paths?.[0] ?? desk.activeNote() ?? '');
}

/** Any other note. */
function askOther({ desk, facts }: Session, note: Note): Promise<Note | undefined> {
  const titleOf = ({ name, label }: Note): string => (label === name ? name : `${label} (${name})`);
  const others = [...facts.notes.values()].filter(({ path }) => path !== note.path);
  others.sort((a, b) => titleOf(a).localeCompare(titleOf(b)));
  return chooseAmong(desk, desk.words.graph.relation.which(note.label), others, (other) => ({
    key: other.path,
    title: titleOf(other),
    note: [other.eds.join(', '), folderOf(other.path)].filter((part) => part !== '').join(' · '),
  }));
}

function askAnswer({ desk }: Session, note: Note, other: string): Promise<Saying | undefined> {
  const words = desk.words.graph.relation;
  return chooseAmong(desk, words.how(note.label, other), sayings, (key) => ({
    key,
    title: words.answers[key](other),
    note: words.answerNotes[key],
  }));
}

async function declare(session: Session, { path, label }: Note, answer: Saying, other: Note): Promise<void> {
  const { desk } = session;
  const words = desk.words.graph.relation;
  const bench = new RepairBench(session);
  if (!(await bench.open(path))) {
    desk.tell(desk.words.insert.notOpened(path));
    return;
  }
  const declared = declareRelation(bench, path, answer, other);
  if (declared === 'known' || declared === 'unwritable') {
    desk.tell(declared === 'known' ? words.known(label, other.label) : words.unwritable(label));
    return;
  }
  await propose(session, words.preview, [declared.edit], words.added(label, declared.field, declared.written));
}
