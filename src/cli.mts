// The command line: the same core over a folder on disk. Introduces the commands to the terminal.
import process from 'node:process';
import { piecesOf } from './cli/command.mjs';
import { commands } from './cli/commands.mjs';
import { print } from './cli/print.mjs';
import { runLine } from './cli/run-line.mjs';

const outcome = await runLine(process.argv.slice(2), commands);
process.exitCode = outcome.exit;
await print(outcome.exit === 2 ? process.stderr : process.stdout, piecesOf(outcome));
process.stderr.write(outcome.aside ?? '');
