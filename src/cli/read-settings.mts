// Reads, and never writes, what the user set in the plugin: a vault that was never opened with it has no settings.
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { parseSettings } from '../session/settings/parse-settings';
import type { Settings } from '../session/settings/settings';
import { readText } from './read-text.mjs';
import { codeOf } from './vault-files.mjs';

export interface StoredSettings {
  /** Undefined where there are none that can be read. */
  readonly settings?: Settings;
  /** Whether something stands there that cannot be read. */
  readonly unreadable: boolean;
}

export function readSettings(root: string, config: string): StoredSettings {
  const file = join(root, config, 'plugins/jalons/data.json');
  const read = readText(file);
  if (!('text' in read)) return { unreadable: isThere(file) };
  const { settings, unreadable } = parseSettings(parseJson(read.text));
  return unreadable ? { unreadable } : { settings, unreadable };
}

/** A text that is no JSON comes back as it is: no settings are read from it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return text;
    throw problem;
  }
}

/** Also where nobody may look. */
function isThere(file: string): boolean {
  try {
    lstatSync(file);
    return true;
  } catch (problem) {
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(problem));
  }
}
