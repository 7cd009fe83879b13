// What the user may set, with its defaults.
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
}

export const defaultSettings: Settings = {
  version: 1,
  edFolder: '',
  namePattern: defaultNamePattern,
  propertyLanguage: 'fr',
  author: '',
};
