// All actions, in the order in which a menu shows them.
import type { Action } from './action';
import { addRelation } from './add-relation';
import { assembleDossierAction } from './assemble-dossier';
import { beginVersion } from './begin-version';
import { compareSource } from './compare-source';
import { completeNoteAction } from './complete-note';
import { copyAddress } from './copy-address';
import { copyMethod } from './copy-method';
import { copyTemplate } from './copy-template';
import { editProperties } from './edit-properties';
import { ignoreFinding } from './ignore-finding';
import { removeExample, startExample } from './example-project';
import { insertEd } from './insert-ed';
import { insertEdAtCursor } from './insert-ed-at-cursor';
import { insertEdIntoNotes } from './insert-ed-into-notes';
import { makeBase } from './make-base';
import { openFindings } from './open-findings';
import { openGraph } from './open-graph';
import { openPanel } from './open-panel';
import { adoptProject, startProjectAction } from './start-project';
import { switchProject } from './switch-project';
import { takeEdsAction } from './take-eds';
import { tickActivityAction } from './tick-activity';
import { repairFinding } from './repair-finding';
import { repairKind } from './repair-kind';
import { restoreName } from './restore-name';
import { shareRelations } from './share-relations';
import { undoLast } from './undo-last';
import { reviewEdAction, validateEdAction } from './validate-ed';

export const actions: readonly Action[] = [
  openPanel,
  openGraph,
  openFindings,
  insertEd,
  insertEdAtCursor,
  completeNoteAction,
  insertEdIntoNotes,
  editProperties,
  addRelation,
  startProjectAction,
  adoptProject,
  takeEdsAction,
  switchProject,
  tickActivityAction,
  validateEdAction,
  reviewEdAction,
  compareSource,
  beginVersion,
  assembleDossierAction,
  startExample,
  removeExample,
  copyMethod,
  copyTemplate,
  repairFinding,
  repairKind,
  ignoreFinding,
  restoreName,
  shareRelations,
  makeBase,
  copyAddress,
  undoLast,
];
