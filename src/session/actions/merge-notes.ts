// Puts a document into notes that exist: asks about each disagreement, and gives the edits.
import type { FilledTemplate } from '../../core/template/fill-template';
import { mergeIntoNote, type TakesTemplate } from '../../core/template/merge-into-note';
import type { Conflict } from '../../core/template/merge-properties';
import { rewrite, type RewriteEdit } from '../../core/text/edit';
import { spliceFrontmatter } from '../../core/text/splice-frontmatter';
import { tellWriteProblem } from '../../words/tell-write-problem';
import type { ValueChoice } from '../desk';
import type { Session } from '../session';

export interface MergeWish {
  readonly path: string;
  readonly text: string;
  /** Where the body goes, in the text. */
  readonly offset: number;
  readonly filled: Pick<FilledTemplate, 'frontmatter' | 'body'>;
}

export interface MergedNotes {
  readonly edits: readonly RewriteEdit[];
  /** Why a note is left out. */
  readonly remarks: readonly string[];
}

/** Undefined when the user gave up. Nothing is written. */
export async function mergeNotes(session: Session, wishes: readonly MergeWish[]): Promise<MergedNotes | undefined> {
  const choices = wishes.flatMap((wish) => choicesOf(wish));
  const answers = choices.length === 0 ? [] : await session.desk.chooseValues(choices);
  if (answers === undefined) return undefined;
  const taken = new Set(choices.filter((_, at) => answers[at] === true).map(keyOf));
  const edits: RewriteEdit[] = [];
  const remarks: string[] = [];
  for (const wish of wishes) {
    const merged = merge(wish, ({ path }) => taken.has(keyOf({ notePath: wish.path, path })));
    if ('problem' in merged) remarks.push(tellProblem(session, wish.path, merged.problem));
    else edits.push(rewrite(wish.path, wish.text, merged.text));
  }
  return { edits, remarks };
}

function merge({ text, filled, offset }: MergeWish, takesTemplate?: TakesTemplate): ReturnType<typeof mergeIntoNote> {
  return mergeIntoNote(text, filled, offset, takesTemplate);
}

function choicesOf(wish: MergeWish): readonly ValueChoice[] {
  const merged = merge(wish);
  if ('problem' in merged) return [];
  return merged.conflicts.map((conflict) => ({
    ...conflict,
    notePath: wish.path,
    takeable: isTakeable(wish.text, conflict),
  }));
}

/** A list or a map never gives way to a text, nor a text to a list: the user changes that in the note. */
function isTakeable(text: string, { path, template }: Conflict): boolean {
  return !('problem' in spliceFrontmatter(text, [{ kind: 'set', path, value: template }]));
}

function keyOf({ notePath, path }: Pick<ValueChoice, 'notePath' | 'path'>): string {
  return [notePath, ...path].join('\n');
}

/** Says why a note whose properties cannot be read is not written. */
export function tellProblem({ desk }: Session, path: string, problem: Parameters<typeof tellWriteProblem>[2]): string {
  return desk.words.writing.notWritten(path, problem.line, tellWriteProblem(desk.words, path, problem));
}
