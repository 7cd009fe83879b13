// The two bases of everything in the app: Events (subscribe and trigger) and Component (what is loaded can be unloaded).

export interface EventRef {
  readonly owner: Events;
  readonly name: string;
  readonly run: (...data: unknown[]) => unknown;
}

export type Callback = (...data: never[]) => unknown;

/** An error in a callback is raised apart, so that the other callbacks still run; it is never lost. */
function raiseApart(problem: unknown): void {
  setTimeout(() => {
    throw problem;
  });
}

export class Events {
  private readonly refs = new Map<string, EventRef[]>();
  private readonly callbacks = new WeakMap<EventRef, Callback>();

  on(name: string, callback: Callback, context?: unknown): EventRef {
    const ref: EventRef = { owner: this, name, run: callback.bind(context) as EventRef['run'] };
    this.callbacks.set(ref, callback);
    this.refs.set(name, [...(this.refs.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: Callback): void {
    const kept = (this.refs.get(name) ?? []).filter((ref) => this.callbacks.get(ref) !== callback);
    this.refs.set(name, kept);
  }

  offref(ref: EventRef): void {
    this.refs.set(
      ref.name,
      (this.refs.get(ref.name) ?? []).filter((other) => other !== ref),
    );
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.refs.get(name) ?? []) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      ref.run(...data);
    } catch (problem) {
      raiseApart(problem);
    }
  }
}

export class Component {
  private loaded = false;
  private readonly children = new Set<Component>();
  private readonly undo: (() => unknown)[] = [];

  load(): void | Promise<void> {
    if (this.loaded) return undefined;
    this.loaded = true;
    const done = this.onload();
    for (const child of this.children) void child.load();
    return done;
  }

  onload(): void | Promise<void> {}
  onunload(): void {}

  unload(): void {
    if (!this.loaded) return;
    this.loaded = false;
    for (const child of [...this.children]) this.removeChild(child);
    for (const undo of this.undo.splice(0).reverse()) undo();
    this.onunload();
  }

  addChild<T extends Component>(child: T): T {
    this.children.add(child);
    if (this.loaded) void child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    this.children.delete(child);
    child.unload();
    return child;
  }

  register(undo: () => unknown): void {
    this.undo.push(undo);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => {
      ref.owner.offref(ref);
    });
  }

  registerDomEvent(
    target: EventTarget,
    type: string,
    callback: (event: never) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as EventListener;
    target.addEventListener(type, listener, options);
    this.register(() => {
      target.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      clearInterval(id);
    });
    return id;
  }
}
