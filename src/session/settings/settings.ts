// What the user may set, with its defaults.
import type { ClassLook } from '../../core/graph/picture/node-look';
import { defaultFlatNames } from '../../core/interop/flat-names';
import { defaultPackFolders, type PackFolders } from '../../core/pack/pack-folders';
import { defaultNamePattern } from '../../core/template/name-note';

export interface Settings {
  /** Grows when a stored value changes its meaning; migrate-settings.ts then knows what to do. */
  readonly version: 1;
  /** Folder of new EDs; empty: beside the project's documents, else where Obsidian puts new notes. */
  readonly edFolder: string;
  /** Name of new EDs, with `{{code}}`, `{{title}}`, `{{project}}`, `{{date}}`. */
  readonly namePattern: string;
  /** Names of the flat properties: `projet` and `statut`, or `project` and `status`. */
  readonly propertyLanguage: 'fr' | 'en';
  /** Written as `author` when not empty. */
  readonly author: string;
  /** Folder of the user's own methods; empty for none. */
  readonly packFolder: string;
  /** Folder of templates that replace built-in ones; empty for none. */
  readonly templateFolder: string;
  /** Whether the guide opened once by itself, when the plugin was first enabled. */
  readonly welcomed: boolean;
  /** Whether the relations of nested blocks are kept as flat links too, whenever Jalons writes them. */
  readonly shareRelations: boolean;
  /** The flat properties that hold them. */
  readonly shareParents: string;
  readonly shareChildren: string;
  readonly shareFriends: string;
  /** What the notes of a class look like in the graph, where MOT's own shapes do not suit. */
  readonly classes: readonly ClassLook[];
  /** By id of check: `error`, `warning`, `info` or `off`, where it is not as grave as usual. */
  readonly checks: Readonly<Record<string, string>>;
}

export const defaultSettings: Settings = {
  version: 1,
  edFolder: '',
  namePattern: defaultNamePattern,
  propertyLanguage: 'fr',
  author: '',
  packFolder: defaultPackFolders.packs,
  templateFolder: defaultPackFolders.templates,
  welcomed: false,
  shareRelations: false,
  shareParents: defaultFlatNames.parents,
  shareChildren: defaultFlatNames.children,
  shareFriends: defaultFlatNames.friends,
  classes: [],
  checks: {},
};

export function packFoldersOf({ packFolder, templateFolder }: Settings): PackFolders {
  return { packs: packFolder, templates: templateFolder };
}

export function samePackFolders(one: Settings, other: Settings): boolean {
  return one.packFolder === other.packFolder && one.templateFolder === other.templateFolder;
}
