// The help of the command line.
import type { Words } from '../words/command-line';
import type { Command } from './command.mjs';

export function renderHelp(words: Words, commands: readonly Command[]): string {
  const { commandLine } = words;
  const rows = commands.map((command) => [usageOf(words, command), command.summary(words)] as const);
  return [
    commandLine.help.purpose,
    '',
    commandLine.help.usage,
    ...columns(rows),
    '',
    commandLine.help.options,
    ...columns(commonOptions(words)),
    '',
    commandLine.help.exits,
    '',
  ].join('\n');
}

export function renderCommandHelp(words: Words, command: Command): string {
  const own = command.options.map(({ name, summary }) => [`--${name}`, summary(words)] as const);
  const options = columns([...own, ...commonOptions(words)]);
  return [
    command.summary(words),
    '',
    words.commandLine.help.usage,
    `  ${usageOf(words, command)}`,
    '',
    words.commandLine.help.options,
    ...options,
    '',
  ].join('\n');
}

function usageOf(words: Words, { name, parameters }: Command): string {
  return `jalons ${name} ${parameters(words)}`.trimEnd();
}

function commonOptions({ commandLine }: Words): (readonly [string, string])[] {
  return [
    ['--json', commandLine.help.json],
    ['--config', commandLine.help.config],
    ['--lang fr|en', commandLine.help.lang],
    ['--help', commandLine.help.help],
  ];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
