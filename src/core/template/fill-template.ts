// Writes an ED: its frontmatter, its title and its sections, from the pack, the project and what the vault knows.
//
// A template is Markdown without frontmatter. Its variables (see fill-variables.ts for what is left alone):
//   {{title}}                the note's title                      {{code}}         the ED's code
//   {{date}} {{date:FORMAT}} the day, `YYYY-MM-DD` or a pattern     {{time}}         `HH:mm`, or a pattern after a colon
//   {{project}} {{projet}}   its name, or a dash                     {{context}}      institutionnel, individuel
//   {{version}} {{language}} the version; `fr` or `en`             {{equivalents}}  `MISA 440` …
//   {{parents}} {{children}} {{friends}}  links to the notes that exist, plain names for those that do not
// Sections for one context stand between two marks (keep-context.ts). A template that begins with no level-1 heading is given one.
import { edTitle } from './ed-title';
import type { FillRequest, Relative } from './fill-request';
import { fillVariables, type FindVariable } from './fill-variables';
import { templateOf } from './generic-body';
import { keepContext } from './keep-context';
import { renderProperties } from './render-properties';

export interface FilledTemplate {
  /** The block with both fences and a final newline. */
  readonly frontmatter: string;
  /** The title heading and the sections, with a final newline. */
  readonly body: string;
  /** The whole note. */
  readonly text: string;
  /** Variables that were left as they are because nobody knows them. */
  readonly unknownVariables: readonly string[];
}

export function fillTemplate(request: FillRequest): FilledTemplate {
  const { loaded, ed, language, labels, context } = request;
  const template = request.template ?? templateOf(loaded, ed, language, labels);
  // A byte order mark goes with the spaces.
  const kept = keepContext(template, context).trim();
  const titled = /^#[ \t]/.test(kept) ? kept : `# {{title}}\n\n${kept}`;
  const { text, unknownVariables } = fillVariables(titled, variablesOf(request));
  const body = `${text.trimEnd()}\n`;
  const frontmatter = renderProperties(request);
  return { frontmatter, body, text: `${frontmatter}\n${body}`, unknownVariables };
}

function variablesOf(request: FillRequest): FindVariable {
  const { ed, format, context = '' } = request;
  const project = request.project === '' ? [] : request.project;
  const plain: Readonly<Record<string, string | readonly string[]>> = {
    title: request.title ?? edTitle(ed, request.language),
    code: ed.code,
    project,
    projet: project,
    context,
    contexte: context,
    version: request.version ?? (ed.evolving ? '1' : ''),
    language: request.language,
    equivalents: ed.equivalents.map((code) => code.replace(/^([^:]*):/, (_, pack: string) => `${pack.toUpperCase()} `)),
    parents: request.parents.map(linkTo),
    children: request.children.map(linkTo),
    friends: (request.friends ?? []).map(linkTo),
  };
  return (name, rest) => {
    if (name === 'date') return format(rest ?? 'YYYY-MM-DD');
    if (name === 'time') return format(rest ?? 'HH:mm');
    return rest === undefined && Object.hasOwn(plain, name) ? plain[name] : undefined;
  };
}

function linkTo(relative: Relative): string {
  return relative.exists ? (relative.link ?? `[[${relative.name}]]`) : relative.name;
}
