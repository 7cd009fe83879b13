// Two notes with one title: which of them a name in a relation means, nobody can say.
import { sharedCheck } from '../shared-check';

export const sharedTitle = sharedCheck('shared-title', 'info', 'title', ({ title }) =>
  title === undefined ? [] : [title],
);
