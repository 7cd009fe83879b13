// A document of a project that rests on an ED of the project which nobody has begun.
import type { Check } from '../check';

export const neededEdAbsent = {
  id: 'needed-ed-absent',
  severity: 'info',
  family: 'project',
  *ofProject({ run, eds }) {
    for (const { ed, path, needs } of eds)
      for (const { code, ed: need, inScope, status } of needs) {
        if (path === undefined || !inScope || status !== 'absent') continue;
        const title = need?.title.fr ?? '';
        const values = { project: run.name, ed: ed.code, need: code, title, titleEn: need?.title.en ?? title };
        yield { path, line: 0, values };
      }
  },
} as const satisfies Check;
