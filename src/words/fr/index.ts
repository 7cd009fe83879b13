// Every sentence on the screen, in French: the source.

import { commandLine } from './command-line';
import { findings } from './findings';
import { graph } from './graph';
import { guide } from './guide';
import { insert } from './insert';
import { packImport } from './pack-import';
import { pack } from './pack';
import { project } from './project';
import { settings } from './settings';
import { writing } from './writing';

export const fr = { guide, project, insert, graph, findings, packImport, settings, commandLine, writing, pack };
