// `jalons check <folder>`: what the checks noticed; exit 1 when something is an error.
import type { Command } from './command.mjs';
import { printRows } from './command.mjs';
import { withVault } from './open-vault.mjs';
import { renderFindings } from './render-findings.mjs';
import { printableFinding, surveyVault } from './survey.mjs';

export const checkCommand: Command = {
  name: 'check',
  parameters: (words) => words.commandLine.help.folder,
  summary: (words) => words.commandLine.check.summary,
  options: [{ name: 'all', takesValue: false, summary: (words) => words.commandLine.check.all }],
  run: (call) =>
    withVault(call, (vault) => {
      const { findings } = surveyVault(vault);
      const exit = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
      const printable = (): string =>
        printRows({ schema: 1, findings: findings.map((finding) => printableFinding(call.words, finding)) });
      return {
        exit,
        text: call.json ? printable() : renderFindings(call.words, findings, call.options['all'] !== undefined),
      };
    }),
};
