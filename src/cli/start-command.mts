// `jalons start <folder> --name …`: writes the note of a project; with `--adopt`, makes existing EDs its documents, or those of `--project`.
import { folderOf } from '../core/text/folder-of';
import { readNote } from '../core/graph/read-note';
import type { Context, LoadedPack } from '../core/pack/pack';
import { findPlan } from '../core/project/cycles';
import { adoptNotes, findAdoptable } from '../core/project/find-adoptable';
import { projectKey } from '../core/project/find-projects';
import { findMethod, namelessRun, type ProjectRun } from '../core/project/project-run';
import { projectFolder, startProject } from '../core/project/start-project';
import type { CreateEdit, Edit } from '../core/text/edit';
import { foldFull } from '../core/text/fold';
import { freePath } from '../core/text/free-path';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { fillEd, folderOfEds, nameEd } from './fill-ed.mjs';
import { tellProblem } from './insert-write.mjs';
import { today } from './judge-project.mjs';
import { keepFolderInStep } from './keep-folder-in-step.mjs';
import { findRuns, type ProjectVault, readDocument, withProjects } from './project-vault.mjs';
import { writeEdits } from './write-edits.mjs';

const valued = ['name', 'pack', 'context', 'axes', 'eds', 'cycles', 'folder', 'ed', 'adopt', 'project'] as const;

export const startCommand: Command = {
  name: 'start',
  parameters: (words) => words.project.command.start.parameters,
  summary: (words) => words.project.command.start.summary,
  options: [
    ...valued.map((name) => ({
      name,
      takesValue: true,
      summary: (words: Call['words']): string => words.project.command.start[name],
    })),
    { name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun },
  ],
  run: (call) => withProjects(call, (opened) => start(call, opened)),
};

interface Wishes {
  readonly name: string;
  readonly loaded: LoadedPack;
  readonly context?: Context;
  readonly axes: readonly string[];
  readonly eds: readonly string[];
  readonly cycles?: number;
}

async function start(call: Call, opened: ProjectVault): Promise<Outcome> {
  if (call.options['project'] !== undefined) return adoptInto(call, opened, call.options['project']);
  const wishes = readWishes(call, opened);
  if ('exit' in wishes) return wishes;
  const { vault, read } = opened;
  const { adopt } = call.options;
  const adopted = adopt === undefined ? undefined : await adoptFolder(call, opened, adopt, wishes.name);
  if (adopted !== undefined && 'exit' in adopted) return adopted;
  const { loaded, ...rest } = wishes;
  const folder = call.options['folder'] ?? adopted?.folder;
  const edit = startProject({
    ...rest,
    pack: loaded.pack,
    folder:
      folder === undefined
        ? projectFolder(
            wishes.name,
            read.notes.map(({ path }) => path),
          )
        : trimmed(folder),
    language: call.language,
    labels: call.words.project.labels,
    today: today(),
    taken: (path) => vault.exists(path),
  });
  const first = planFirst(call, opened, wishes, edit);
  if (first !== undefined && 'exit' in first) return first;
  const edits = keepFolderInStep(read, [edit, ...(first === undefined ? [] : [first]), ...(adopted?.edits ?? [])]);
  return tellLeft(call, await writeEdits(call, vault, edits, edit.path), adopted);
}

/** Existing EDs for a project that is there. */
async function adoptInto(call: Call, opened: ProjectVault, wanted: string): Promise<Outcome> {
  const words = call.words.project.command;
  const { adopt, name } = call.options;
  if (adopt === undefined || name !== undefined) return wrongUse(words.start.projectWithAdopt);
  const { runs } = opened.projects;
  const [run, ...others] = findRuns(runs, wanted);
  const known = runs.map((one) => one.name).join(', ');
  if (run === undefined) return wrongUse(words.unknownProject(wanted, known));
  if (others.length > 0) return wrongUse(words.whichProject(known));
  const adopted = await adoptFolder(call, opened, adopt, run.name, run);
  if ('exit' in adopted) return adopted;
  const path = run.note?.path ?? adopted.folder;
  return tellLeft(call, await writeEdits(call, opened.vault, adopted.edits, path), adopted);
}

/** What was found and stays as it is, beside what was written. */
function tellLeft({ words }: Call, outcome: Outcome, adopted: Adopted | undefined): Outcome {
  if (outcome.exit === 2 || adopted === undefined || adopted.left.length === 0) return outcome;
  return { ...outcome, aside: `${outcome.aside ?? ''}${words.project.command.start.left(adopted.left)}\n` };
}

