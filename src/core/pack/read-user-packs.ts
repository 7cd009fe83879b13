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

/** What a note's path says: its folder and its name. */
interface FiledNote {
  readonly path: string;
  readonly folder: string;
  readonly name: string;
  readonly text: string;
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
  const good = readings.flatMap(({ note, reading }) => (reading.kind === 'pack' ? [{ note, reading }] : []));
  const used = new Set(
    good.flatMap(({ note, reading }) => usedIn(reading.loaded.pack).map((name) => `${note.folder}/${name}`)),
  );
  for (const { note, reading } of readings)
    if (reading.kind === 'refused' && !used.has(`${note.folder}/${note.name}`)) problems.push(...reading.problems);
  return {
    packs: firstOfEach(
      good.map(({ reading }) => reading),
      problems,
    ),
    templates: readTemplates(sorted, folders.templates, problems),
    problems,
  };
}

/** A note in a folder or below it, bounded in size; nothing for another note or for a path that climbs. */
function fileNote({ path, text }: PackNote, within: string, problems: PackProblem[]): FiledNote[] {
  const inside = pathInside(path, within);
  if (inside === undefined) return [];
  if (text.length > largestPack) {
    const values = { size: text.length, limit: largestPack };
    problems.push({ problem: 'too-large', values, file: path, line: 1, column: 1 });
    return [];
  }
  const slash = inside.lastIndexOf('/');
  const folder = inside.slice(0, Math.max(slash, 0));
  return [{ path, folder, name: inside.slice(slash + 1), text, blocks: findYamlBlocks(text) }];
}

function readNote(
  note: FiledNote,
  block: YamlBlock,
  filed: readonly FiledNote[],
  builtIn: (id: string) => Templates,
): PackReading {
  if (note.blocks.length > 1) {
    const values = { count: note.blocks.length };
    const line = note.blocks[1]?.line ?? block.line;
    const problem: PackProblem = { problem: 'many-blocks', values, file: note.path, line, column: 1 };
    return { kind: 'refused', file: note.path, problems: [problem] };
  }
  const beside = filed.filter(({ folder, path }) => folder === note.folder && path !== note.path);
  const own = Object.fromEntries(beside.map(({ name, text }) => [name, templateText(text)]));
  const reading = parsePack({
    text: block.text,
    file: note.path,
    templates: (id) => ({ ...builtIn(id), ...own }),
    firstLine: block.line,
  });
  return reading.kind === 'pack' ? { ...reading, loaded: keepUsed(reading.loaded) } : reading;
}

function usedIn(pack: Pack): string[] {
  return pack.eds.flatMap(({ template, sheets }) => [
    ...(template === undefined ? [] : [template]),
    ...sheets.map((sheet) => sheet.template),
  ]);
}

function keepUsed({ pack, templates }: LoadedPack): LoadedPack {
  const used = new Set(usedIn(pack));
  return { pack, templates: Object.fromEntries(Object.entries(templates).filter(([name]) => used.has(name))) };
}

/** A template is the body of a note: its frontmatter, if any, speaks of the template itself. */
function templateText(text: string): string {
  return text.slice(findFrontmatter(text).bodyStart);
}

function firstOfEach(packs: readonly ReadPack[], problems: PackProblem[]): readonly ReadPack[] {
  const byId = new Map<string, ReadPack>();
  for (const read of packs) {
    const { id } = read.loaded.pack;
    const first = byId.get(id);
    if (first === undefined) byId.set(id, read);
    else {
      const values = { id, other: first.file };
      problems.push({ problem: 'duplicate-pack', values, file: read.file, ...read.locate(['id']) });
    }
  }
  return [...byId.values()];
}

function readTemplates(notes: readonly PackNote[], folder: string, problems: PackProblem[]): Templates {
  const filed = notes.flatMap((note) => fileNote(note, folder, problems));
  return Object.fromEntries(
    filed.map(({ folder: pack, name, text }) => [pack === '' ? name : `${pack}/${name}`, templateText(text)]),
  );
}
