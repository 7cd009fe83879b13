// Under which key a control keeps its value, and what it is as long as nothing is kept.
import { defaultSettings, type Settings } from '../../session/settings/settings';

export function keptAs<Key extends keyof Settings>(key: Key): { key: Key; defaultValue: Settings[Key] } {
  return { key, defaultValue: defaultSettings[key] };
}
