// `jalons packs [<id>] [--vault <folder>]`: the methods as data, a user's own among them when a vault is given.
import type { LivePacks } from '../session/live-packs';
import { defaultSettings, packFoldersOf } from '../session/settings/settings';
import type { LoadedPack } from '../core/pack/pack';
import { packData } from '../core/pack/pack-data';
import { isFiled } from '../core/pack/pack-folders';
import { textIn } from '../core/template/ed-title';
import { tellPackProblem } from '../words/tell-pack-problem';
import { type Call, type Command, type Outcome, printJson, wrongUse } from './command.mjs';
import { findVault, type VaultFolder } from './find-vault.mjs';
import { tellDoubt, tellNoVault } from './open-vault.mjs';
import { readPacks } from './read-packs.mjs';
import { listNotes } from './vault-files.mjs';

export const packCommand: Command = {
  name: 'packs',
  parameters: (words) => words.pack.command.parameters,
  summary: (words) => words.pack.command.summary,
  options: [{ name: 'vault', takesValue: true, summary: (words) => words.pack.command.vault }],
  run: (call) => Promise.resolve(runPacks(call)),
};

function runPacks(call: Call): Outcome {
  const { words, language, parameters, options, json } = call;
  const [id, ...more] = parameters;
  if (more.length > 0) return wrongUse(words.pack.command.oneAtATime(more.join(' ')));
  const vault = options['vault'] === undefined ? undefined : findVault(options['vault'], options['config']);
  if (vault !== undefined && 'problem' in vault) return tellNoVault(call, vault.problem, options['vault'] ?? '');
  const methods = vault === undefined ? readPacks() : userPacks(vault);
  const packs = methods.all();
  const asked = id === undefined ? packs : packs.filter(({ pack }) => pack.id === id);
  const known = packs.map(({ pack }) => pack.id).join(', ');
  if (id !== undefined && asked.length === 0) return wrongUse(words.pack.command.unknown(id, known));
  const told = methods.problems.map((problem) => `${tellPackProblem(problem, words)}\n`).join('');
  const aside = `${told}${vault === undefined ? '' : tellDoubt(call, vault)}`;
  const data = { schema: 1, packs: asked.map(({ pack }) => packData(pack)) };
  const text = json ? printJson(data) : asked.map((loaded) => describe(loaded, id !== undefined)).join('');
  return { exit: 0, text, aside };

  function describe({ pack }: LoadedPack, whole: boolean): string {
    const { line, element } = words.pack.command;
    const head = line(pack.id, textIn(pack.title, language), pack.eds.length, pack.steps.length);
    const named = [
      ...pack.eds.map(({ code, title, evolving }) => element(code, textIn(title, language), evolving)),
      ...pack.steps.map((step) => element(step.id, textIn(step.title, language), false)),
    ];
    return whole ? [head, ...named].map((each) => `${each}\n`).join('') : `${head}\n`;
  }
}

/** The notes of the vault's own methods and templates are read, and no other. */
function userPacks({ root, stored: { settings = defaultSettings } }: VaultFolder): LivePacks {
  const folders = packFoldersOf(settings);
  const filed = listNotes(root).notes.filter((path) => isFiled(path, folders));
  return readPacks({ root, settings, filed });
}
