// Assembles a project's documents into one note, ready to be printed: title page, table, each document, figure, what is missing.
import { codedTitle, textIn } from '../pack/text-in';
import { rewrite, type Edit } from '../text/edit';
import { versionLabel } from '../pack/version-label';
import { countActivities } from './activity-states';
import { embedDocument } from './embed-document';
import { isChanged } from './evidence';
import { markEmpty } from './mark-empty';
import { textOf } from './project-properties';
import type { ProjectState } from './project-state';
import { renderDependencies } from './render-dependencies';
import { missingActivities, renderSteps, stepsWithoutEds, type StepLabels } from './render-steps';
import type { EdStanding } from './standing';
import type { Status } from './status';
import { lineEndOf, withLineEnds } from '../text/line-end';
import { unfilledHeadings } from './empty-headings';

/** The words of a dossier. */
export interface DossierLabels extends StepLabels {
  readonly title: (project: string) => string;
  readonly method: string;
  readonly context: string;
  readonly contexts: Readonly<Record<'institutionnel' | 'individuel', string>>;
  readonly date: string;
  readonly progress: string;
  readonly validated: (done: number, total: number) => string;
  readonly documents: string;
  /** Heads of the table: code, title, status, version, in charge. */
  readonly columns: readonly [string, string, string, string, string];
  readonly status: Readonly<Record<Status, string>>;
  /** Of a validated document that says something else since. */
  readonly changed: string;
  readonly stale: (sources: string) => string;
  readonly figure: string;
  readonly absent: string;
  /** Said under a heading that nobody filled. */
  readonly empty: string;
  /** Heads the documents that the project has beyond its scope. */
  readonly beyond: string;
  readonly annex: string;
  readonly nothingMissing: string;
  readonly missingDocument: (name: string) => string;
  readonly emptyHeading: (name: string, headings: string) => string;
}

export interface DossierRequest {
  readonly state: ProjectState;
  readonly language: 'fr' | 'en';
  readonly labels: DossierLabels;
  /** The day, as it is to be read. */
  readonly today: string;
}

const begin = '%% jalons:dossier %%';
const end = '%% jalons:fin-du-dossier %%';

/** The part that a run writes and the next one replaces, marks included. */
export function renderDossier(request: DossierRequest): string {
  const { state, language, labels } = request;
  const { eds } = state;
  const beyond = state.beyond.filter(({ documents }) => documents.length > 0);
  const render = (standing: EdStanding, level: number): string => renderDocument(standing, language, labels, level);
  const blocks = [
    `# ${labels.title(state.run.name)}`,
    titlePage(request),
    ...(eds.length === 0
      ? []
      : [
          `## ${labels.documents}`,
          documentTable(request, eds),
          `## ${labels.figure}`,
          renderDependencies(eds, language),
        ]),
    ...renderSteps(stepsWithoutEds(state), language, labels),
    ...eds.map((standing) => render(standing, 2)),
    ...(beyond.length === 0 ? [] : [`## ${labels.beyond}`, documentTable(request, beyond)]),
    ...beyond.map((standing) => render(standing, 3)),
    `## ${labels.annex}`,
    annex(request),
  ];
  return `${begin}\n\n${blocks.join('\n\n')}\n\n${end}`;
}

/**
 * `existing`: the text of the dossier's note, when there is one. What stands before and after the marks stays; a note that lost its marks is not
 * a dossier, and no edit is given. Another day alone changes nothing: the date is that of the last change.
 */
export function assembleDossier(request: DossierRequest, path: string, existing: string | undefined): Edit | undefined {
  if (existing === undefined) return { kind: 'create', path, text: `${renderDossier(request)}\n` };
  const place = findDossier(existing);
  if (place === undefined) return undefined;
  const there = existing.slice(place.start, place.end);
  const day = dayLine(request.labels, there);
  const sameDay = day === undefined ? request : { ...request, today: day };
  const render = (each: DossierRequest): string => withLineEnds(renderDossier(each), lineEndOf(there));
  const again = render(sameDay);
  const written = again === there ? again : render(request);
  const after = existing.slice(0, place.start) + written + existing.slice(place.end);
  return rewrite(path, existing, after);
}

