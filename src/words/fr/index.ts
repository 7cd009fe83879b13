// Every sentence on the screen, in French: the source.

import { actions } from './actions';
import { checkSettings } from './check-settings';
import { example } from './example';
import { findings } from './findings';
import { findingsView } from './findings-view';
import { graph } from './graph';
import { guide } from './guide';
import { insert } from './insert';
import { interop } from './interop';
import { pack } from './pack';
import { project } from './project';
import { projectActs } from './project-acts';
import { repairs } from './repairs';
import { settings } from './settings';
import { writing } from './writing';

export const fr = {
  actions,
  guide,
  checkSettings,
  example,
  project,
  projectActs,
  insert,
  interop,
  graph,
  findings,
  findingsView,
  repairs,
  settings,
  writing,
  pack,
};
