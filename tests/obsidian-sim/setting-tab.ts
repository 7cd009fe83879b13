// A plugin's page in the settings: declarative definitions first, display() only when there are none.
import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { App } from './app';
import type { Plugin } from './plugin';
import { renderDefinitions, type Rendered } from './render-definitions';
import { Setting } from './setting';
import { say } from './language';

export abstract class SettingTab {
  icon = '';
  name = '';
  containerEl: HTMLElement = createDiv({ cls: 'vertical-tab-content' });
  settingItems: SettingDefinitionItem[] = [];
  private rendered: Rendered = { refresh: [], cleanup: [] };

  constructor(public app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.render();
  }

  /** The simulator's own: draws the tab. */
  render(): void {
    this.clean();
    this.containerEl.empty();
    if (this.settingItems.length === 0) this.display();
    else this.draw(this.settingItems);
  }

  private draw(items: readonly SettingDefinitionItem[]): void {
    this.rendered = renderDefinitions(items, this.containerEl, this);
  }

  openPage(page: SettingDefinitionPage): void {
    this.clean();
    this.containerEl.empty();
    const back = new Setting(this.containerEl).setName(page.name).setHeading();
    back.addExtraButton((button) =>
      button
        .setIcon('lucide-chevron-left')
        .setTooltip(say('Retour', 'Back'))
        .onClick(() => this.render()),
    );
    const shown = page.page?.();
    if (shown === undefined) this.draw(page.items ?? []);
    else {
      shown.display();
      this.containerEl.appendChild(shown.containerEl);
    }
  }

  private clean(): void {
    for (const cleanup of this.rendered.cleanup) cleanup();
    this.rendered = { refresh: [], cleanup: [] };
  }

  refreshDomState(): void {
    for (const refresh of this.rendered.refresh) refresh();
  }

  display(): void {}

  hide(): void {
    this.clean();
    this.containerEl.empty();
  }
}

export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    public plugin: Plugin,
  ) {
    super(app);
    this.name = plugin.manifest.name;
  }

  getControlValue(key: string): unknown {
    const settings: unknown = this.plugin.settings;
    return typeof settings === 'object' && settings !== null ? Reflect.get(settings, key) : undefined;
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    const settings: unknown = this.plugin.settings;
    if (typeof settings === 'object' && settings !== null) Reflect.set(settings, key, value);
    await this.plugin.saveData(this.plugin.settings);
  }
}
