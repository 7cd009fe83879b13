// Finds entries by a few letters of their words, whatever their accents; a query that nobody wrote so is looked for letter by letter.
import { foldFull } from '../../core/text/fold';
import type { GalleryEntry } from './gallery-entries';

/** The best first; groups stay together, each at the place of its best entry. All entries for an empty query. */
export function searchEntries(entries: readonly GalleryEntry[], query: string): readonly GalleryEntry[] {
  const wanted = foldFull(query);
  if (wanted === '') return entries;
  const scored = entries
    .map((entry) => ({ entry, score: scoreOf(entry, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const groups = [...new Set(scored.map(({ entry }) => groupOf(entry)))];
  return groups.flatMap((group) => scored.filter(({ entry }) => groupOf(entry) === group).map(({ entry }) => entry));
}

function groupOf(entry: GalleryEntry): string {
  return `${entry.loaded.pack.id} ${entry.group}`;
}

/**
 * 9: the code itself; 3: each word begins a word of the title; 2: … or stands anywhere; 1.5: … or in what the document is for; 1: the letters come in that
 * order in the title. What is found by its words is 3 higher in the project's own method. A sheet and all documents of a group come after the document
 * of the same score.
 */
function scoreOf({ ed, sheet, all, title, words, about, own }: GalleryEntry, wanted: string): number {
  const under = sheet !== undefined || all !== undefined;
  const code = under ? '' : foldFull(ed.code);
  const compact = wanted.replaceAll(' ', '');
  if (!under && (compact === code.replaceAll(' ', '') || wanted === `ed ${code}`)) return 9;
  if (sheet !== undefined && compact === foldFull(ed.code)) return 8.9;
  const parts = wanted.split(' ');
  const name = ` ${code} ${foldFull(title)}`;
  if (parts.every((part) => name.includes(` ${part}`))) return own ? 6 : 3;
  if (parts.every((part) => words.includes(part))) return own ? 5 : 2;
  if (parts.every((part) => about.includes(part))) return 1.5;
  return compact.length > 2 && inOrder(compact, name) ? 1 : 0;
}

function inOrder(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