/** The day that the last run wrote. */
function dayLine({ date }: DossierLabels, dossier: string): string | undefined {
  const head = `\n**${date}** `;
  const at = dossier.indexOf(head);
  return at < 0 ? undefined : dossier.slice(at + head.length, dossier.indexOf('\n', at + 1)).trim();
}

/** Where the last run wrote; undefined when no run did. */
export function findDossier(text: string): { readonly start: number; readonly end: number } | undefined {
  const start = text.indexOf(begin);
  const last = text.lastIndexOf(end);
  return start < 0 || last < start ? undefined : { start, end: last + end.length };
}

function titlePage({ state, language, labels, today }: DossierRequest): string {
  const { context } = state.run;
  const { done, total } = state.progress.eds;
  const activities = countActivities(stepsWithoutEds(state).flatMap((step) => step.activities));
  const row = (name: string, value: string): string => `**${name}** ${value}`;
  return [
    row(labels.method, textIn(state.pack.title, language)),
    ...(context === undefined ? [] : [row(labels.context, labels.contexts[context])]),
    row(labels.date, today),
    ...(total === 0 ? [] : [row(labels.progress, labels.validated(done, total))]),
    ...(activities.total === 0 ? [] : [row(labels.progress, labels.activities(activities.done, activities.total))]),
  ].join('  \n');
}

function documentTable({ state, language, labels }: DossierRequest, eds: readonly EdStanding[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  const rows = eds.map((standing) => {
    const { ed, status, version, documents } = standing;
    const [document] = documents;
    // Where nobody is said to be in charge, who wrote it is.
    const owner = standing.owner || (document === undefined ? '' : textOf(document.note, 'author'));
    const changed = isChanged(standing) ? ` (${labels.changed})` : '';
    const flag = tellStale(standing, labels, (text) => ` (${text})`);
    const isTold = status !== 'absent' && (ed.evolving || version > 1);
    const written = isTold ? (versionLabel(state.pack, ed, version) ?? String(version)) : '';
    return row([
      ed.code,
      textIn(ed.title, language),
      [labels.status[status], changed, ...flag].join(''),
      written,
      owner,
    ]);
  });
  return [row(labels.columns), row(labels.columns.map(() => '---')), ...rows].join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|');
}

/** Nothing where nothing is to be reviewed. */
function tellStale({ stale }: EdStanding, labels: DossierLabels, wrap: (text: string) => string): readonly string[] {
  return stale.length === 0 ? [] : [wrap(labels.stale(stale.map(({ source }) => source).join(', ')))];
}

/** `level`: of its heading. */
function renderDocument(standing: EdStanding, language: 'fr' | 'en', labels: DossierLabels, level: number): string {
  const { ed, documents } = standing;
  const texts = documents.map(({ text }, at) => {
    const name = at === 0 ? ed.code : `${ed.code}-${at + 1}`;
    return text === undefined ? '' : embedDocument(markEmpty(text, standing, `*${labels.empty}*`), level, name);
  });
  const body = texts.filter((text) => text !== '').join('\n\n');
  const marked = body.replaceAll(begin, '').replaceAll(end, '');
  return `${'#'.repeat(level)} ${codedTitle(ed, language)}\n\n${marked === '' ? `*${labels.absent}*` : marked}`;
}

/** What is missing, document by document. */
function annex({ state, language, labels }: DossierRequest): string {
  const lines = state.eds.flatMap((standing) => {
    const name = codedTitle(standing.ed, language);
    if (standing.status === 'absent') return labels.missingDocument(name);
    const empty = unfilledHeadings(standing.evidence);
    return [
      ...(empty.length === 0 ? [] : [labels.emptyHeading(name, empty.join(' · '))]),
      ...tellStale(standing, labels, (text) => `${name} – ${text}`),
    ];
  });
  lines.push(...missingActivities(stepsWithoutEds(state), language, labels));
  return lines.length === 0 ? labels.nothingMissing : lines.map((line) => `- ${line}`).join('\n');
}
