// The keyboard: scopes stacked by modals, menus and views; the topmost that knows a key takes it.

export type Modifier = 'Mod' | 'Ctrl' | 'Meta' | 'Shift' | 'Alt';
export type KeyCallback = (event: KeyboardEvent, context: KeyContext) => unknown;
export interface KeyContext {
  modifiers: string | null;
  key: string | null;
  vkey: string;
}
export interface KeyBinding extends Omit<KeyContext, 'vkey'> {
  scope: Scope;
  run: KeyCallback;
}

const order = ['Ctrl', 'Meta', 'Shift', 'Alt'] as const;

function held(event: KeyboardEvent | MouseEvent): string {
  const down = { Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey };
  return order.filter((modifier) => down[modifier]).join(',');
}

export class Scope {
  private bindings: KeyBinding[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, run: KeyCallback): KeyBinding {
    const wanted = modifiers?.map((modifier) => (modifier === 'Mod' ? 'Ctrl' : modifier));
    const binding: KeyBinding = {
      scope: this,
      modifiers: wanted === undefined ? null : order.filter((modifier) => wanted.includes(modifier)).join(','),
      key,
      run,
    };
    this.bindings.push(binding);
    return binding;
  }

  unregister(binding: KeyBinding): void {
    this.bindings = this.bindings.filter((other) => other !== binding);
  }

  /** Gives false when a binding asked that nothing else happens. */
  press(event: KeyboardEvent): unknown {
    const modifiers = held(event);
    const context = { modifiers, key: event.key, vkey: event.key };
    for (const binding of [...this.bindings].reverse()) {
      const sameKey = binding.key === null || binding.key.toLowerCase() === event.key.toLowerCase();
      if (!sameKey || (binding.modifiers !== null && binding.modifiers !== modifiers)) continue;
      const answer = binding.run(event, context);
      if (answer !== undefined) return answer;
    }
    return this.parent?.press(event);
  }
}

export class Keymap {
  private readonly stack: Scope[] = [];

  /** `active` gives the scope of the active view, or the app's own. */
  constructor(private readonly active: () => Scope) {}

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.stack.push(scope);
  }

  popScope(scope: Scope): void {
    const at = this.stack.indexOf(scope);
    if (at >= 0) this.stack.splice(at, 1);
  }

  press(event: KeyboardEvent): void {
    const scope = this.stack[this.stack.length - 1] ?? this.active();
    if (scope.press(event) !== false) return;
    event.preventDefault();
    event.stopPropagation();
  }

  static isModifier(event: MouseEvent | KeyboardEvent, modifier: Modifier): boolean {
    const mod = event.ctrlKey || event.metaKey;
    return { Mod: mod, Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey }[modifier];
  }

  static isModEvent(event?: MouseEvent | KeyboardEvent | null): 'tab' | 'split' | 'window' | boolean {
    if (event === null || event === undefined) return false;
    if ('button' in event && event.button === 1) return 'tab';
    if (!event.ctrlKey && !event.metaKey) return false;
    if (event.altKey) return event.shiftKey ? 'window' : 'split';
    return 'tab';
  }
}
