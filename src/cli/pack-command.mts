// `jalons packs [<id>] [--vault <folder>]`: the methods as data, a user's own among them when a vault is given.
import { packShelf } from '../packs';
import { defaultSettings, packFoldersOf } from '../session/settings/settings';
import { joinPacks, type JoinedPacks } from '../core/pack/join-packs';
import type { LoadedPack } from '../core/pack/pack';
import { packData } from '../core/pack/pack-data';
import type { PackProblem } from '../core/pack/pack-problem';
import { readBuiltInPack } from '../core/pack/parse-pack';
import { isFiled } from '../core/pack/pack-folders';
import { readUserPacks, type UserPacks } from '../core/pack/read-user-packs';
import { textIn } from '../core/template/ed-title';
import { tellPackProblem } from '../words/tell-pack-problem';
import { type Call, type Command, type Outcome, printJson, wrongUse } from './command.mjs';
import { findVault, type VaultFolder } from './find-vault.mjs';
import { tellDoubt, tellNoVault } from './open-vault.mjs';
import { readPackNotes } from './read-pack-notes.mjs';
import { readSettings } from './read-settings.mjs';
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
  const { packs, problems } = readAll(
    vault === undefined ? { packs: [], templates: {}, problems: [] } : userPacks(vault),
  );
  const asked = id === undefined ? packs : packs.filter(({ pack }) => pack.id === id);
  const known = packs.map(({ pack }) => pack.id).join(', ');
  if (id !== undefined && asked.length === 0) return wrongUse(words.pack.command.unknown(id, known));
  const told = problems.map((problem) => `${tellPackProblem(problem, words)}\n`).join('');
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

function userPacks(vault: VaultFolder): UserPacks {
  const folders = packFoldersOf(readSettings(vault).settings ?? defaultSettings);
  const filed = listNotes(vault.root).notes.filter((path) => isFiled(path, folders));
  return readUserPacks(
    readPackNotes(vault.root, filed),
    folders,
    (id) => packShelf.find((shelved) => shelved.id === id)?.source.templates ?? {},
  );
}

function readAll(user: UserPacks): JoinedPacks {
  const refused: PackProblem[] = [];
  const builtIn = packShelf.flatMap(({ source, file }) => {
    const reading = readBuiltInPack(source, file);
    if (reading.kind === 'refused') refused.push(...reading.problems);
    return reading.kind === 'pack' ? [reading] : [];
  });
  const { packs, problems } = joinPacks(builtIn, user);
  return { packs, problems: [...refused, ...problems] };
}
