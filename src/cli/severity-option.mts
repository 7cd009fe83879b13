// Reads `--severity id=level,…`: how grave checks are in this run.
import { checks } from '../core/check/checks';
import { isSetting, type Severities, type Setting, settings } from '../core/check/severities';
import { unknownCheck } from './check-option.mjs';
import { type Call, type Outcome, wrongUse } from './command.mjs';

/** An outcome says in one sentence what is wrong with the option. */
export function readSeverityOption(call: Call): { readonly severities: Severities } | Outcome {
  const option = call.options['severity'];
  const words = call.words.commandLine.check;
  const severities: Record<string, Setting> = {};
  for (const part of option === undefined ? [] : option.split(',')) {
    const [id = '', level = '', ...more] = part.split('=').map((word) => word.trim());
    const known = checks.map((check): string => check.id);
    if (!known.includes(id)) return unknownCheck(call, id);
    if (!isSetting(level) || more.length > 0) return wrongUse(words.unknownSeverity(id, settings.join(', ')));
    severities[id] = level;
  }
  return { severities };
}
