// Brings stored settings from any earlier version to the present one, one pure step at a time.

type Migration = (stored: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** From version n (its place in the list) to n + 1. Before version 1, settings had no version. */
const migrations: readonly Migration[] = [(stored) => ({ ...stored, version: 1 })];

/** What is no object, or comes from a later version, is given back as it is: the schema refuses it. */
export function migrateSettings(stored: unknown): unknown {
  if (!isRecord(stored)) return stored;
  let migrated = stored;
  for (const [from, migrate] of migrations.entries()) {
    if ((migrated.version ?? 0) === from) migrated = migrate(migrated);
  }
  return migrated;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
