// The settings, declared: Obsidian draws and searches them.
import { detailOf } from '../../core/text/detail-of';
import { Notice, PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Settings } from '../../session/settings/settings';
import type { Words } from '../../words';
import { checkChange, checkSection, checkValue } from './check-section';
import { classSection } from './class-section';
import { interopChange, interopSection } from './interop-section';
import { keptAs } from './kept-as';

const folderKeys = ['edFolder', 'packFolder', 'templateFolder'] as const;
type FolderKey = (typeof folderKeys)[number];

/** What the tab needs of whoever keeps the settings. */
export interface SettingsKeeper {
  readonly settings: Settings;
  change(change: Partial<Settings>): Promise<string | undefined>;
}

export class SettingsTab extends PluginSettingTab {
  readonly #words: Words;
  readonly #keeper: SettingsKeeper;

  constructor(app: App, plugin: Plugin, words: Words, keeper: SettingsKeeper) {
    super(app, plugin);
    this.#words = words;
    this.#keeper = keeper;
    this.icon = 'milestone';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const words = this.#words.settings;
    const folder = (key: FolderKey): SettingDefinitionItem => ({
      name: words[key],
      desc: words[`${key}Help`],
      control: { type: 'folder', ...keptAs(key) },
    });
    return [
      folder('edFolder'),
      {
        name: words.namePattern,
        desc: words.namePatternHelp,
        control: {
          type: 'text',
          ...keptAs('namePattern'),
          validate: (value) => (/\{\{\s*(code|title)\s*\}\}/i.test(value) ? undefined : words.namePatternEmpty),
        },
      },
      {
        name: words.propertyLanguage,
        desc: words.propertyLanguageHelp,
        control: {
          type: 'dropdown',
          ...keptAs('propertyLanguage'),
          options: words.propertyLanguages,
        },
      },
      {
        name: words.author,
        desc: words.authorHelp,
        control: { type: 'text', ...keptAs('author') },
      },
      folder('packFolder'),
      folder('templateFolder'),
      classSection(this.#words.graph, {
        classes: () => this.#keeper.settings.classes,
        keep: (classes) => void this.#change({ classes }),
      }),
      interopSection(this.#words),
      checkSection(this.#words),
    ];
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.#keeper;
    return checkValue(key, settings) ?? Object.entries(settings).find(([name]) => name === key)?.[1];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const change = changeOf(key, value) ?? interopChange(key, value) ?? checkChange(key, value, this.#keeper.settings);
    if (change !== undefined) await this.#change(change);
  }

  async #change(change: Partial<Settings>): Promise<void> {
    try {
      const aside = await this.#keeper.change(change);
      if (aside !== undefined) new Notice(this.#words.settings.setAside(aside));
    } catch (problem) {
      new Notice(this.#words.settings.notSaved(detailOf(problem)));
    }
  }
}

function changeOf(key: string, value: unknown): Partial<Settings> | undefined {
  if (typeof value !== 'string') return undefined;
  if (folderKeys.some((each) => each === key)) return { [key]: value === '/' ? '' : value };
  if (key === 'namePattern' || key === 'author') return { [key]: value };
  if (key === 'propertyLanguage') return { propertyLanguage: value === 'en' ? 'en' : 'fr' };
  return undefined;
}
