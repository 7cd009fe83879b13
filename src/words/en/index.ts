// Every sentence on the screen, in English.
import type { Words } from '../words';
import { findings } from './findings';
import { graph } from './graph';
import { guide } from './guide';
import { insert } from './insert';
import { pack } from './pack';
import { project } from './project';
import { projectActs } from './project-acts';
import { repairs } from './repairs';
import { settings } from './settings';
import { writing } from './writing';

export const en: Words = {
  guide,
  project,
  projectActs,
  insert,
  graph,
  findings,
  repairs,
  settings,
  writing,
  pack,
};
