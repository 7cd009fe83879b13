// One row of settings, and groups of rows.
import { ButtonComponent } from './button';
import {
  ColorComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  MomentFormatComponent,
  ProgressBarComponent,
  SearchComponent,
  SliderComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  type BaseComponent,
} from './controls';

type Fill<T> = (component: T) => unknown;

export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv({ cls: 'setting-item' });
    this.infoEl = this.settingEl.createDiv({ cls: 'setting-item-info' });
    this.nameEl = this.infoEl.createDiv({ cls: 'setting-item-name' });
    this.descEl = this.infoEl.createDiv({ cls: 'setting-item-description' });
    this.controlEl = this.settingEl.createDiv({ cls: 'setting-item-control' });
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.replaceChildren(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.replaceChildren(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string): this {
    this.nameEl.setAttribute('aria-label', tooltip);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message === null ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message });
    this.settingEl.toggleClass('mod-error', message !== null);
    return this;
  }

  addDisplayValue(fill: Fill<DisplayValueComponent>): this {
    fill(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
    this.components.push(make(this.controlEl));
    return this;
  }

  private add<T extends BaseComponent>(component: T, fill: Fill<T>): this {
    this.components.push(component);
    fill(component);
    return this;
  }

  addButton(fill: Fill<ButtonComponent>): this {
    return this.add(new ButtonComponent(this.controlEl), fill);
  }
  addExtraButton(fill: Fill<ExtraButtonComponent>): this {
    return this.add(new ExtraButtonComponent(this.controlEl), fill);
  }
  addToggle(fill: Fill<ToggleComponent>): this {
    return this.setClass('mod-toggle').add(new ToggleComponent(this.controlEl), fill);
  }
  addText(fill: Fill<TextComponent>): this {
    return this.add(new TextComponent(this.controlEl), fill);
  }
  addSearch(fill: Fill<SearchComponent>): this {
    return this.add(new SearchComponent(this.controlEl), fill);
  }
  addTextArea(fill: Fill<TextAreaComponent>): this {
    return this.add(new TextAreaComponent(this.controlEl), fill);
  }
  addMomentFormat(fill: Fill<MomentFormatComponent>): this {
    return this.add(new MomentFormatComponent(this.controlEl), fill);
  }
  addDropdown(fill: Fill<DropdownComponent>): this {
    return this.add(new DropdownComponent(this.controlEl), fill);
  }
  addColorPicker(fill: Fill<ColorComponent>): this {
    return this.add(new ColorComponent(this.controlEl), fill);
  }
  addProgressBar(fill: Fill<ProgressBarComponent>): this {
    return this.add(new ProgressBarComponent(this.controlEl), fill);
  }
  addSlider(fill: Fill<SliderComponent>): this {
    return this.add(new SliderComponent(this.controlEl), fill);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }
}

export class SettingGroup {
  groupEl: HTMLElement;
  listEl: HTMLElement;
  private heading: Setting | undefined;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv({ cls: 'setting-group' });
    this.listEl = this.groupEl.createDiv({ cls: 'setting-items' });
  }

  private head(): Setting {
    if (this.heading === undefined) {
      this.heading = new Setting(this.groupEl).setHeading();
      this.groupEl.prepend(this.heading.settingEl);
    }
    return this.heading;
  }

  setHeading(text: string | DocumentFragment): this {
    this.head().setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(fill: (setting: Setting) => void): this {
    fill(new Setting(this.listEl));
    return this;
  }

  addSearch(fill: Fill<SearchComponent>): this {
    this.head().addSearch(fill);
    return this;
  }

  addExtraButton(fill: Fill<ExtraButtonComponent>): this {
    this.head().addExtraButton(fill);
    return this;
  }
}
