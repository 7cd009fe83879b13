// Reads a method: from YAML text with the place of every problem, or from the JSON text that the build makes of a built-in one.
import { checkPack } from './check-pack';
import type { LoadedPack } from './pack';
import type { PackProblem, Place, PlacedTrouble } from './pack-problem';
import { readIssues, type TroubleAt } from './read-issues';
import { readYaml, type Locate } from './read-yaml';
import { parseShape } from './schema';

type Templates = Readonly<Record<string, string>>;

export interface PackFile {
  /** The YAML text. */
  readonly text: string;
  /** How problems name it: `miena/pack.yaml`, or the path of the note that holds it. */
  readonly file: string;
  /** The templates beside it, by name; or what gives them for the pack's id. */
  readonly templates?: Templates | ((id: string) => Templates);
  /** Line of the text's first line in the file; 1 when absent. */
  readonly firstLine?: number;
}

/** A pack that was read, with what is needed to say where a problem is that only shows beside other packs. */
export interface ReadPack {
  readonly kind: 'pack';
  readonly file: string;
  readonly loaded: LoadedPack;
  readonly builtIn: boolean;
  readonly locate: Locate;
}

export interface RefusedPack {
  readonly kind: 'refused';
  readonly file: string;
  /** Never empty, in the order of the file. */
  readonly problems: readonly PackProblem[];
}

export type PackReading = ReadPack | RefusedPack;

/** One bad list can hold a problem on each of its thousand lines. */
const mostProblems = 50;

/** Reads a pack.yaml. Never throws: gives the pack, or problems with line and column. */
export function parsePack({ text, file, templates = {}, firstLine = 1 }: PackFile): PackReading {
  const yaml = readYaml(text, firstLine);
  if ('troubles' in yaml) return refused(file, yaml.troubles);
  return readValue(yaml.value, file, templates, yaml.locate, false);
}

/** A pack as the build gives it (`src/packs/shelf-file.d.ts`). */
export interface BuiltInFile {
  readonly json: string;
  readonly templates: Readonly<Record<string, string>>;
}

/** Reads a built-in pack. Its places are not known: they are checked on its YAML by the tests. */
export function readBuiltInPack({ json, templates }: BuiltInFile, file: string): PackReading {
  const nowhere = (): Place => ({ line: 0, column: 0 });
  try {
    const value: unknown = JSON.parse(json);
    return readValue(value, file, templates, nowhere, true);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(file, [{ problem: 'not-yaml', values: { reason: 'unexpected-token' }, ...nowhere() }]);
  }
}

function readValue(
  value: unknown,
  file: string,
  templatesOf: Templates | ((id: string) => Templates),
  locate: Locate,
  builtIn: boolean,
): PackReading {
  const shape = parseShape(value);
  if ('issues' in shape) return refused(file, placeTroubles(readIssues(value, shape.issues), locate));
  const templates = typeof templatesOf === 'function' ? templatesOf(shape.pack.id) : templatesOf;
  const troubles = checkPack(shape.pack, templates);
  if (troubles.length > 0) return refused(file, placeTroubles(troubles, locate));
  return { kind: 'pack', file, loaded: { pack: shape.pack, templates }, builtIn, locate };
}

function refused(file: string, troubles: readonly PlacedTrouble[]): RefusedPack {
  const sorted = [...troubles].sort((a, b) => a.line - b.line || a.column - b.column);
  return { kind: 'refused', file, problems: sorted.slice(0, mostProblems).map((trouble) => ({ ...trouble, file })) };
}

export function placeTroubles(troubles: readonly TroubleAt[], locate: Locate): PlacedTrouble[] {
  return troubles.map(({ path, part, ...trouble }) => ({ ...trouble, ...locate(path, part) }));
}
