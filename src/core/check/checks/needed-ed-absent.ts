// A document of a project that rests on an ED of the project which nobody has begun.
import { documentCheck } from '../document-check';

export const neededEdAbsent = documentCheck('needed-ed-absent', 'info', ({ needs }) =>
  needs
    .filter(({ inScope, status }) => inScope && status === 'absent')
    .map(({ code, ed }) => {
      const title = ed?.title.fr ?? '';
      return { need: code, title, titleEn: ed?.title.en ?? title };
    }),
);
