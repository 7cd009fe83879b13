// The settings, declared: Obsidian draws and searches them.
import { detailOf } from '../../core/text/detail-of';
import { Notice, PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { defaultSettings, type Settings } from '../../session/settings/settings';
import type { Words } from '../../words';
import { checkChange, checkSection, checkValue } from './check-section';
import { classSection } from './class-section';
import { interopChange, interopSection } from './interop-section';

/** What the tab needs of whoever keeps the settings. */
export interface SettingsKeeper {
  readonly settings: Settings;
  change(change: Partial<Settings>): Promise<string | undefined>;
}

export class SettingsTab extends PluginSettingTab {
  readonly #words: Words['settings'];
  readonly #graph: Words['graph'];
  readonly #all: Words;
  readonly #keeper: SettingsKeeper;

  constructor(app: App, plugin: Plugin, words: Words, keeper: SettingsKeeper) {
    super(app, plugin);
    this.#all = words;
    this.#words = words.settings;
    this.#graph = words.graph;
    this.#keeper = keeper;
    this.icon = 'milestone';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const words = this.#words;
    return [
      {
        name: words.edFolder,
        desc: words.edFolderHelp,
        control: { type: 'folder', key: 'edFolder', defaultValue: defaultSettings.edFolder },
      },
      {
        name: words.namePattern,
        desc: words.namePatternHelp,
        control: {
          type: 'text',
          key: 'namePattern',
          defaultValue: defaultSettings.namePattern,
          validate: (value) => (/\{\{\s*(code|title)\s*\}\}/i.test(value) ? undefined : words.namePatternEmpty),
        },
      },
      {
        name: words.propertyLanguage,
        desc: words.propertyLanguageHelp,
        control: {
          type: 'dropdown',
          key: 'propertyLanguage',
          options: words.propertyLanguages,
          defaultValue: defaultSettings.propertyLanguage,
        },
      },
      {
        name: words.author,
        desc: words.authorHelp,
        control: { type: 'text', key: 'author', defaultValue: defaultSettings.author },
      },
      {
        name: words.packFolder,
        desc: words.packFolderHelp,
        control: { type: 'folder', key: 'packFolder', defaultValue: defaultSettings.packFolder },
      },
      {
        name: words.templateFolder,
        desc: words.templateFolderHelp,
        control: { type: 'folder', key: 'templateFolder', defaultValue: defaultSettings.templateFolder },
      },
      ...this.#sections(),
    ];
  }

  #sections(): SettingDefinitionItem[] {
    const classes = classSection(this.#graph, {
      classes: () => this.#keeper.settings.classes,
      keep: (kept) => void this.#change({ classes: kept }),
    });
    return [classes, interopSection(this.#all), checkSection(this.#all)];
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
      if (aside !== undefined) new Notice(this.#words.setAside(aside));
    } catch (problem) {
      new Notice(this.#words.notSaved(detailOf(problem)));
    }
  }
}

function changeOf(key: string, value: unknown): Partial<Settings> | undefined {
  if (typeof value !== 'string') return undefined;
  if (key === 'edFolder' || key === 'packFolder' || key === 'templateFolder') {
    return { [key]: value === '/' ? '' : value };
  }
  if (key === 'namePattern') return { namePattern: value };
  if (key === 'author') return { author: value };
  if (key === 'propertyLanguage') return { propertyLanguage: value === 'en' ? 'en' : 'fr' };
  return undefined;
}
