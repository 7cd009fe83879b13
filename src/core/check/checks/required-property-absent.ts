// A document without a property that its project reads: which project it is of, which version it is.
import type { Check } from '../check';

export const requiredPropertyAbsent = {
  id: 'required-property-absent',
  severity: 'warning',
  family: 'project',
  *ofProject({ run, eds }) {
    for (const { ed, path, evidence } of eds)
      for (const one of evidence)
        if (path !== undefined && one.kind === 'property-missing')
          yield { path, line: 0, values: { project: run.name, ed: ed.code, property: one.property } };
  },
} as const satisfies Check;
