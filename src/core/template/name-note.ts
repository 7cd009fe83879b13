// The file name of a new ED note, from a pattern that the user may set.
import { safeFileName, type SafeFileName } from '../text/safe-file-name';
import { edTitle, textIn, type TemplateLanguage } from './ed-title';
import type { Ed } from '../pack/pack';
import { fillVariables } from './fill-variables';

export const defaultNamePattern = 'ÉD {{code}} {{title}} – {{project}}';

export interface NameRequest {
  readonly ed: Ed;
  /** May be empty: the dash before it then goes too. */
  readonly project: string;
  readonly language: TemplateLanguage;
  /** `defaultNamePattern` when absent or blank. */
  readonly pattern?: string;
  readonly version?: string;
  readonly format?: (pattern: string) => string;
}

export interface NoteName extends SafeFileName {
  /** The name as it was meant, with the characters that a file cannot bear. */
  readonly title: string;
}

/** The name without folder and without `.md`, and what had to be changed to make it safe. */
export function nameNote(request: NameRequest): NoteName {
  const pattern = request.pattern === undefined || request.pattern.trim() === '' ? defaultNamePattern : request.pattern;
  const { text } = fillVariables(pattern, (name, rest) => valueOf(request, name, rest));
  const named = withoutLooseDashes(text);
  return nameTitle(named === '' ? edTitle(request.ed, request.language) : named);
}

/** What the note of an ED will be called once it is there: by the usual pattern where the user's own tells a day or a version. */
export function foretellName(request: Omit<NameRequest, 'format' | 'version'>): string {
  const telling = /\{\{\s*(?:date|version)\b/i.test(request.pattern ?? '');
  return nameNote(telling ? { ...request, pattern: defaultNamePattern } : request).name;
}

/** The file name for a title; the title stays on one line. */
export function nameTitle(wanted: string): NoteName {
  const title = wanted.replaceAll(/[\r\n\t]+/g, ' ').trim();
  return { ...safeFileName(wanted), title };
}

function valueOf(request: NameRequest, name: string, rest: string | undefined): string | undefined {
  const { ed, format } = request;
  if (name === 'date') return format?.(rest ?? 'YYYY-MM-DD');
  if (name === 'code') return ed.code;
  if (name === 'title') return textIn(ed.title, request.language);
  if (name === 'project' || name === 'projet') return request.project;
  if (name === 'version') return request.version ?? '';
  return undefined;
}

/** A dash that an empty value left at either end says nothing. */
function withoutLooseDashes(text: string): string {
  let name = text.trim();
  while (name.endsWith(' –') || name.endsWith(' -') || name.endsWith(' —')) name = name.slice(0, -2).trimEnd();
  while (name.startsWith('– ') || name.startsWith('- ') || name.startsWith('— ')) name = name.slice(2).trimStart();
  return name;
}
