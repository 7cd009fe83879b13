// Chooses the importer for a page and loads it when it is first needed: the Markdown parser is evaluated for an import alone.
import type { PackDraft } from './read-page';

export type PageFormat = 'skill-note' | 'git-book';

/** A note that links skills (`[[SF_ …`) under headings is a practitioners' note; anything else is read as a page of GitBook. */
export function findPageFormat(text: string): PageFormat {
  const skills = text.split('\n').filter((line) => /^#{1,6} .{0,20}\[\[\s?SF[ _]/iu.test(line));
  return skills.length > 0 && !text.includes('{% stepper') ? 'skill-note' : 'git-book';
}

/** Never throws, whatever the text. */
export async function importPage(text: string, path: string): Promise<PackDraft> {
  if (findPageFormat(text) === 'skill-note') {
    const { importSkillNote } = await import('./import-skill-note');
    return importSkillNote(text, path);
  }
  const { importGitBook } = await import('./import-git-book');
  return importGitBook(text, path);
}
