// The command line: the same core over a folder on disk. Introduces the commands to the terminal.
import process from 'node:process';
import { commands } from './cli/commands.mjs';
import { runLine } from './cli/run-line.mjs';

const { exit, text, aside = '' } = await runLine(process.argv.slice(2), commands);
(exit === 2 ? process.stderr : process.stdout).write(text.endsWith('\n') ? text : `${text}\n`);
process.stderr.write(aside);
process.exitCode = exit;
