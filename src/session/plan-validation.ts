// Works out what validating or reviewing a document would write: its notes and its sources are read again, its author's words are kept.
import type { EdContent } from '../core/project/ed-standing';
import type { ProjectState } from '../core/project/project-state';
import { sourcesOf } from '../core/project/sources-of';
import { type Changed, reviewEd, type SeveralNotes, validateEd, validatedWord } from '../core/project/validate-ed';
import { freshContent } from './fresh-content';
import type { Session } from './session';

export interface PlannedValidation {
  /** The document as it stands now. */
  readonly content: EdContent;
  readonly changed: Changed | SeveralNotes;
}

/** `validates`: by the author's word; otherwise only what it relies on is recorded anew. Rejects only as `vault.read` does. */
export async function planValidation(
  session: Session,
  state: ProjectState,
  known: EdContent,
  validates: boolean,
): Promise<PlannedValidation> {
  const content = await freshContent(session, state, known);
  const sources = await Promise.all(sourcesOf(state, known.ed).map((one) => freshContent(session, state, one)));
  const language = session.settings().propertyLanguage;
  if (!validates) return { content, changed: reviewEd({ content, sources, language }) };
  const own = session.projects.documents(state.run.key);
  const word = validatedWord({ content, own, all: session.facts.notes.values(), fallback: language });
  return { content, changed: validateEd({ content, sources, word, language }) };
}
