// The shelf of commands: one file each; a new one is a file and a line here.
import { baseCommand } from './base-command.mjs';
import { checkCommand } from './check-command.mjs';
import type { Command } from './command.mjs';
import { dossierCommand } from './dossier-command.mjs';
import { fixCommand } from './fix-command.mjs';
import { graphCommand } from './graph-command.mjs';
import { importCommand } from './import-command.mjs';
import { packCommand } from './pack-command.mjs';
import { insertCommand } from './insert-command.mjs';
import { setCommand } from './set-command.mjs';
import { shareCommand } from './share-command.mjs';
import { startCommand } from './start-command.mjs';
import { statusCommand } from './status-command.mjs';
import { tickCommand } from './tick-command.mjs';
import { validateCommand } from './validate-command.mjs';

export const commands: readonly Command[] = [
  graphCommand,
  checkCommand,
  fixCommand,
  statusCommand,
  packCommand,
  importCommand,
  insertCommand,
  setCommand,
  startCommand,
  tickCommand,
  validateCommand,
  dossierCommand,
  shareCommand,
  baseCommand,
];
