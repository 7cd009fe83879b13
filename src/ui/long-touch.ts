// Asks for the menu of what a finger rests on where the system asks for none: an iPhone tells pages of no such thing.

/** Milliseconds after which a finger that is lifted has rested. */
const patience = 500;
/** Pixels that a resting finger may slip. */
const slip = 10;

/** What comes is what a right click brings; a system that brings it by itself has been faster. Gives the way to stop. */
export function longTouch(element: HTMLElement): () => void {
  let began: { readonly at: number; readonly x: number; readonly y: number } | undefined;
  const stop = new AbortController();
  const on = <Kind extends keyof HTMLElementEventMap>(
    kind: Kind,
    act: (event: HTMLElementEventMap[Kind]) => void,
  ): void => element.addEventListener(kind, act, { signal: stop.signal });
  const forget = (): void => (began = undefined);
  on('touchstart', ({ touches: [touch, another], timeStamp: at }) => {
    began = touch && !another ? { at, x: touch.clientX, y: touch.clientY } : undefined;
  });
  on('touchmove', ({ touches: [touch] }) => {
    if (touch && began && Math.hypot(touch.clientX - began.x, touch.clientY - began.y) > slip) forget();
  });
  on('touchcancel', forget);
  on('contextmenu', forget);
  on('touchend', (event) => {
    if (began === undefined || event.timeStamp - began.at < patience) return;
    const { x: clientX, y: clientY } = began;
    // Else a click follows.
    event.preventDefault();
    const { target, view } = event;
    target?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX, clientY, view }));
  });
  return () => stop.abort();
}
