// The command line: the same core over a folder on disk. Introduces the commands to the terminal.
import process from 'node:process';
import { answerLine } from './cli/answer-line.mjs';
import { commands } from './cli/commands.mjs';

const streams = { out: process.stdout, error: process.stderr };
process.exitCode = await answerLine(process.argv.slice(2), commands, streams);
