// The settings of checks: on a page of their own, each with what it is for and how grave it is.
import type { SettingDefinition, SettingDefinitionItem } from 'obsidian';
import type { Check, Family } from '../../core/check/check';
import { type CheckId, checks } from '../../core/check/checks';
import { isSetting, settings as levels } from '../../core/check/severities';
import type { Settings } from '../../session/settings/settings';
import type { Words } from '../../words';

const PREFIX = 'checks:';
/** The check's own severity: nothing is kept. */
const USUAL = 'usual';
const families: readonly Family[] = ['project', 'method', 'graph', 'names', 'files'];

export function checkSection({ checkSettings: words, findings }: Words): SettingDefinitionItem {
  const itemOf = ({ id, severity }: Check & { readonly id: CheckId }): SettingDefinition => ({
    name: findings.checks[id].title,
    desc: words.reasons[id],
    control: {
      type: 'dropdown',
      key: PREFIX + id,
      options: {
        [USUAL]: words.usual(words.levels[severity]),
        ...Object.fromEntries(levels.map((level) => [level, words.levels[level]])),
      },
      defaultValue: USUAL,
    },
  });
  return {
    type: 'page',
    name: words.page,
    desc: words.pageHelp,
    items: families.map((family) => ({
      type: 'group',
      heading: words.families[family],
      items: checks.filter((check) => check.family === family).map(itemOf),
    })),
  };
}

/** What a dropdown shows; undefined for a key of another section. */
export function checkValue(key: string, { checks: chosen }: Settings): string | undefined {
  if (!key.startsWith(PREFIX)) return undefined;
  const id = key.slice(PREFIX.length);
  const level = Object.hasOwn(chosen, id) ? (chosen[id] ?? '') : '';
  return isSetting(level) ? level : USUAL;
}

/** Undefined for a key of another section. What is kept of checks that are not known stays. */
export function checkChange(key: string, value: unknown, { checks: chosen }: Settings): Partial<Settings> | undefined {
  if (!key.startsWith(PREFIX) || typeof value !== 'string') return undefined;
  const id = key.slice(PREFIX.length);
  const others = Object.entries(chosen).filter(([other]) => other !== id);
  return { checks: Object.fromEntries(isSetting(value) ? [...others, [id, value]] : others) };
}
