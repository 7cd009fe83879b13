// Judges a project of a folder by its documents.
import type { LoadedPack } from '../core/pack/pack';
import { ContentCache } from '../core/project/content-cache';
import type { ProjectDocument } from '../core/project/ed-standing';
import { findMethod, type ProjectRun } from '../core/project/project-run';
import { projectState, type ProjectState } from '../core/project/project-state';
import { outlinesOf } from '../core/template/outline-of';
import { wordsFor } from '../words/command-line';
import { formatterOf } from './insert-moment.mjs';

/** In the method that it names, else in the one that knows most of its documents; undefined when no method can be read. */
export function judgeProject(
  packs: readonly LoadedPack[],
  run: ProjectRun,
  documents: readonly ProjectDocument[],
  sheets: readonly ProjectDocument[] = [],
): ProjectState | undefined {
  const codes = documents.flatMap(({ note }) => note.eds);
  const pack = findMethod(
    run,
    packs.map((loaded) => loaded.pack),
    codes,
  );
  const loaded = packs.find((one) => one.pack === pack);
  if (loaded === undefined) return undefined;
  const outline = outlinesOf(loaded, wordsFor('fr').words.writing.template, run.context);
  return projectState({
    pack: loaded.pack,
    run,
    documents,
    sheets,
    outline,
    cache: new ContentCache(),
    today: today(),
  });
}

/** `YYYY-MM-DD`, in local time. */
export function today(): string {
  return formatterOf(new Date(), 'fr')('YYYY-MM-DD');
}
