// What the keys of the views have in common.

/** Whether a key is meant with another one: then it is a command of the app. */
export function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}

/** The event has been answered: neither the browser nor what stands around hears of it. */
export function takeEvent(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
