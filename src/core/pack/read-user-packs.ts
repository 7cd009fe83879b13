// Reads the methods that a user keeps as notes: a note with one fenced `yaml` block is a pack, the notes beside it are its templates.
import { findFrontmatter } from '../text/find-frontmatter';
import { findYamlBlocks, type YamlBlock } from './find-yaml-blocks';
import type { LoadedPack, Pack } from './pack';
import { pathInside, type PackFolders } from './pack-folders';
import type { PackProblem } from './pack-problem';
import { parsePack, type PackReading, type ReadPack } from './parse-pack';
import { largestPack } from './read-yaml';
import { compareTexts } from '../text/compare-texts';

export interface PackNote {
  readonly path: string;
  readonly text: string;
}

type Templates = Readonly<Record<string, string>>;

export interface UserPacks {
  readonly packs: readonly ReadPack[];
  /** Templates that replace built-in ones, by name, or by `pack/name`. */
  readonly templates: Templates;
  readonly problems: readonly PackProblem[];
}

/** What a note's path says: where it lies in the folder of methods or of templates, without `.md`. */
interface FiledNote extends PackNote {
  readonly inside: string;
  readonly blocks: readonly YamlBlock[];
}

/**
 * Reads the notes that lie in the two folders; others are left alone. `builtIn` gives the templates of a built-in pack by id: a
 * user's version of a method may go on using them. Nothing in a note is executed, and no name leads out of its folder.
 */
export function readUserPacks(
  notes: readonly PackNote[],
  folders: PackFolders,
  builtIn: (id: string) => Templates = () => ({}),
): UserPacks {
  const sorted = [...notes].sort((a, b) => compareTexts(a.path, b.path));
  const problems: PackProblem[] = [];
  const filed = sorted.flatMap((note) => fileNote(note, folders.packs, problems));
  const readings = filed.flatMap((note) => {
    const [block] = note.blocks;
    return block === undefined ? [] : [{ note, reading: readNote(note, block, filed, builtIn) }];
  });
  const used = new Set<string>();
  const packs: ReadPack[] = [];
  for (const { note, reading } of readings) {
    if (reading.kind === 'refused') continue;
    packs.push(reading);
    for (const name of usedIn(reading.loaded.pack)) used.add(folderIn(note) + name);
  }
  // A template may hold a block of its own.
  for (const { note, reading } of readings)
    if (reading.kind === 'refused' && !used.has(note.inside)) problems.push(...reading.problems);
  return {
    packs: packs.filter((read) => isFirst(read, packs, problems)),
    templates: templatesOf(sorted.flatMap((note) => fileNote(note, folders.templates, problems))),
    problems,
  };
}

/** A note in a folder or below it, bounded in size; nothing for another note or for a path that climbs. */
function fileNote({ path, text }: PackNote, within: string, problems: PackProblem[]): FiledNote[] {
  const inside = pathInside(path, within);
  if (inside === undefined) return [];
  if (text.length <= largestPack) return [{ path, text, inside, blocks: findYamlBlocks(text) }];
  const values = { size: text.length, limit: largestPack };
  problems.push({ problem: 'too-large', values, file: path, line: 1, column: 1 });
  return [];
}

/** With a slash at its end; empty for the folder itself. */
function folderIn({ inside }: FiledNote): string {
  return inside.slice(0, inside.lastIndexOf('/') + 1);
}

function readNote(
  note: FiledNote,
  block: YamlBlock,
  filed: readonly FiledNote[],
  builtIn: (id: string) => Templates,
): PackReading {
  const { path: file, blocks } = note;
  const [, second] = blocks;
  if (second !== undefined) {
    const values = { count: blocks.length };
    return {
      kind: 'refused',
      file,
      problems: [{ problem: 'many-blocks', values, file, line: second.line, column: 1 }],
    };
  }
  const folder = folderIn(note);
  const beside = filed.filter((other) => other !== note && folderIn(other) === folder);
  const own = templatesOf(beside.map((each) => ({ ...each, inside: each.inside.slice(folder.length) })));
  const templates = (id: string): Templates => ({ ...builtIn(id), ...own });
  const reading = parsePack({ text: block.text, file, templates, firstLine: block.line });
  return reading.kind === 'pack' ? { ...reading, loaded: keepUsed(reading.loaded) } : reading;
}

function usedIn(pack: Pack): string[] {
  return pack.eds.flatMap(({ template, sheets }) => [template ?? [], sheets.map((sheet) => sheet.template)].flat());
}

function keepUsed({ pack, templates }: LoadedPack): LoadedPack {
  const used = new Set(usedIn(pack));
  return { pack, templates: Object.fromEntries(Object.entries(templates).filter(([name]) => used.has(name))) };
}

/** Whether no pack before it has its id; told where one has. */
function isFirst(read: ReadPack, packs: readonly ReadPack[], problems: PackProblem[]): boolean {
  const { id } = read.loaded.pack;
  const first = packs.find(({ loaded }) => loaded.pack.id === id);
  if (first === undefined || first === read) return true;
  problems.push({
    problem: 'duplicate-pack',
    values: { id, other: first.file },
    file: read.file,
    ...read.locate(['id']),
  });
  return false;
}

/** A template is the body of a note: its frontmatter, if any, speaks of the template itself. */
function templatesOf(notes: readonly Pick<FiledNote, 'inside' | 'text'>[]): Templates {
  return Object.fromEntries(notes.map(({ inside, text }) => [inside, text.slice(findFrontmatter(text).bodyStart)]));
}
