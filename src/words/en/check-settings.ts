// What the settings say of checks, in English.
import type { Words } from '../words';
import { checkReasons } from './check-reasons';

export const checkSettings: Words['checkSettings'] = {
  page: 'Checks',
  pageHelp: 'What Jalons checks, and how grave it is.',
  families: {
    files: 'Files',
    names: 'Names and properties',
    graph: 'Relations',
    method: 'Method',
    project: 'Projects',
  },
  levels: { error: 'To correct', warning: 'To check', info: 'For information', off: 'Do not check' },
  usual: (level) => `Default (${level.toLowerCase()})`,
  reasons: checkReasons,
};
