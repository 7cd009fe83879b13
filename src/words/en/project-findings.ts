// What is said of findings about projects, in English.
import { type FindingWords, list, text } from '../finding-words';
import { longDay } from './long-day';
import { named, quoted } from './quote';

/** Few are named: the rest is seen in the note. */
const FEW = 6;

const some = (names: readonly string[]): string =>
  names.length > FEW ? `${names.slice(0, FEW).map(quoted).join(', ')} and others` : named(names, 'and');

export const projectFindings = {
  'cycle-version-absent': {
    title: 'Versions that a cycle expects',
    tell: (values) =>
      `Cycle ${text(values, 'cycle')} (${text(values, 'titleEn')}) still expects ${list(values, 'labels').join(', ')}. Create these versions, or adapt the plan.`,
  },
  'ed-overdue': {
    title: 'Overdue EDs',
    tell: (values) =>
      `ED ${text(values, 'ed')} was due on ${longDay(text(values, 'due'))} and is not validated. Finish it, or change the date.`,
  },
  'ed-to-review': {
    title: 'EDs to review',
    tell: (values) => {
      const headings = list(values, 'headings');
      return text(values, 'what') === 'gone'
        ? `ED ${text(values, 'source')} no longer exists, though ED ${text(values, 'ed')} rested on it. Read this ED again.`
        : `ED ${text(values, 'source')} has changed since ED ${text(values, 'ed')} was validated${headings.length === 0 ? '' : `: ${some(headings)}`}. Read this ED again, then mark it as reviewed.`;
    },
  },
  'empty-cell': {
    title: 'Empty cells',
    tell: (values) =>
      `${quoted(text(values, 'name'))} is named in ED ${text(values, 'ed')}, but nothing is said under ${some(list(values, 'columns'))}. Fill in the cell, or write “—” if there is nothing to say.`,
  },
  'empty-heading': {
    title: 'Empty headings',
    tell: (values) => {
      const [headings, absent] = [list(values, 'headings'), list(values, 'absent')];
      const status = text(values, 'said') === 'validated' ? 'validated' : 'ready to validate';
      const said = text(values, 'said') === '' ? '' : `, though it is said to be ${status}`;
      const parts = [
        ...(headings.length === 0 ? [] : [`nothing is written under ${some(headings)}`]),
        ...(absent.length === 0
          ? []
          : [absent.length > 1 ? `the headings ${some(absent)} are absent` : `the heading ${some(absent)} is absent`]),
      ];
      return `In ED ${text(values, 'ed')}, ${parts.join(' and ')}${said}. Complete it.`;
    },
  },
  'needed-ed-absent': {
    title: 'Needed EDs that are absent',
    tell: (values) =>
      `ED ${text(values, 'ed')} rests on ED ${text(values, 'need')} (${text(values, 'titleEn')}), which does not exist yet in the project ${quoted(text(values, 'project'))}. Create it, or take it out of the project.`,
  },
  'required-property-absent': {
    title: 'Required properties that are absent',
    tell: (values) =>
      `ED ${text(values, 'ed')} of the project ${quoted(text(values, 'project'))} lacks the property ${quoted(text(values, 'property'))}. Add it.`,
  },
} satisfies Readonly<Record<string, FindingWords>>;
