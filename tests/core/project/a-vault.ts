// A small vault in memory for the stories of the guide: notes by path, the state of its project, and the edits made to it.
import { expect } from 'vitest';
import { readNote } from '../../../src/core/graph/read-note';
import type { Ed, Pack } from '../../../src/core/pack/pack';
import { ContentCache } from '../../../src/core/project/content-cache';
import { readOutline, type Outline } from '../../../src/core/project/outline';
import { projectState, type ProjectState } from '../../../src/core/project/project-state';
import { readProjects } from '../../../src/core/project/read-projects';
import { sourcesOf } from '../../../src/core/project/sources-of';
import type { EdStanding } from '../../../src/core/project/standing';
import { validateEd, validatedWord, type Changed, type SeveralNotes } from '../../../src/core/project/validate-ed';
import type { Edit } from '../../../src/core/text/edit';

export type Vault = Readonly<Record<string, string>>;

/** What inserting an ED of the test pack gives: two headings, each with its prompt. */
export const template =
  '## Contexte\n\n%% Ce qui est. %%\n\n| Élément | Remarque |\n| --- | --- |\n|  |  |\n\n## Risques\n\n%% Ce qui peut gêner. %%\n';

export const outline = (ed: Ed): Outline =>
  readOutline(
    template,
    ed.contents.map(({ title }) => title),
  );

/** `today` is 1 March 2026. */
export function stateOf(pack: Pack, vault: Vault, project?: string, cache = new ContentCache()): ProjectState {
  const notes = Object.entries(vault).map(([path, text]) => readNote(path, text));
  const { runs, documents } = readProjects(notes);
  const run = project === undefined ? runs[0] : runs.find(({ name }) => name === project);
  if (run === undefined) throw new Error(`no project among ${String(notes.length)} notes`);
  const own = (documents.get(run.key) ?? []).map((note) => ({ note, text: vault[note.path] ?? '' }));
  return projectState({ pack, run, documents: own, outline, cache, today: '2026-03-01' });
}

export function edOf(state: ProjectState, code: string): EdStanding {
  const found = state.eds.find(({ ed }) => ed.code === code);
  if (found === undefined) throw new Error(`${code} is not in the project's scope`);
  return found;
}

/** The changes that validating an ED makes. */
export function validating(pack: Pack, vault: Vault, code: string): Changed | SeveralNotes {
  const state = stateOf(pack, vault);
  const content = edOf(state, code);
  const notes = Object.entries(vault).map(([path, text]) => readNote(path, text));
  const { documents } = readProjects(notes);
  return validateEd({
    content,
    sources: sourcesOf(state, content.ed),
    word: validatedWord({ content, own: documents.get(state.run.key) ?? [], all: notes }),
    language: 'fr',
  });
}

export function validated(pack: Pack, vault: Vault, code: string): Vault {
  return applied(vault, editsOf(validating(pack, vault, code)));
}

export function editsOf(changed: Changed | SeveralNotes): readonly Edit[] {
  expect(changed).toHaveProperty('edits');
  return 'edits' in changed ? changed.edits : [];
}

export function applied(vault: Vault, edits: readonly Edit[]): Vault {
  const next: Record<string, string> = { ...vault };
  for (const edit of edits) {
    if (edit.kind === 'create') next[edit.path] = edit.text;
    if (edit.kind === 'rewrite') {
      expect(next[edit.path]).toBe(edit.before);
      next[edit.path] = edit.after;
    }
  }
  return next;
}
