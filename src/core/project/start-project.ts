// Writes the note of a new project: what it is, and the activities of its steps as tasks to tick, there or in the panel.
import type { Context, Pack, Step } from '../pack/pack';
import { textIn } from '../pack/text-in';
import type { CreateEdit } from '../text/edit';
import { foldCase } from '../text/fold';
import { freePath } from '../text/free-path';
import { renderEntries } from '../text/render-entries';
import { safeFileName } from '../text/safe-file-name';
import type { Value } from '../text/value';
import { activitiesOf } from './activities-of';
import { namelessRun, scopeOf } from './project-run';
import { taskLine } from './tick-activity';

export interface ProjectLabels {
  /** One sentence under the title. */
  readonly purpose: (method: string) => string;
  readonly optional: string;
  readonly recurring: string;
}

export interface StartRequest {
  readonly pack: Pack;
  readonly name: string;
  readonly context?: Context | undefined;
  /** Ids of axes and codes of EDs; the method's own steps when both are empty. */
  readonly axes: readonly string[];
  readonly eds: readonly string[];
  /** How many cycles; none when absent. */
  readonly cycles?: number | undefined;
  /** Folder of the project; empty for the root. */
  readonly folder: string;
  readonly language: 'fr' | 'en';
  /** Of the names of its properties, when it is not that of the text. */
  readonly propertyLanguage?: 'fr' | 'en';
  readonly labels: ProjectLabels;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly taken: (path: string) => boolean;
}

const keys = {
  fr: { type: 'projet', pack: 'méthode', context: 'contexte', folder: 'dossier' },
  en: { type: 'project', pack: 'method', context: 'context', folder: 'folder' },
} as const;

const english: Readonly<Record<Context, string>> = { institutionnel: 'institutional', individuel: 'individual' };

/** Never over another note: a taken name gets a number. The title keeps what a file's name cannot hold. */
export function startProject(request: StartRequest): CreateEdit {
  const { name, folder, taken } = request;
  const path = freePath(folder, safeFileName(name).name, taken);
  return { kind: 'create', path, text: `---\n${renderEntries(projectEntries(request))}---\n\n${renderBody(request)}` };
}

/** The folder for a project of that name: beside the other projects where the vault has a folder for them. Existing spellings are kept. */
export function projectFolder(name: string, paths: Iterable<string>): string {
  const folder = safeFileName(name, '').name;
  const shelves = ['projets', 'projects'];
  let shelf: string | undefined;
  for (const path of paths) {
    const top = path.slice(0, Math.max(path.indexOf('/'), 0));
    if (shelves.includes(foldCase(top)) && (shelf === undefined || top < shelf)) shelf = top;
  }
  return shelf === undefined ? folder : `${shelf}/${folder}`;
}

/** `## I3 Modéliser la diffusion…`; a step whose id is a word is named by its title alone. */
export function stepHeadings(step: Step, language: 'fr' | 'en'): readonly string[] {
  const titles = [textIn(step.title, language), step.title.fr, step.title.en ?? step.title.fr];
  const withId = titles.map((title) => `${step.id} ${title}`);
  return /^[A-Z]{1,2}[0-9]{1,2}$/.test(step.id) ? [...withId, ...titles, step.id] : [...titles, ...withId, step.id];
}

/** What the task of an activity says. */
export function activityLabel(
  activity: Step['activities'][number],
  language: 'fr' | 'en',
  labels: Pick<ProjectLabels, 'optional' | 'recurring'>,
): string {
  const marks = (['optional', 'recurring'] as const).flatMap((mark) => (activity[mark] ? labels[mark] : []));
  const text = textIn(activity.text, language).replaceAll(/\s*\n\s*/gu, ' ');
  return marks.length === 0 ? text : `${text} (${marks.join(', ')})`;
}

/** What a project's note says of it, by the names of its properties. */
export function projectEntries(request: Omit<StartRequest, 'taken'>): Readonly<Record<string, Value>> {
  const { pack, name, context, axes, eds, cycles, folder, today } = request;
  const language = request.propertyLanguage ?? request.language;
  const names = keys[language];
  return {
    title: name,
    type: names.type,
    [names.pack]: pack.id,
    ...(context === undefined ? {} : { [names.context]: language === 'en' ? english[context] : context }),
    ...(axes.length === 0 ? {} : { axes }),
    ...(eds.length === 0 ? {} : { documents: eds }),
    ...(cycles === undefined ? {} : { cycles, cycle: 1 }),
    ...(folder === '' ? {} : { [names.folder]: folder }),
    created: today,
    tags: [pack.id.toUpperCase(), names.type],
  };
}

function renderBody(request: StartRequest): string {
  const { pack, name, language, labels } = request;
  const purpose = labels.purpose(textIn(pack.title, language));
  return [`# ${name}\n`, `${purpose}\n`, ...activityBlocks(request)].join('\n');
}

/** A heading for each step, and its activities as tasks; without those that `isThere` knows, by id. */
export function activityBlocks(
  { pack, name, axes, eds, language, labels }: Omit<StartRequest, 'taken'>,
  isThere: (id: string) => boolean = () => false,
): readonly string[] {
  const scope = scopeOf({ ...namelessRun('', name), axes, eds }, pack);
  const steps = pack.steps.filter(({ makes }) => makes.length === 0 || makes.some((code) => scope.has(code)));
  return steps
    .map((step) => ({ step, activities: activitiesOf(step, scope).filter(({ id }) => !isThere(id)) }))
    .filter(({ activities }) => activities.length > 0)
    .map(({ step, activities }) => {
      const tasks = activities.map((one) => taskLine(activityLabel(one, language, labels), one.id, false));
      return `## ${stepHeadings(step, language)[0] ?? step.id}\n\n${tasks.join('\n')}\n`;
    });
}
