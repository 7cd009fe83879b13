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

/** What every command takes, beside its own options. */
const common = [
  { name: 'json', takesValue: false },
  { name: 'lang', takesValue: true },
  { name: 'config', takesValue: true },
];

async function runCommand(
  command: Command,
  line: readonly string[],
  language: Language,
  words: Words,
): Promise<Outcome> {
  const takesValue = new Map([...common, ...command.options].map((option) => [option.name, option.takesValue]));
  const types = [...takesValue].map(([name, takes]) => {
    const type: 'string' | 'boolean' = takes ? 'string' : 'boolean';
    return [name, { type }] as const;
  });
  const { tokens, positionals } = parseArgs({
    args: [...line],
    options: Object.fromEntries(types),
    allowPositionals: true,
    // Node would tell what is wrong in English only.
    strict: false,
    tokens: true,
  });
  const { optionTwice } = words.commandLine;
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const wrong = wrongOption(token, takesValue.get(name), words);
    if (wrong !== undefined) return wrongUse(wrong(rawName, renderCommandHelp(words, command)));
    if (value !== undefined && given.has(name)) return wrongUse(optionTwice(rawName));
    given.set(name, value ?? '');
  }
  const { json, ...options } = Object.fromEntries(given);
  return command.run({ language, words, parameters: positionals, json: json !== undefined, options });
}

interface OptionToken {
  readonly value?: string | undefined;
  /** Whether it stands behind `=`. */
  readonly inlineValue?: boolean | undefined;
}

/** What to say of an option, when it is not one of the command's or has not what it takes. */
function wrongOption(
  { value, inlineValue }: OptionToken,
  takesValue: boolean | undefined,
  { commandLine }: Words,
): Words['commandLine']['unknownOption'] | undefined {
  if (takesValue === undefined) return commandLine.unknownOption;
  if (!takesValue) return value === undefined ? undefined : commandLine.needlessValue;
  // What begins like an option is one: the value was forgotten. A dash alone is a value.
  return value === undefined || (inlineValue !== true && /^-./u.test(value)) ? commandLine.noValue : undefined;
}

/** The language asked for, French when none is; undefined for one that is not spoken. */
export function findLanguage(line: readonly string[]): Language | undefined {
  const at = line.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return 'fr';
  const code = line[at] === '--lang' ? line[at + 1] : line[at]?.slice('--lang='.length);
  return code === 'fr' || code === 'en' ? code : undefined;
}

function namesOf(commands: readonly Command[]): string {
  return commands.map(({ name }) => name).join(', ');
}
