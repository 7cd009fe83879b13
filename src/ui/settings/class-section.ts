// The table of what each class of notes looks like in the graph: MOT's own shapes, and the rows that the user adds.
import { setIcon, type Setting, type SettingDefinitionItem } from 'obsidian';
import { colourOfFamily, colours, type ClassLook } from '../../core/graph/picture/node-look';
import { outlineOf, shapeOfFamily, shapes } from '../../core/graph/picture/node-shape';
import type { Words } from '../../words';
import { families } from '../graph/legend-entries';
import { addSvg } from '../graph/svg-element';

/** What the table needs of whoever keeps the settings. */
export interface ClassKeeper {
  readonly classes: () => readonly ClassLook[];
  readonly keep: (classes: readonly ClassLook[]) => void;
}

type ClassWords = Words['graph']['classes'];

export function classSection(words: Words['graph'], keeper: ClassKeeper): SettingDefinitionItem {
  return {
    name: words.classes.title,
    desc: words.classes.help,
    render: (setting: Setting) => {
      setting.settingEl.addClass('jalons-class-setting');
      new ClassTable(setting.controlEl, words, keeper).draw();
    },
  };
}

class ClassTable {
  readonly #words: Words['graph'];
  readonly #keeper: ClassKeeper;
  readonly #box: HTMLElement;

  constructor(box: HTMLElement, words: Words['graph'], keeper: ClassKeeper) {
    this.#box = box;
    this.#words = words;
    this.#keeper = keeper;
  }

  draw(): void {
    const { classes: words, families: names } = this.#words;
    this.#box.empty();
    const table = this.#box.createEl('table', { cls: 'jalons-class-table', attr: { 'aria-label': words.title } });
    const head = table.createTHead().insertRow();
    for (const text of [words.name, words.shape, words.colour, words.icon])
      head.createEl('th', { text, attr: { scope: 'col' } });
    head.createEl('td');
    const body = table.createTBody();
    for (const family of families) {
      const [shape, colour] = [shapeOfFamily[family], colourOfFamily[family]];
      const row = body.insertRow();
      row.addClass('jalons-class-family');
      row.createEl('th', { text: names[family], attr: { scope: 'row' } });
      const cell = row.insertCell();
      drawShape(cell, { shape, colour });
      cell.appendText(words.shapes[shape]);
      row.insertCell().setText(words.colours[colour]);
      row.insertCell().setText('–');
      row.insertCell();
    }
    this.#keeper.classes().forEach((look, at) => this.#drawRow(body.insertRow(), look, at, words));
    const add = this.#box.createEl('button', { text: words.add, attr: { type: 'button' } });
    add.addEventListener('click', () => {
      this.#keep([...this.#keeper.classes(), { name: '', shape: 'rounded', colour: 'grey', icon: '' }]);
      this.#box.querySelector<HTMLElement>('tbody tr:last-child input')?.focus();
    });
  }

  #drawRow(row: HTMLTableRowElement, look: ClassLook, at: number, words: ClassWords): void {
    const label = (what: string): string => (look.name === '' ? what : `${what} (${look.name})`);
    const change = (next: Partial<ClassLook>): void => {
      const now = this.#keeper.classes();
      this.#keep(now.map((each, index) => (index === at ? { ...each, ...next } : each)));
    };
    addText(row.createEl('th', { attr: { scope: 'row' } }), look.name, words.name, label(words.name), (name) =>
      change({ name }),
    );
    const cell = row.insertCell();
    drawShape(cell, look);
    addChoice(cell, shapes, words.shapes, look.shape, label(words.shape), (shape) => change({ shape }));
    addChoice(row.insertCell(), colours, words.colours, look.colour, label(words.colour), (colour) =>
      change({ colour }),
    );
    addText(row.insertCell(), look.icon, words.icon, label(words.icon), (icon) => change({ icon }));
    const remove = row.insertCell().createEl('button', {
      cls: 'clickable-icon',
      attr: { type: 'button', 'aria-label': label(words.remove) },
    });
    setIcon(remove, 'trash-2');
    remove.addEventListener('click', () => {
      this.#keep(this.#keeper.classes().filter((_, index) => index !== at));
      this.#box.querySelector<HTMLElement>(':scope > button')?.focus();
    });
  }

  /** The table is drawn anew, and the field that had the focus has it again. */
  #keep(classes: readonly ClassLook[]): void {
    this.#keeper.keep(classes);
    const fields = (): Element[] => [...this.#box.querySelectorAll('input, select')];
    const at = fields().indexOf(this.#box.doc.activeElement ?? this.#box);
    this.draw();
    const field = fields()[at];
    if (field?.instanceOf(HTMLElement) === true) field.focus();
  }
}

function drawShape(cell: HTMLElement, { shape, colour }: Pick<ClassLook, 'shape' | 'colour'>): void {
  const drawing = addSvg(cell, 'svg', {
    width: 34,
    height: 20,
    viewBox: '-17 -10 34 20',
    'aria-hidden': 'true',
    class: `jalons-graph-node jalons-colour-${colour}`,
  });
  addSvg(drawing, 'path', { class: 'jalons-graph-outline', d: outlineOf(shape, 30, 16) });
}

function addText(
  cell: HTMLElement,
  value: string,
  placeholder: string,
  label: string,
  change: (value: string) => void,
): void {
  const input = cell.createEl('input', { type: 'text', value, placeholder, attr: { 'aria-label': label } });
  input.addEventListener('change', () => {
    change(input.value.trim());
  });
}

function addChoice<Value extends string>(
  cell: HTMLElement,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  chosen: Value,
  label: string,
  change: (value: Value) => void,
): void {
  const select = cell.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
  for (const value of values) select.createEl('option', { text: names[value], value });
  select.value = chosen;
  select.addEventListener('change', () => {
    const value = values.find((each) => each === select.value);
    if (value !== undefined) change(value);
  });
}
