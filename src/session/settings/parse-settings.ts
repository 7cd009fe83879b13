// Reads stored settings: brought to the present version, completed with defaults, checked; unknown keys are kept.
import * as z from 'zod/mini';
import { colours } from '../../core/graph/picture/node-look';
import { shapes } from '../../core/graph/picture/node-shape';
import { once } from '../../core/text/once';
import { isRecord, migrateSettings } from './migrate-settings';
import { defaultSettings, type Settings } from './settings';

/** Settings as they are stored: ours, and whatever another version put beside them. */
export type StoredSettings = Settings & Readonly<Record<string, unknown>>;

export interface ParsedSettings {
  readonly settings: StoredSettings;
  /** Whether something was stored that cannot be read; it must be set aside before anything is saved over it. */
  readonly unreadable: boolean;
}

const schema = once(() => {
  const [text, flag] = [z.string(), z.boolean()];
  return z.looseObject({
    version: z.literal(1),
    edFolder: text,
    namePattern: text,
    propertyLanguage: z.enum(['fr', 'en']),
    author: text,
    packFolder: text,
    templateFolder: text,
    welcomed: flag,
    shareRelations: flag,
    shareParents: text,
    shareChildren: text,
    shareFriends: text,
    classes: z.array(z.object({ name: text, shape: z.enum(shapes), colour: z.enum(colours), icon: text })),
    checks: z.record(text, text),
  });
});

/** `stored` is null or undefined when nothing was ever saved. */
export function parseSettings(stored: unknown): ParsedSettings {
  const migrated = migrateSettings(stored ?? {});
  const parsed = schema().safeParse(isRecord(migrated) ? { ...defaultSettings, ...migrated } : migrated);
  return parsed.success
    ? { settings: parsed.data, unreadable: false }
    : { settings: { ...defaultSettings }, unreadable: true };
}
