// The settings for other plugins: whether relations are shared with them, and under which properties.
import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import { isFlatName } from '../../core/interop/flat-names';
import type { Settings } from '../../session/settings/settings';
import type { Words } from '../../words';
import { keptAs } from './kept-as';

const nameKeys = ['shareParents', 'shareChildren', 'shareFriends'] as const;

export function interopSection({ interop: { settings: words } }: Words): SettingDefinitionItem {
  const name = (key: (typeof nameKeys)[number]): SettingDefinition => ({
    name: words[key],
    control: {
      type: 'text',
      ...keptAs(key),
      validate: (value) => (isFlatName(value.trim()) ? undefined : words.badName),
    },
  });
  return {
    type: 'group',
    heading: words.heading,
    items: [
      {
        name: words.share,
        desc: words.shareHelp,
        control: { type: 'toggle', ...keptAs('shareRelations') },
      },
      ...nameKeys.map(name),
    ],
  };
}

/** Undefined for a key of another section. */
export function interopChange(key: string, value: unknown): Partial<Settings> | undefined {
  if (key === 'shareRelations') return { shareRelations: value === true };
  return typeof value === 'string' && nameKeys.some((each) => each === key) ? { [key]: value.trim() } : undefined;
}
