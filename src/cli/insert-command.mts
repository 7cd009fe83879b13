// `jalons insert <folder> --ed I-3`: writes an ED as a new note, into a note, or only what a note lacks.
import { noteName } from '../core/text/note-name';
import { completeNote } from '../core/template/complete-note';
import type { FilledTemplate } from '../core/template/fill-template';
import { mergeIntoNote } from '../core/template/merge-into-note';
import type { Edit } from '../core/text/edit';
import { freePath } from '../core/text/free-path';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { fillEd, folderOfEds, nameEd } from './fill-ed.mjs';
import { type FolderVault, openFolderVault } from './folder-vault.mjs';
import { keepFolderInStep } from './keep-folder-in-step.mjs';
import { findEd, type FoundEd } from './find-ed.mjs';
import { chooseProject, type InsertProject, tellWritten } from './insert-project.mjs';
import { findNote, tellProblem, tellUnread, writeEdit } from './insert-write.mjs';
import { withVault } from './open-vault.mjs';
import { readPacks } from './read-packs.mjs';
import type { ReadVault } from './read-vault.mjs';

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
  run: (call) => withVault(call, (read) => insertEd(call, read)),
};

async function insertEd(call: Call, read: ReadVault): Promise<Outcome> {
  const { insert } = call.words.writing.command;
  const { ed: code, pack, into, complete } = call.options;
  if (code === undefined) return wrongUse(insert.noEd);
  if (complete !== undefined && into === undefined) return wrongUse(insert.completeWhat);
  const vault = openFolderVault(read.root);
  const path = into === undefined ? undefined : findNote(vault, into);
  if (into !== undefined && path === undefined) return wrongUse(call.words.writing.command.noNote(into));
  const project = chooseProject(call, read.notes, path);
  if ('exit' in project) return project;
  const packs = readPacks(read).all();
  const known = packs.map((loaded) => loaded.pack.id);
  if (pack !== undefined && !known.includes(pack))
    return wrongUse(call.words.pack.command.unknown(pack, known.join(', ')));
  const found = findEd(packs, code, pack, project.run?.method);
  if ('known' in found) return wrongUse(insert.unknownEd(code, found.known.join(', ')));
  const request: Request = { call, vault, found, project, read };
  return (
    tellWritten(call, project, found.ed.code, path) ??
    (path === undefined ? asNewNote(request) : intoNote(request, path))
  );
}

interface Request {
  readonly call: Call;
  readonly vault: FolderVault;
  readonly found: FoundEd;
  readonly project: InsertProject;
  readonly read: ReadVault;
}

function fill({ found, project, read }: Request, title?: string): FilledTemplate {
  const { notes, settings } = read;
  const { name, run } = project;
  return fillEd({ ...found, project: name, run, title, notes, settings, context: run?.context });
}

function asNewNote(request: Request): Promise<Outcome> {
  const { call, vault, found, project, read } = request;
  const { name, title, changes } = nameEd(found.ed, project.name, read.settings);
  const filled = fill(request, title);
  const folder = (call.options['folder'] ?? folderOfEds(read.settings, project.folder)).replaceAll('\\', '/');
  const path = freePath(folder, name, (taken) => vault.exists(taken));
  const notes = changes.length === 0 ? [] : [call.words.writing.remarks.renamed(name)];
  return write(request, { kind: 'create', path, text: filled.text }, [...notes, ...unknown(call, filled)]);
}

/** A note that is completed keeps its name as its title. */
async function intoNote(request: Request, path: string): Promise<Outcome> {
  const { call, vault } = request;
  const before = await vault.read(path);
  if (before === undefined) return tellUnread(call, path);
  const merges = call.options['complete'] === undefined;
  const filled = merges ? fill(request) : fill(request, noteName(path));
  const merged = merges
    ? mergeIntoNote(before, filled, before.length)
    : { conflicts: [], ...completeNote(before, filled) };
  if ('problem' in merged) return tellProblem(call, path, merged.problem);
  const conflicts = merged.conflicts.map(({ path: key, note, template }) =>
    call.words.writing.command.conflict(key.join('.'), shown(note), shown(template)),
  );
  const edit = { kind: 'rewrite', path, before, after: merged.text } as const;
  return write(request, edit, [...conflicts, ...unknown(call, filled)]);
}

function write({ call, vault, read }: Request, edit: Edit, notes: readonly string[]): Promise<Outcome> {
  const [kept = edit] = keepFolderInStep(read, [edit]);
  return writeEdit(call, vault, kept, notes);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function unknown(call: Call, { unknownVariables }: FilledTemplate): readonly string[] {
  if (unknownVariables.length === 0) return [];
  return [call.words.writing.remarks.unknownVariables(unknownVariables.join(', '))];
}