/** The document that `--ed` asks for, beside the project's note. */
function planFirst(
  call: Call,
  { read, vault }: ProjectVault,
  { loaded, name, context, axes, eds }: Wishes,
  project: CreateEdit,
): CreateEdit | Outcome | undefined {
  const wanted = call.options['ed'];
  if (wanted === undefined) return undefined;
  const ed = loaded.pack.eds.find(({ code }) => foldFull(code) === foldFull(wanted));
  const known = loaded.pack.eds.map(({ code }) => code).join(', ');
  if (ed === undefined) return wrongUse(call.words.project.command.unknownEd(wanted, known));
  const notes = [...read.notes, readNote(project.path, project.text)];
  const { settings } = read;
  const named = nameEd(ed, name, settings);
  const run = { ...namelessRun(projectKey(name), name), axes, eds };
  const { text } = fillEd({ loaded, ed, project: name, run, title: named.title, notes, settings, context });
  const folder = folderOfEds(settings, folderOf(project.path));
  const path = freePath(folder, named.name, (taken) => vault.exists(taken));
  return { kind: 'create', path, text };
}

/** What the options ask for, or what is wrong with them. */
function readWishes(call: Call, { packs, projects }: ProjectVault): Wishes | Outcome {
  const words = call.words.project.command.start;
  const { options } = call;
  const name = options['name']?.trim() ?? '';
  if (name === '') return wrongUse(words.noName);
  const [taken] = findRuns(projects.runs, name);
  if (taken?.note !== undefined) return wrongUse(words.taken(taken.name, taken.note.path));
  const id = options['pack'] ?? 'miena';
  const loaded = packs.find(({ pack }) => pack.id === foldFull(id));
  if (loaded === undefined) return wrongUse(words.unknownPack(id, packs.map(({ pack }) => pack.id).join(', ')));
  const context = readContext(options['context']);
  if (context === null) return wrongUse(words.unknownContext);
  const parts = readParts(loaded, options);
  if ('unknown' in parts) {
    return wrongUse(words.unknownPart(parts.unknown, loaded.pack.axes.map((axis) => axis.id).join(', ')));
  }
  const plan = options['cycles'] === undefined ? undefined : findPlan(loaded.pack, options['cycles']);
  if (options['cycles'] !== undefined && plan === undefined) {
    return wrongUse(words.unknownPlan(loaded.pack.plans.map(({ cycles }) => String(cycles.length)).join(', ')));
  }
  return {
    name,
    loaded,
    ...parts,
    ...(context === undefined ? {} : { context }),
    ...(plan === undefined ? {} : { cycles: plan.cycles.length }),
  };
}

/** Null for a word that is no context. */
function readContext(written: string | undefined): Context | undefined | null {
  if (written === undefined) return undefined;
  const word = foldFull(written);
  if (word === 'institutionnel' || word === 'institutional') return 'institutionnel';
  return word === 'individuel' || word === 'individual' ? 'individuel' : null;
}

function readParts(
  { pack }: LoadedPack,
  options: Call['options'],
): Pick<Wishes, 'axes' | 'eds'> | { readonly unknown: string } {
  const asked = (text: string | undefined): readonly string[] =>
    (text ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const find = (known: readonly string[], part: string): string | undefined =>
    known.find((one) => foldFull(one) === foldFull(part));
  const axes = asked(options['axes']).map(
    (part) =>
      find(
        pack.axes.map(({ id }) => id),
        part,
      ) ?? { unknown: part },
  );
  const eds = asked(options['eds']).map(
    (part) =>
      find(
        pack.eds.map(({ code }) => code),
        part,
      ) ?? { unknown: part },
  );
  const unknown = [...axes, ...eds].find((part) => typeof part !== 'string');
  if (unknown !== undefined && typeof unknown !== 'string') return unknown;
  return { axes: axes.filter(isText), eds: eds.filter(isText) };
}

function isText(part: string | { readonly unknown: string }): part is string {
  return typeof part === 'string';
}

interface Adopted {
  /** As the vault spells it. */
  readonly folder: string;
  readonly edits: readonly Edit[];
  /** Paths of the notes of another project, and of those for an ED that has a note already. */
  readonly left: readonly string[];
}

/** `into`: the project that takes them up, which wants EDs of its own method only. */
async function adoptFolder(
  call: Call,
  { read, vault, packs, projects }: ProjectVault,
  written: string,
  name: string,
  into?: ProjectRun,
): Promise<Adopted | Outcome> {
  const folder = trimmed(written);
  const all = packs.map(({ pack }) => pack);
  const codes = into === undefined ? [] : (projects.documents.get(into.key) ?? []).flatMap(({ eds }) => eds);
  const method = into === undefined ? undefined : findMethod(into, all, codes);
  const adoptables = findAdoptable(read.notes, method === undefined ? all : [method], projects, into?.key);
  const found = adoptables.find((one) => foldFull(one.folder) === foldFull(folder));
  if (found === undefined) return wrongUse(call.words.project.command.start.nothingToAdopt(folder));
  const firsts = found.notes.filter(({ note }) => found.firsts.includes(note.path));
  const documents = await Promise.all(
    firsts.map(async ({ note, code }) => ({ ...(await readDocument(vault, note)), code })),
  );
  const adopted = adoptNotes(documents, name, call.language);
  if ('problem' in adopted) return tellProblem(call, adopted.path, adopted.problem);
  const left = found.notes.flatMap(({ note }) => (found.firsts.includes(note.path) ? [] : [note.path]));
  return { folder: found.folder, edits: adopted.edits, left };
}

function trimmed(folder: string): string {
  return folder
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
