// Keeps the settings: reads them once, saves what the user changes, and sets aside first what could not be read.
import { normalizePath, type Plugin } from 'obsidian';
import { Followed } from '../session/followed';
import { parseSettings, type StoredSettings } from '../session/settings/parse-settings';
import { defaultSettings, type Settings } from '../session/settings/settings';

/** Tells of each change, with the settings as they were. */
export class SettingsStore extends Followed<[before: Settings]> {
  readonly #plugin: Plugin;
  #settings: StoredSettings = { ...defaultSettings };
  #unreadable = false;

  constructor(plugin: Plugin) {
    super();
    this.#plugin = plugin;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** False when something was stored that cannot be read; what was known, or the defaults, then serve, and the file stays as it is. */
  async load(): Promise<boolean> {
    try {
      const { settings, unreadable } = parseSettings(await this.#plugin.loadData());
      if (!unreadable) this.#settings = settings;
      this.#unreadable = unreadable;
    } catch {
      this.#unreadable = true;
    }
    return !this.#unreadable;
  }

  /** Takes in what another device or program stored: the next change must not bring back what it replaced. */
  async readAgain(): Promise<void> {
    const before = this.#settings;
    if (await this.load()) this.tellAll(before);
  }

  /** Gives the path to which unreadable settings were moved aside, if they were. */
  async change(change: Partial<Settings>): Promise<string | undefined> {
    const aside = this.#unreadable ? await this.#setAside() : undefined;
    this.#unreadable = false;
    const before = this.#settings;
    this.#settings = { ...before, ...change };
    this.tellAll(before);
    await this.#plugin.saveData(this.#settings);
    return aside;
  }

  async #setAside(): Promise<string | undefined> {
    const { adapter, configDir } = this.#plugin.app.vault;
    const folder = this.#plugin.manifest.dir ?? `${configDir}/plugins/${this.#plugin.manifest.id}`;
    const from = normalizePath(`${folder}/data.json`);
    if (!(await adapter.exists(from))) return undefined;
    for (let number = 1; ; number += 1) {
      const to = normalizePath(`${folder}/data-unreadable-${number}.json`);
      if (await adapter.exists(to)) continue;
      await adapter.copy(from, to);
      return to;
    }
  }
}
