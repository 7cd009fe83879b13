// What is needed to write an ED: the method's side, the project's side, and what the vault knows.
import type { Context, Ed, LoadedPack } from '../pack/pack';
import type { TemplateLanguage } from './ed-title';
import type { TemplateLabels } from './template-labels';

/** An ED beside the one that is written, as links will name it. */
export interface Relative {
  /** The note's name, or what it will be while there is no note. */
  readonly name: string;
  readonly exists: boolean;
  /** The link for the text of the note, by the user's own settings; `[[name]]` when absent. */
  readonly link?: string;
  /** What stands in `excalibrain`; the plain name when absent. */
  readonly property?: string;
}

export interface FillRequest {
  readonly loaded: LoadedPack;
  readonly ed: Ed;
  /** The note's title; `ÉD <code> <title>` when absent. */
  readonly title?: string;
  /** The project's name; may be empty. */
  readonly project: string;
  readonly context?: Context | undefined;
  /** The version of an evolving ED; `1` when absent. */
  readonly version?: string | undefined;
  readonly author?: string | undefined;
  readonly language: TemplateLanguage;
  readonly labels: TemplateLabels;
  /** Names of the flat properties; French when absent. */
  readonly propertyNames?: 'fr' | 'en';
  /** The present moment in a pattern of moment.js (`YYYY-MM-DD`, `HH:mm`): core has no clock. */
  readonly format: (pattern: string) => string;
  readonly parents: readonly Relative[];
  readonly children: readonly Relative[];
  readonly friends?: readonly Relative[];
  /** A template of the user's own, instead of the pack's. */
  readonly template?: string;
}
