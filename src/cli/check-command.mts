// `jalons check <folder>`: what the checks noticed; exit 1 when something is an error.
import { readCheckOption } from './check-option.mjs';
import type { Command } from './command.mjs';
import { fineRows } from './command.mjs';
import { withVault } from './open-vault.mjs';
import { renderFindings } from './render-findings.mjs';
import { readSeverityOption } from './severity-option.mjs';
import { checkVault, printableFindings } from './survey.mjs';

export const checkCommand: Command = {
  name: 'check',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.check.summary,
  options: [
    { name: 'check', takesValue: true, summary: (words) => words.commandLine.check.only },
    { name: 'all', takesValue: false, summary: (words) => words.commandLine.check.all },
    { name: 'severity', takesValue: true, summary: (words) => words.commandLine.check.severity },
  ],
  run: (call) =>
    withVault(call, (vault) => {
      const wanted = readSeverityOption(call);
      if ('exit' in wanted) return wanted;
      const only = readCheckOption(call);
      if (only !== undefined && 'exit' in only) return only;
      const findings = checkVault(vault, { ...wanted, ...(only === undefined ? {} : { only }) });
      const exit = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
      if (!call.json) return { exit, text: renderFindings(call.words, findings, call.options['all'] !== undefined) };
      return { ...fineRows({ schema: 1, findings: printableFindings(call.words, findings) }), exit };
    }),
};
