// The settings window: the tabs of the plugins on the left, the chosen one on the right.
import type { App } from './app';
import { say } from './language';
import { Modal } from './modal';
import type { SettingTab } from './setting-tab';

export class SettingsModal extends Modal {
  private readonly listEl: HTMLElement;
  private readonly tabEl: HTMLElement;
  private current: SettingTab | undefined;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.setTitle(say('Réglages', 'Settings'));
    this.contentEl.addClass('vertical-tabs-container');
    this.listEl = this.contentEl.createDiv({ cls: 'vertical-tab-header' });
    this.tabEl = this.contentEl.createDiv({ cls: 'vertical-tab-content-container' });
  }

  override onOpen(): void {
    this.listEl.createDiv({
      cls: 'vertical-tab-header-group-title',
      text: say('Modules complémentaires', 'Community plugins'),
    });
    for (const tab of this.app.settingTabs) {
      const el = this.listEl.createDiv({ cls: 'vertical-tab-nav-item tappable', text: tab.name });
      el.addEventListener('click', () => this.openTab(tab));
    }
    const first = this.app.settingTabs[0];
    if (first !== undefined) this.openTab(first);
  }

  private openTab(tab: SettingTab): void {
    this.current?.hide();
    this.current = tab;
    for (const el of this.listEl.querySelectorAll('.vertical-tab-nav-item'))
      el.toggleClass('is-active', el.textContent === tab.name);
    this.tabEl.replaceChildren(tab.containerEl);
    tab.render();
  }

  override onClose(): void {
    this.current?.hide();
  }
}
