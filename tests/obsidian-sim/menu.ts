// Menus: items grouped by section, with mouse and keyboard.
import { Component } from './component';
import { setIcon } from './icons';

type Click = (event: MouseEvent | KeyboardEvent) => unknown;

export class MenuItem {
  readonly dom: HTMLElement;
  section = '';
  disabled = false;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private click: Click = () => undefined;

  constructor(readonly menu: Menu) {
    this.dom = createDiv({ cls: 'menu-item tappable' });
    this.iconEl = this.dom.createDiv({ cls: 'menu-item-icon' });
    this.titleEl = this.dom.createDiv({ cls: 'menu-item-title' });
    this.dom.addEventListener('click', (event) => this.choose(event));
    this.dom.addEventListener('mouseenter', () => this.menu.select(this));
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.replaceChildren(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? '');
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.querySelector('.menu-item-icon.mod-checked')?.remove();
    if (checked === true) setIcon(this.dom.createDiv({ cls: 'menu-item-icon mod-checked' }), 'lucide-check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.toggleClass('is-warning', warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.disabled = label;
    this.dom.toggleClass('is-label', label);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset['section'] = section;
    return this;
  }

  onClick(click: Click): this {
    this.click = click;
    return this;
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled) return;
    this.menu.hide();
    this.click(event);
  }
}

export class MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator' });
}

const shared = new WeakMap<Event, Menu>();

export class Menu extends Component {
  readonly dom = createDiv({ cls: 'menu' });
  private readonly scrollEl = this.dom.createDiv({ cls: 'menu-scroll' });
  private readonly items: (MenuItem | MenuSeparator)[] = [];
  private readonly hidden: (() => unknown)[] = [];
  private selected: MenuItem | undefined;
  private shown = false;
  private wasShown = false;

  static forEvent(event: MouseEvent): Menu {
    const known = shared.get(event);
    if (known !== undefined) return known;
    const menu = new Menu();
    shared.set(event, menu);
    event.preventDefault();
    setTimeout(() => {
      if (!menu.wasShown) menu.showAtMouseEvent(event);
    });
    return menu;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(native: boolean): this {
    void native;
    return this;
  }

  setParentElement(el: HTMLElement): this {
    void el;
    return this;
  }

  addItem(fill: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    this.items.push(item);
    fill(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  onHide(callback: () => unknown): void {
    this.hidden.push(callback);
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition({ x, y }: { x: number; y: number }, doc: Document = document): this {
    if (this.shown || this.items.length === 0) return this;
    this.shown = true;
    this.wasShown = true;
    for (const other of doc.querySelectorAll('.menu')) other.dispatchEvent(new CustomEvent('menu-close'));
    this.arrange();
    doc.body.appendChild(this.dom);
    const { width, height } = this.dom.getBoundingClientRect();
    const left = Math.max(0, Math.min(x, doc.documentElement.clientWidth - width - 8));
    const top = Math.max(0, Math.min(y, doc.documentElement.clientHeight - height - 8));
    this.dom.setCssStyles({ left: `${String(left)}px`, top: `${String(top)}px` });
    this.listen(doc);
    void this.load();
    return this;
  }

  /** Sections keep the order in which they first appear, with a line between them. */
  private arrange(): void {
    const groups = new Map<string, HTMLElement[]>();
    for (const item of this.items) {
      const section = item instanceof MenuItem ? item.section : '';
      groups.set(section, [...(groups.get(section) ?? []), item.dom]);
    }
    const parts = [...groups.values()].flatMap((group) => [new MenuSeparator().dom, ...group]);
    const line = (el: HTMLElement | undefined): boolean => el?.hasClass('menu-separator') === true;
    this.scrollEl.append(...parts.filter((el, at) => !line(el) || (at > 0 && !line(parts[at + 1]))));
  }

  private listen(doc: Document): void {
    this.dom.addEventListener('menu-close', () => this.hide());
    this.registerDomEvent(doc, 'mousedown', (event: MouseEvent) => {
      if (event.target instanceof Node && !this.dom.contains(event.target)) this.hide();
    });
    this.registerDomEvent(doc, 'keydown', (event: KeyboardEvent) => this.press(event), true);
  }

  select(item: MenuItem | undefined): void {
    this.selected?.dom.removeClass('selected');
    this.selected = item;
    item?.dom.addClass('selected');
  }

  private press(event: KeyboardEvent): void {
    const choices = [...this.scrollEl.children].flatMap((el) =>
      this.items.filter((item): item is MenuItem => item instanceof MenuItem && item.dom === el && !item.disabled),
    );
    const at = this.selected === undefined ? -1 : choices.indexOf(this.selected);
    if (event.key === 'ArrowDown') this.select(choices[(at + 1) % choices.length]);
    else if (event.key === 'ArrowUp') this.select(choices[(Math.max(at, 0) + choices.length - 1) % choices.length]);
    else if (event.key === 'Enter') this.selected?.choose(event);
    else if (event.key === 'Escape') this.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  hide(): this {
    if (!this.shown) return this;
    this.shown = false;
    this.unload();
    this.dom.remove();
    for (const callback of this.hidden) callback();
    return this;
  }

  close(): void {
    this.hide();
  }
}
