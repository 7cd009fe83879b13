// What is said of findings, in English.
import { list, text } from '../finding-words';
import type { Words } from '../words';
import { methodFindings } from './method-findings';
import { projectFindings } from './project-findings';
import { fieldName, named, quoted } from './quote';
import { yamlReasons } from './yaml-reasons';

const matches: Readonly<Record<string, string>> = {
  folded: 'but for case, spaces or punctuation',
  accents: 'but for accents',
  title: 'by its title',
  alias: 'by one of its aliases',
  code: 'by its code',
  ed: 'by its ED code',
};

const roles: Readonly<Record<string, string>> = {
  parent: 'parent and child',
  previous: 'previous and next',
  input: 'input and output',
  friend: 'related notes',
  mention: 'mention',
};

const reasons: Readonly<Record<string, string>> = yamlReasons;

/** Why the properties cannot be read, where more is known than that. */
const because = (reason: string): string => (reasons[reason] === undefined ? '' : `: ${reasons[reason]}`);

const nearest = (candidates: readonly string[]): string => {
  if (candidates.length === 0) return 'Correct it, or create the note.';
  return `Nearest name${candidates.length > 1 ? 's' : ''} in the vault: ${named(candidates, 'or')}.`;
};

const checks: Words['findings']['checks'] = {
  'ambiguous-name': {
    title: 'Ambiguous names',
    tell: (values) =>
      `${quoted(text(values, 'name'))} (in ${fieldName(text(values, 'field'))}) may mean ${named(list(values, 'candidates'), 'or')}. ${text(values, 'name').startsWith('#') ? 'A tag does not say which one: leave this code to one of these notes alone, or ignore this finding.' : 'Write the exact name of the note that you mean.'}`,
  },
  cycle: {
    title: 'Loops',
    tell: (values) =>
      `These notes lead to one another (${roles[text(values, 'role')] ?? ''}): ${named(list(values, 'notes').slice(0, 12), 'and')}${list(values, 'notes').length > 12 ? '…' : ''}. A loop is allowed; check that you mean it.`,
  },
  'duplicate-relation': {
    title: 'Relations written twice',
    tell: (values) =>
      `${quoted(text(values, 'name'))} is already written in ${fieldName(text(values, 'field'))}${text(values, 'first') === '0' ? '' : `, line ${text(values, 'first')}`}. Keep one of the two lines.`,
  },
  'file-unreadable': {
    title: 'Unreadable files',
    tell: (values) =>
      `This file could not be read${text(values, 'detail') === '' ? '' : ` (${text(values, 'detail')})`}. Check that it still exists and that you may open it.`,
  },
  'frontmatter-duplicate-key': {
    title: 'Properties written twice',
    tell: (values) =>
      `The property ${quoted(text(values, 'key'))} is written twice (already on line ${text(values, 'first')}): only one value is kept. Merge them.`,
  },
  'frontmatter-glued-key': {
    title: 'Properties without a space',
    tell: (values) =>
      `A space is missing after ${quoted(`${text(values, 'key')}:`)}: this property is lost. Add the space.`,
  },
  'frontmatter-too-deep': {
    title: 'Properties nested too deep',
    tell: (values) =>
      `The properties are nested over ${text(values, 'limit')} levels: they are not read. Simplify the lists.`,
  },
  'frontmatter-too-large': {
    title: 'Properties too long',
    tell: (values) =>
      `The block of properties is over ${text(values, 'limit')} characters: it is not read. Move what it holds into the text.`,
  },
  'frontmatter-unclosed': {
    title: 'Properties not closed',
    tell: () => 'The block of properties is not closed: add a line “---” after the last property.',
  },
  'frontmatter-unreadable': {
    title: 'Unreadable properties',
    tell: (values) =>
      `The properties of this note cannot be read from this line on${because(text(values, 'reason'))}. Correct it: a colon, a quote or an indent too many is often the cause.`,
  },
  'missing-name': {
    title: 'Names without a note',
    tell: (values) =>
      `No note answers to ${quoted(text(values, 'part') || text(values, 'name'))} (in ${fieldName(text(values, 'field'))}). ${nearest(list(values, 'candidates'))}`,
  },
  'note-not-utf8': {
    title: 'Files in another encoding',
    tell: () => 'This file is not UTF-8: it is not read. Save it as UTF-8 from your editor.',
  },
  'note-too-large': {
    title: 'Notes too long',
    tell: (values) =>
      `This note is too long to be read (${text(values, 'size')} bytes, at most ${text(values, 'limit')}). Split it into several notes.`,
  },
  'one-sided-relation': {
    title: 'One-sided relations',
    tell: (values) =>
      `The relation with ${quoted(text(values, 'other'))} (in ${fieldName(text(values, 'field'))}) is not written in the other note. Add it there if it should be read from both.`,
  },
  'parent-contradiction': {
    title: 'Each the parent of the other',
    tell: (values) =>
      `${quoted(text(values, 'one'))} and ${quoted(text(values, 'other'))} are each the parent of the other. Keep one direction.`,
  },
  'repaired-name': {
    title: 'Names to set right',
    tell: (values) =>
      `${quoted(text(values, 'name'))} means ${quoted(text(values, 'target'))} ${matches[text(values, 'match')] ?? ''}. Write the exact name so that other plugins follow it.`,
  },
  'self-link': {
    title: 'Notes linked to themselves',
    tell: (values) =>
      `This note is linked to itself (in ${fieldName(text(values, 'field'))}). Remove the relation if you do not mean it.`,
  },
  'shared-code': {
    title: 'Shared codes',
    tell: (values) =>
      `The code ${quoted(text(values, 'code'))} is also that of ${named(list(values, 'others'), 'and')}. Give each note its own.`,
  },
  ...methodFindings,
  ...projectFindings,
};

export const findings: Words['findings'] = {
  checks,
  severities: { error: 'to correct', warning: 'to check', info: 'for information' },
  line: (line) => `line ${String(line)}`,
};
