// What an import noticed in a page, in English.
import type { ImportFinding } from '../../core/pack/import/import-finding';
import type { packImport as source } from '../fr/pack-import';

const limit = 120;

/** One line, short enough to be read. */
function quote(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return `“${line.length > limit ? `${line.slice(0, limit)}…` : line}”`;
}

function describe(found: ImportFinding): string {
  switch (found.finding) {
    case 'too-long':
      return `The page or one of its paragraphs is too long (${found.values.size} characters, at most ${found.values.limit}): all of it is kept as text.`;
    case 'unreadable':
      return `The page cannot be read (${found.values.detail}): all of it is kept as text.`;
    case 'no-steps':
      return 'No step was recognised: everything is kept in the summary.';
    case 'kept-as-text':
      return found.values.where === ''
        ? `Kept as text in the summary: ${quote(found.values.text)}`
        : `Kept as text in the step ${quote(found.values.where)}: ${quote(found.values.text)}`;
    case 'unknown-syntax':
      return `Unknown syntax, kept as written: ${quote(found.values.text)}`;
    case 'bad-entity':
      return `Wrongly encoded character, left out: ${quote(found.values.text)}`;
    case 'legend':
      return `The page’s legend, which marks no action: ${quote(found.values.text)}`;
    case 'title-repeated':
      return `The step ${quote(found.values.step)} has a second, different title: ${quote(found.values.title)}`;
    case 'extra-section':
      return `Step ${quote(found.values.step)}: the section ${quote(found.values.section)} is kept in the description.`;
    case 'activities-drafted':
      return `Step ${quote(found.values.step)}: ${found.values.count} activities taken from the description, to be reviewed.`;
    case 'other-eds':
      return `The step ${quote(found.values.step)} also names other EDs, left aside: ${found.values.eds.join(', ')}`;
    case 'untitled-ed':
      return `The page gives no title for ED ${found.values.ed}: write it.`;
    case 'step-without-ed':
      return `The step ${quote(found.values.step)} names no ED.`;
    case 'step-without-actions':
      return `The step ${quote(found.values.step)} lists no action: its title stands for one.`;
    case 'link-placed':
      return `Link outside the steps, given to ${quote(found.values.step)}: ${quote(found.values.title)}`;
    case 'link-refused':
      return `Address that a method cannot hold, left in the text: ${quote(found.values.target)}`;
  }
}

export const packImport: typeof source = {
  finding: (found) => `${found.path}${found.line > 0 ? `:${found.line}` : ''} — ${describe(found)}`,
  parameters: '<page.md>',
  summary: 'turns a note or a GitBook page into the draft of a method (YAML)',
  wrongUse: 'Give one page and no more: jalons import <page.md> [--json]',
  unreadableFile: (path) => `This file cannot be read (missing, unreadable, too large or not UTF-8): ${path}`,
};
