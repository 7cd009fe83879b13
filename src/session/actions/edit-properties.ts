// Lets the user change the properties of an ED note that Obsidian's own panel cannot: nested ones, with names from the vault.
import { findFrontmatter } from '../../core/text/find-frontmatter';
import type { PropertyChange } from '../../core/text/property-change';
import { readFrontmatter } from '../../core/text/read-frontmatter';
import { spliceFrontmatter } from '../../core/text/splice-frontmatter';
import { propose } from '../carry-out';
import type { PropertiesQuestion } from '../desk';
import { changeEdProperties, readEdProperties, type EdProperties } from '../ed-properties';
import type { Session } from '../session';
import type { Action, Target } from './action';
import { tellProblem } from './merge-notes';
import { rewrite } from '../../core/text/edit';

export const editProperties: Action = {
  id: 'edit-properties',
  icon: 'list-tree',
  can: (session, target) => pathOf(session, target) !== undefined,
  async run(session, target) {
    const path = pathOf(session, target);
    const text = path === undefined ? undefined : await session.vault.read(path);
    if (path === undefined || text === undefined) {
      session.desk.tell(session.desk.words.insert.noNote);
      return;
    }
    const tried = spliceFrontmatter(text, []);
    if ('problem' in tried) {
      session.desk.tell(tellProblem(session, path, tried.problem));
      return;
    }
    const { properties } = readFrontmatter(text, findFrontmatter(text));
    const wanted = await session.desk.askProperties(question(session, path, readEdProperties(properties)));
    if (wanted === undefined) return;
    await write(session, path, text, changeEdProperties(properties, wanted, session.settings().propertyLanguage));
  },
};

/** The note that was chosen, or the one that is looked at when it is about an ED. */
function pathOf({ desk, facts }: Session, { paths }: Target): string | undefined {
  const path = paths === undefined ? desk.activeNote() : paths[0];
  const note = facts.notes.get(path ?? '');
  return note === undefined || note.eds.length === 0 ? undefined : path;
}

/** What the form was filled from is what is expected: a note that changed meanwhile is not written. */
async function write(session: Session, path: string, text: string, changes: readonly PropertyChange[]): Promise<void> {
  const { desk } = session;
  const spliced = spliceFrontmatter(text, changes);
  if ('problem' in spliced) {
    desk.tell(tellProblem(session, path, spliced.problem));
    return;
  }
  if (spliced.text === text) {
    desk.tell(desk.words.insert.nothingChanged(path));
    return;
  }
  const edits = [rewrite(path, text, spliced.text)];
  const { previewProperties, propertiesChanged } = desk.words.insert;
  await propose(session, previewProperties, edits, propertiesChanged(path));
}

function question({ facts, projects }: Session, path: string, properties: EdProperties): PropertiesQuestion {
  const notes = [...facts.notes.values()].filter((note) => note.path !== path);
  const classes = new Set(notes.map((note) => note.class).filter((name) => name !== ''));
  return {
    path,
    properties,
    names: [...new Set(notes.map(({ name }) => name))].sort((a, b) => a.localeCompare(b)),
    classes: [...classes].sort((a, b) => a.localeCompare(b)),
    projects: projects.runs.map(({ name }) => name),
  };
}
