// How grave each check is in one vault, as the user set it.
import type { Check } from './check';
import type { Severity } from './finding';

export type Setting = Severity | 'off';

/** By id of check: how grave it is, or that it is not asked for. The others keep their own; unknown ids count for nothing. */
export type Severities = Readonly<Record<string, Setting>>;

export const settings: readonly Setting[] = ['error', 'warning', 'info', 'off'];

export function isSetting(text: string): text is Setting {
  return settings.some((setting) => setting === text);
}

/** Of texts by id, those that say how grave a check is. */
export function readSeverities(texts: Readonly<Record<string, string>>): Severities {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([id, text]) => (isSetting(text) ? [[id, text] as const] : [])),
  );
}

export function severityOf({ id, severity }: Check, severities: Severities | undefined): Setting {
  return severities !== undefined && Object.hasOwn(severities, id) ? (severities[id] ?? severity) : severity;
}
