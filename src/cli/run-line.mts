// Runs one line: finds the command, sorts out its words, and gives what to print.
import { parseArgs } from 'node:util';
import { type Language, wordsFor, type Words } from '../words/command-line';
import { type Command, fine, type Outcome, wrongUse } from './command.mjs';
import { renderCommandHelp, renderHelp } from './render-help.mjs';

/** The words after `jalons`. Never throws for what a user can write. */
export async function runLine(line: readonly string[], commands: readonly Command[]): Promise<Outcome> {
  const language = findLanguage(line);
  const { words } = wordsFor(language ?? 'fr');
  if (language === undefined) return wrongUse(words.commandLine.unknownLanguage);
  const named = line.findIndex(
    (word, at) => !word.startsWith('-') && !['--lang', '--config'].includes(line[at - 1] ?? ''),
  );
  const name = line[named];
  const wantsHelp = line.includes('--help') || line.includes('-h');
  if (name === undefined) return wantsHelp ? fine(renderHelp(words, commands)) : wrongUse(renderHelp(words, commands));
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return wrongUse(words.commandLine.unknownCommand(name, namesOf(commands)));
  if (wantsHelp) return fine(renderCommandHelp(words, command));
  return runCommand(
    command,
    line.filter((_, at) => at !== named),
    language,
    words,
  );
}

async function runCommand(
  command: Command,
  line: readonly string[],
  language: Language,
  words: Words,
): Promise<Outcome> {
  const known = Object.fromEntries(
    command.options.map(({ name, takesValue }) => [
      name,
      { type: takesValue ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  const text = { type: 'string' as const };
  try {
    const options = { ...known, json: { type: 'boolean' as const }, lang: text, config: text };
    const { values, positionals, tokens } = parseArgs({
      args: [...line],
      options,
      allowPositionals: true,
      tokens: true,
    });
    const named = tokens.flatMap((token) => (token.kind === 'option' && token.value !== undefined ? [token.name] : []));
    const twice = named.find((name, at) => named.indexOf(name) < at);
    if (twice !== undefined) return wrongUse(words.commandLine.optionTwice(`--${twice}`));
    const own = Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : value === true ? [[name, ''] as const] : [],
    );
    const call = {
      language,
      words,
      parameters: positionals,
      json: values.json === true,
      options: Object.fromEntries(own),
    };
    return await command.run(call);
  } catch (problem) {
    if (!isWrongOption(problem)) throw problem;
    const usage = renderCommandHelp(words, command);
    const { unknownOption, noValue, needlessValue } = words.commandLine;
    const tell = isUnknown(problem) ? unknownOption : / not take /u.test(problem.message) ? needlessValue : noValue;
    return wrongUse(tell(badOption(problem.message), usage));
  }
}

/** The language asked for, French when none is; undefined for one that is not spoken. */
export function findLanguage(line: readonly string[]): Language | undefined {
  const at = line.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return 'fr';
  const code = line[at] === '--lang' ? line[at + 1] : line[at]?.slice('--lang='.length);
  return code === 'fr' || code === 'en' ? code : undefined;
}

function isWrongOption(problem: unknown): problem is Error {
  return problem instanceof Error && 'code' in problem && String(problem.code).startsWith('ERR_PARSE_ARGS');
}

/** Node has one code for an option that lacks its value and for one that takes none. */
function isUnknown(problem: Error): boolean {
  return 'code' in problem && problem.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
}

/** Node's own message is in English only: the option that it quotes is what matters. */
function badOption(message: string): string {
  return /'(--?[^\s']+)/u.exec(message)?.[1] ?? '';
}

function namesOf(commands: readonly Command[]): string {
  return commands.map(({ name }) => name).join(', ');
}
