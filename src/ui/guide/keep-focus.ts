// Keeps the focus where a person left it: when what had it goes with an update, the document or the step around it takes it, else the title of what is to be done: never a button that acts.

/** To be called before an update; what it gives is to be called after. `isOther`: another project is shown, and one goes on from its name. */
export function keepFocus(root: HTMLElement, isOther: boolean): () => void {
  const focused = root.ownerDocument.activeElement;
  if (focused === null || focused === root || !root.contains(focused)) return () => undefined;
  if (isOther && focused.closest('.jalons-header') === null)
    return () => root.querySelector<HTMLElement>('.jalons-project')?.focus({ preventScroll: true });
  const around = ['ed', 'step'].flatMap((name) => {
    const value = focused.closest(`[data-${name}]`)?.getAttribute(`data-${name}`);
    return value == null ? [] : [`[data-${name}="${CSS.escape(value)}"]`];
  });
  return () => {
    // Somebody else may have taken it meanwhile: a note that was opened.
    if (isShown(focused) || root.ownerDocument.activeElement !== root.ownerDocument.body) return;
    const [next] = [...around, '.jalons-now .jalons-now-title', '.jalons-step-button'].flatMap((selector) => {
      const found = root.querySelector<HTMLElement>(selector);
      return found ?? [];
    });
    const heading = next?.querySelector<HTMLElement>(':scope > * > .jalons-step-button, .jalons-ed-button');
    (heading ?? next)?.focus({ preventScroll: true });
  };
}

function isShown(element: Element): boolean {
  return element.isConnected && element.getClientRects().length > 0;
}
