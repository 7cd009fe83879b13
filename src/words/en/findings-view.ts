// What the list of findings says, in English.
import type { Words } from '../words';
import { checkReasons } from './check-reasons';
import { many } from './many';

const named = (paths: readonly string[]): string => {
  const names = paths.slice(0, 5).map((path) => `“${path}”`);
  return `${names.join(', ')}${paths.length > 5 ? '…' : ''}`;
};

const stays = (count: number): string =>
  `${many(count, 'finding needs no repair any more, or is', 'findings need no repair any more, or are')} corrected in the note.`;

const reasons: Readonly<Record<string, string>> = checkReasons;

export const findingsView: Words['findingsView'] = {
  title: 'Findings',
  count: (count) => many(count, 'finding', 'findings'),
  summary: (errors, warnings, infos) =>
    [
      ...(errors > 0 ? [`${String(errors)} to correct`] : []),
      ...(warnings > 0 ? [`${String(warnings)} to check`] : []),
      ...(infos > 0 ? [`${String(infos)} for information`] : []),
    ].join(' · '),
  shown: (shown, all) =>
    shown === all ? many(all, 'finding', 'findings') : `${String(shown)} of ${many(all, 'finding', 'findings')}`,
  nothing: 'Nothing to report',
  nothingHelp: (notes) => `${many(notes, 'note', 'notes')} read, no finding.`,
  noMatch: 'No finding matches.',
  clear: 'Show all',
  reading: 'Reading the notes…',
  readingCount: (read, total) => `Reading the notes: ${String(read)} of ${String(total)}`,
  checking: 'Checking…',
  filters: 'Filter the findings',
  search: 'Search for a word, a note…',
  severity: 'Severity',
  allSeverities: 'All severities',
  check: 'Check',
  allChecks: 'All checks',
  groupBy: 'Group by',
  groups: { kind: 'kind', note: 'note', project: 'project' },
  noProject: 'Outside projects',
  list: 'List of findings',
  place: (note, line) => (line > 0 ? `${note} · line ${String(line)}` : note),
  more: (count) => `Show ${String(count)} more`,
  goTo: 'Go to the line',
  openNote: 'Open the note',
  openInTab: 'Open in a new tab',
  otherWays: 'Other repairs…',
  repairThese: (count) => `Repair the ${String(count)}…`,
  repairAllOf: (title) => `Repair all “${title}”…`,
  ignoreThis: 'Ignore…',
  why: 'Why?',
  reason: (check) => reasons[check] ?? '',
  toChoose: 'Yours to choose',
  byHand: 'To be corrected in the note.',
  keys: '↑ ↓: browse · →: details · Enter: go to the line · C: correct · T: correct all of the kind · I: ignore',
  keysSpoken:
    'Up and down arrows to browse, right arrow for details, Enter to go to the line, C to correct, T to correct all of the kind, I to ignore.',
  done: (what, note) => `${what}: ${note}`,
  noRepair: 'Nothing to repair here any more: the note has changed, or asks for your choice in the note.',
  noOffers: (detail) => `The repairs could not be worked out. Open the finding again; detail: ${detail}`,
  whichRepair: 'Which repair?',
  whichKind: 'Which kind of findings to repair?',
  planning: (title) => `${title}: working the repairs out…`,
  writing: (title) => `${title}: writing the repairs…`,
  stop: 'Stop',
  progress: (done, total) => `${String(done)} of ${String(total)}`,
  nothingSure: (toChoose, gone) =>
    toChoose > 0
      ? `Nothing to repair without you: ${many(toChoose, 'finding asks', 'findings ask')} for your choice.`
      : gone > 0
        ? `Nothing to repair without you: ${stays(gone)}`
        : 'Nothing to repair.',
  preview: (title, count) => `${title}: ${many(count, 'repair', 'repairs')}`,
  repaired: (count, notes) => `${many(count, 'repair', 'repairs')} in ${many(notes, 'note', 'notes')}.`,
  report: {
    refused: (paths, why) => `${many(paths.length, 'note', 'notes')} left as they were: ${why} (${named(paths)}).`,
    left: (count) => `${many(count, 'note was', 'notes were')} not written: stopped before.`,
    toChoose: (count) => `${many(count, 'finding asks', 'findings ask')} for your choice.`,
    gone: stays,
  },
  ignore: {
    title: (title) => `Stop telling: ${title}`,
    explain: 'This check is left out for the whole note. The reason is written there, to be understood later.',
    reason: 'For what reason?',
    done: (title) => `“${title}” is no longer told for this note.`,
  },
  repairItem: (sentence, line) => (line > 0 ? `Line ${String(line)}: ${sentence}` : sentence),
  chooseAll: 'Choose all',
  chosen: (chosen, all) => `${String(chosen)} of ${many(all, 'note', 'notes')}`,
};
