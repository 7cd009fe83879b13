// Declarative settings (1.13): definitions become rows, with validation, conditions, groups, lists and pages.
import type {
  SettingControl,
  SettingDefinition,
  SettingDefinitionGroup,
  SettingDefinitionItem,
  SettingDefinitionList,
  SettingDefinitionPage,
  SettingGroupItem,
} from 'obsidian';
import { say } from './language';
import { Setting, SettingGroup } from './setting';

export interface SettingStore {
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
  refreshDomState(): void;
  /** Shows another page of the tab. */
  openPage(page: SettingDefinitionPage): void;
}

/** What must be asked again when another value changes, and what must be cleaned when the tab is hidden. */
export interface Rendered {
  refresh: (() => void)[];
  cleanup: (() => void)[];
}

type Condition = boolean | (() => boolean) | undefined;
const holds = (condition: Condition, missing: boolean): boolean =>
  typeof condition === 'function' ? condition() : (condition ?? missing);

export function renderDefinitions(
  items: readonly SettingDefinitionItem[],
  containerEl: HTMLElement,
  store: SettingStore,
): Rendered {
  const rendered: Rendered = { refresh: [], cleanup: [] };
  let loose: SettingGroup | undefined;
  for (const item of items) {
    if ('type' in item && item.type !== 'page') {
      loose = undefined;
      renderGroup(item, new SettingGroup(containerEl), store, rendered);
    } else {
      loose ??= new SettingGroup(containerEl);
      renderItem(item, 0, loose, store, rendered);
    }
  }
  for (const refresh of rendered.refresh) refresh();
  return rendered;
}

function renderGroup(
  definition: SettingDefinitionGroup | SettingDefinitionList,
  group: SettingGroup,
  store: SettingStore,
  rendered: Rendered,
): void {
  if (definition.heading !== undefined) group.setHeading(definition.heading);
  if (definition.cls !== undefined) group.addClass(definition.cls);
  for (const fill of definition.extraButtons ?? []) group.addExtraButton((button) => fill(button as never));
  const items = definition.items ?? [];
  for (const [at, item] of items.entries()) renderItem(item, at, group, store, rendered, definition);
  if (definition.type === 'list') finishList(definition as SettingDefinitionList, items, group);
  rendered.refresh.push(() => group.groupEl.toggle(holds(definition.visible, true)));
}

function finishList(list: SettingDefinitionList, items: readonly SettingGroupItem[], group: SettingGroup): void {
  const { emptyState, addItem } = list;
  if (items.length === 0 && emptyState !== undefined)
    group.listEl.createDiv({ cls: 'setting-item-empty' }).append(emptyState);
  if (addItem === undefined) return;
  const add = new Setting(group.listEl).setName('');
  add.addButton((button) => button.setButtonText(addItem.name).onClick(() => addItem.action(button.buttonEl)));
}

function renderItem(
  item: SettingGroupItem,
  at: number,
  group: SettingGroup,
  store: SettingStore,
  rendered: Rendered,
  list?: SettingDefinitionGroup | SettingDefinitionList,
): void {
  const setting = new Setting(group.listEl).setName(item.name);
  if (item.desc !== undefined) setting.setDesc(item.desc);
  rendered.refresh.push(() => setting.settingEl.toggle(holds(item.visible, true)));
  if ('type' in item) renderPage(item, setting, store);
  else renderRow(item, at, setting, group, store, rendered);
  if (list?.type !== 'list') return;
  const { onDelete, onReorder } = list as SettingDefinitionList;
  if (onReorder !== undefined && at > 0)
    setting.addExtraButton((button) => button.setIcon('lucide-arrow-up').onClick(() => onReorder(at, at - 1)));
  if (onDelete !== undefined)
    setting.addExtraButton((button) =>
      button
        .setIcon('lucide-trash-2')
        .setTooltip(say('Supprimer', 'Delete'))
        .onClick(() => onDelete(at)),
    );
}

function renderPage(page: SettingDefinitionPage, setting: Setting, store: SettingStore): void {
  const { displayValue } = page;
  setting.setClass('mod-page');
  if (displayValue !== undefined)
    setting.addDisplayValue((shown) =>
      shown.setValue(typeof displayValue === 'function' ? displayValue() : displayValue),
    );
  setting.addExtraButton((button) => button.setIcon('lucide-chevron-right').onClick(() => store.openPage(page)));
  setting.infoEl.addEventListener('click', () => store.openPage(page));
}

function renderRow(
  item: SettingDefinition,
  at: number,
  setting: Setting,
  group: SettingGroup,
  store: SettingStore,
  rendered: Rendered,
): void {
  if (item.render !== undefined) {
    const cleanup = item.render(setting as never, group as never);
    if (typeof cleanup === 'function') rendered.cleanup.push(cleanup);
  } else if (item.action !== undefined) {
    const { action } = item;
    setting.setClass('mod-action');
    setting.settingEl.addEventListener('click', () => action(setting.settingEl, at));
    rendered.refresh.push(() => setting.setDisabled(holds(item.disabled, false)));
  } else if (item.control !== undefined) {
    renderControl(item.control, setting, store);
    const { disabled } = item.control;
    rendered.refresh.push(() => setting.setDisabled(holds(disabled, false)));
  }
}

function renderControl(control: SettingControl, setting: Setting, store: SettingStore): void {
  const value = store.getControlValue(control.key) ?? control.defaultValue;
  const change = (next: unknown): void => void save(control, setting, store, next);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(change));
      break;
    case 'dropdown':
      setting.addDropdown((menu) => menu.addOptions(control.options).setValue(text).onChange(change));
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step);
        if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
        slider.setValue(Number(value)).onChange(change);
      });
      break;
    case 'textarea':
      setting.addTextArea((area) =>
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(change),
      );
      break;
    case 'color':
      setting.addColorPicker((color) => color.setValue(text).onChange(change));
      break;
    case 'number':
      setting.addText((input) => {
        input.inputEl.type = 'number';
        input.setPlaceholder(control.placeholder ?? '').setValue(text);
        input.onChange((typed) => change(Number(typed)));
      });
      break;
    default:
      setting.addText((input) =>
        input
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(change),
      );
  }
}

/** A value that its `validate` refuses is shown as an error and not stored. */
async function save(control: SettingControl, setting: Setting, store: SettingStore, value: unknown): Promise<void> {
  const validate = control.validate as ((value: unknown) => unknown) | undefined;
  const problem = await validate?.(value);
  setting.setErrorMessage(typeof problem === 'string' ? problem : null);
  if (typeof problem === 'string') return;
  await store.setControlValue(control.key, value);
  store.refreshDomState();
}
