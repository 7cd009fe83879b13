// Keeps a title where a person sees it, while what stands above it opens or closes.

/** Titles of steps and of documents. */
const titles = '.jalons-step-button, .jalons-ed-button';

/**
 * To be called before an update; what it gives is to be called after. `root`: what scrolls. `wanted`: selectors of what opens, then of what closes: the
 * first of them that is on the screen stays, else any title; where a text fills the screen, what opens is brought there.
 */
export function keepPlace(root: HTMLElement, wanted: readonly string[]): () => void {
  const view = root.getBoundingClientRect();
  const found = [...wanted, titles].flatMap((selector) => [...root.querySelectorAll<HTMLElement>(selector)]);
  const kept = found.find((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > view.top && top < view.bottom;
  });
  const place = kept?.getBoundingClientRect().top ?? 0;
  const isInside = (root.querySelector('.jalons-accordion')?.getBoundingClientRect().top ?? view.top) < view.top;
  return () => {
    if (kept?.isConnected === true) root.scrollTop += kept.getBoundingClientRect().top - place;
    else if (isInside) root.querySelector(wanted[0] ?? titles)?.scrollIntoView({ block: 'nearest' });
  };
}
