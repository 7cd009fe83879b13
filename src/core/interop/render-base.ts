// Writes a base: Obsidian's table over the notes of EDs, one row for each.
import { renderYaml } from '../text/render-yaml';

export interface BaseWords {
  readonly byProject: string;
  readonly references: string;
  readonly columns: Readonly<Record<'ed' | 'project' | 'status' | 'version' | 'due' | 'title' | 'code', string>>;
}

/** The flat properties of EDs, as the notes of this vault name them. */
export interface BaseNames {
  readonly project: string;
  readonly status: string;
  readonly due: string;
}

/** The text of a `.base` file (Obsidian 1.10): the documents of projects, grouped by project, and the method's own references. */
export function renderBase({ byProject, references, columns }: BaseWords, names: BaseNames): string {
  const { project, status, due } = names;
  const shown = [
    ['ed', columns.ed],
    [project, columns.project],
    [status, columns.status],
    ['version', columns.version],
    [due, columns.due],
    ['title', columns.title],
    ['code', columns.code],
  ] as const;
  const notes = (filter: string): unknown => ({ and: ['file.ext == "md"', filter] });
  const order = (keys: readonly string[]): readonly string[] => ['file.name', ...keys.map((key) => `note.${key}`)];
  return renderYaml({
    properties: Object.fromEntries(shown.map(([key, displayName]) => [`note.${key}`, { displayName }])),
    views: [
      {
        type: 'table',
        name: byProject,
        filters: notes('file.hasProperty("ed")'),
        groupBy: { property: `note.${project}`, direction: 'ASC' },
        order: order(['ed', project, status, 'version', due]),
      },
      {
        type: 'table',
        name: references,
        filters: notes('file.name.startsWith("DOC_")'),
        order: order(['title', 'code']),
      },
    ],
  });
}
