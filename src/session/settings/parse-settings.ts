// Reads stored settings: checked, completed with defaults, brought to the present version; unknown keys are kept.
import * as z from 'zod/mini';
import { colours } from '../../core/graph/picture/node-look';
import { shapes } from '../../core/graph/picture/node-shape';
import { once } from '../../core/text/once';
import { migrateSettings } from './migrate-settings';
import { defaultSettings, type Settings } from './settings';

/** Settings as they are stored: ours, and whatever another version put beside them. */
export type StoredSettings = Settings & Readonly<Record<string, unknown>>;

export interface ParsedSettings {
  readonly settings: StoredSettings;
  /** Whether something was stored that cannot be read; it must be set aside before anything is saved over it. */
  readonly unreadable: boolean;
}

const schema = once(() =>
  z.looseObject({
    version: z._default(z.literal(1), 1),
    edFolder: z._default(z.string(), defaultSettings.edFolder),
    namePattern: z._default(z.string(), defaultSettings.namePattern),
    propertyLanguage: z._default(z.enum(['fr', 'en']), defaultSettings.propertyLanguage),
    author: z._default(z.string(), defaultSettings.author),
    packFolder: z._default(z.string(), defaultSettings.packFolder),
    templateFolder: z._default(z.string(), defaultSettings.templateFolder),
    welcomed: z._default(z.boolean(), defaultSettings.welcomed),
    shareRelations: z._default(z.boolean(), defaultSettings.shareRelations),
    shareParents: z._default(z.string(), defaultSettings.shareParents),
    shareChildren: z._default(z.string(), defaultSettings.shareChildren),
    shareFriends: z._default(z.string(), defaultSettings.shareFriends),
    classes: z._default(
      z.array(z.object({ name: z.string(), shape: z.enum(shapes), colour: z.enum(colours), icon: z.string() })),
      [],
    ),
    checks: z._default(z.record(z.string(), z.string()), {}),
  }),
);

/** `stored` is null or undefined when nothing was ever saved. */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === null || stored === undefined) return { settings: { ...defaultSettings }, unreadable: false };
  const parsed = schema().safeParse(migrateSettings(stored));
  return parsed.success
    ? { settings: parsed.data, unreadable: false }
    : { settings: { ...defaultSettings }, unreadable: true };
}
