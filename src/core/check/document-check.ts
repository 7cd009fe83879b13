// Makes a check of the documents of a project.
import type { EdStanding } from '../project/standing';
import type { Check } from './check';
import type { FindingValues, Severity } from './finding';

/** `notice` is asked of each document that exists; the project and the ED are told beside the values that it gives, at its line if it gives one. */
export function documentCheck<Id extends string>(
  id: Id,
  severity: Severity,
  notice: (standing: EdStanding) => readonly (FindingValues & { readonly line?: number })[],
): Check & { readonly id: Id } {
  return {
    id,
    severity,
    family: 'project',
    *ofProject({ run, eds }) {
      for (const standing of eds) {
        const { ed, path } = standing;
        if (path === undefined) continue;
        for (const { line = 0, ...values } of notice(standing))
          yield { path, line, values: { project: run.name, ed: ed.code, ...values } };
      }
    },
  };
}
