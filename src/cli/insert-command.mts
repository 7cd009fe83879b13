// `jalons insert <folder> --ed I-3`: writes an ED as a new note, into a note, or only what a note lacks.
import type { ProjectRun } from '../core/project/project-run';
import { completeNote } from '../core/template/complete-note';
import type { FilledTemplate } from '../core/template/fill-template';
import { mergeIntoNote } from '../core/template/merge-into-note';
import { nameNote } from '../core/template/name-note';
import { freePath } from '../core/text/free-path';
import type { Vault } from '../session/vault';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { fillEd, findRun } from './fill-ed.mjs';
import { openFolderVault } from './folder-vault.mjs';
import { findEd, type FoundEd } from './insert-packs.mjs';
import { findNote, tellProblem, writeEdit } from './insert-write.mjs';
import { readVault } from './read-vault.mjs';

type OptionName = 'ed' | 'pack' | 'project' | 'folder' | 'into';

const valued: readonly OptionName[] = ['ed', 'pack', 'project', 'folder', 'into'];

export const insertCommand: Command = {
  name: 'insert',
  parameters: (words) => words.writing.command.insert.parameters,
  summary: (words) => words.writing.command.insert.summary,
  options: [
    ...valued.map((name) => ({
      name,
      takesValue: true,
      summary: (words: Call['words']): string => words.writing.command.insert[name],
    })),
    { name: 'complete', takesValue: false, summary: (words) => words.writing.command.insert.complete },
    { name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun },
  ],
  run: runInsert,
};

async function runInsert(call: Call): Promise<Outcome> {
  const { insert } = call.words.writing.command;
  const { ed: code, pack, into, complete } = call.options;
  const [folder, ...others] = call.parameters;
  if (folder === undefined) return wrongUse(call.words.commandLine.noFolder);
  if (others.length > 0) return wrongUse(call.words.commandLine.tooManyWords(others.join(' ')));
  if (code === undefined) return wrongUse(insert.noEd);
  if (complete !== undefined && into === undefined) return wrongUse(insert.completeWhat);
  const read = readVault(folder);
  if ('problem' in read) return wrongUse(call.words.commandLine.folderProblem[read.problem](folder));
  const found = findEd(folder, code, pack);
  if ('known' in found) return wrongUse(insert.unknownEd(code, found.known.join(', ')));
  const vault = openFolderVault(read.root);
  const project = projectOf(call);
  const run = findRun(read.notes, project, into === undefined ? undefined : findNote(vault, into));
  const filled = fillEd({ ...found, project, notes: read.notes, context: run?.context });
  return into === undefined ? asNewNote(call, vault, found, filled, run) : intoNote(call, vault, into, filled);
}

function projectOf(call: Call): string {
  return call.options['project']?.trim() ?? '';
}

function asNewNote(
  call: Call,
  vault: Vault,
  { ed }: FoundEd,
  filled: FilledTemplate,
  run: ProjectRun | undefined,
): Promise<Outcome> {
  const project = projectOf(call);
  const { name, changes } = nameNote({ ed, project, language: 'fr' });
  const folder = (call.options['folder'] ?? run?.folder ?? '').replaceAll('\\', '/');
  const path = freePath(folder, name, (taken) => vault.exists(taken));
  const notes = changes.length === 0 ? [] : [call.words.writing.command.renamed(name)];
  return writeEdit(call, vault, { kind: 'create', path, text: filled.text }, [...notes, ...unknown(call, filled)]);
}

async function intoNote(call: Call, vault: Vault, wanted: string, filled: FilledTemplate): Promise<Outcome> {
  const path = findNote(vault, wanted);
  const before = path === undefined ? undefined : await vault.read(path);
  if (path === undefined || before === undefined) return wrongUse(call.words.writing.command.noNote(wanted));
  const merged =
    call.options['complete'] === undefined
      ? mergeIntoNote(before, filled, before.length)
      : { conflicts: [], ...completeNote(before, filled) };
  if ('problem' in merged) return tellProblem(call, path, merged.problem);
  const conflicts = merged.conflicts.map(({ path: key, note, template }) =>
    call.words.writing.command.conflict(key.join('.'), shown(note), shown(template)),
  );
  const edit = { kind: 'rewrite', path, before, after: merged.text } as const;
  return writeEdit(call, vault, edit, [...conflicts, ...unknown(call, filled)]);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function unknown(call: Call, { unknownVariables }: FilledTemplate): readonly string[] {
  if (unknownVariables.length === 0) return [];
  return [call.words.writing.command.unknownVariables(unknownVariables.join(', '))];
}
