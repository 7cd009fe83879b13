// Two notes with one code: which of them a link by code means, nobody can say.
import { sharedCheck } from '../shared-check';

export const sharedCode = sharedCheck('shared-code', 'warning', 'code', ({ code }) =>
  code === undefined ? [] : [code],
);
