// What is said of findings about the method and about how notes name themselves, in English.
import { type FindingWords, list, text } from '../finding-words';
import type { Words } from '../words';
import { fieldName, named, quoted } from './quote';

type Values = Parameters<FindingWords['tell']>[0];

/** What each of the three says, for those that say something. */
const said = (values: Values): string => {
  const parts = [
    ['file', 'name'],
    ['title', 'title'],
    ['code', 'code'],
  ] as const;
  return parts
    .flatMap(([label, key]) => (text(values, key) === '' ? [] : [`${label}: ${text(values, key)}`]))
    .join(', ');
};

const only = (where: string, codes: readonly string[]): string =>
  codes.length === 0 ? '' : `; ${where}: ${codes.join(', ')}`;

export const methodFindings: Pick<
  Words['findings']['checks'],
  | 'identity-disagreement'
  | 'links-in-one-text'
  | 'orphan-ed'
  | 'parent-also-linked'
  | 'prescribed-relation-absent'
  | 'relation-outside-method'
  | 'shared-alias'
  | 'shared-title'
  | 'star-contradiction'
  | 'table-block-disagreement'
  | 'unclear-ignore'
  | 'unknown-ed'
  | 'unquoted-link'
> = {
  'identity-disagreement': {
    title: 'Names that contradict one another',
    tell: (values) =>
      text(values, 'what') === 'ed'
        ? `The file name, the title and the code do not say the same ED (${said(values)}). Keep the right one everywhere.`
        : `The file name, the title and the code do not say the same kind of note (${said(values)}). Keep the right one everywhere.`,
  },
  'links-in-one-text': {
    title: 'Several links in one text',
    tell: (values) =>
      `${quoted(text(values, 'name'))} holds ${text(values, 'count')} links in one text (in ${fieldName(text(values, 'field'))}): Obsidian follows only one. Put each link on its own line.`,
  },
  'orphan-ed': {
    title: 'EDs without relations',
    tell: (values) =>
      `No relation leads to this ED (${text(values, 'ed')}) or from it. Link it to the EDs that it rests on.`,
  },
  'parent-also-linked': {
    title: 'Parents also linked in the text',
    tell: (values) =>
      `${quoted(text(values, 'parent'))} is a parent of this note (in ${fieldName(text(values, 'field'))}) and linked in its text: ExcaliBrain will show it as a child. If that is in the way, remove the link from the text.`,
  },
  'prescribed-relation-absent': {
    title: 'Prescribed relations that are absent',
    tell: (values) =>
      `In the method, ED ${text(values, 'ed')} rests on ED ${text(values, 'need')}, but nothing links this note to ${quoted(text(values, 'other'))}. Add the relation if it holds here.`,
  },
  'relation-outside-method': {
    title: 'Relations outside the method',
    tell: (values) =>
      `In the method, ED ${text(values, 'to')} does not rest on ED ${text(values, 'from')} (in ${fieldName(text(values, 'field'))})${text(values, 'turned') === 'yes' ? ': it says the contrary' : ''}. Check that you mean this relation.`,
  },
  'shared-alias': {
    title: 'Shared aliases',
    tell: (values) =>
      `The alias ${quoted(text(values, 'alias'))} is also that of ${named(list(values, 'others'), 'and')}. Give each note its own.`,
  },
  'shared-title': {
    title: 'Shared titles',
    tell: (values) =>
      `The title ${quoted(text(values, 'title'))} is also that of ${named(list(values, 'others'), 'and')}. Give each note its own.`,
  },
  'star-contradiction': {
    title: 'Stars that contradict the method',
    tell: (values) =>
      `${quoted(text(values, 'name'))} gives ED ${text(values, 'code')} a star, but the method does not call it evolving. Remove the star.`,
  },
  'table-block-disagreement': {
    title: 'Table and block that disagree',
    tell: (values) =>
      `The table of EDs and the block “excalibrain” do not name the same EDs${only('in the table only', list(values, 'tableOnly'))}${only('in the block only', list(values, 'blockOnly'))}. Complete one or the other.`,
  },
  'unclear-ignore': {
    title: 'Checks left out without saying enough',
    tell: (values) =>
      text(values, 'what') === 'check'
        ? `The property “jalons-ignore” leaves out ${quoted(text(values, 'check'))}, which is the name of no check. Correct the name.`
        : `The property “jalons-ignore” leaves out ${quoted(text(values, 'check'))} without saying why. Add the reason in brackets.`,
  },
  'unknown-ed': {
    title: 'Unknown ED codes',
    tell: (values) =>
      `No method has an ED ${text(values, 'code')} (in ${quoted(text(values, 'name'))}).${list(values, 'nearest').length === 0 ? '' : ` The nearest: ${list(values, 'nearest').join(', ')}.`} Correct the code.`,
  },
  'unquoted-link': {
    title: 'Links without quotes',
    tell: (values) =>
      `${quoted(text(values, 'name'))} is written without quotes (in ${fieldName(text(values, 'field'))}): Obsidian does not see a link. Put it between quotes.`,
  },
};
