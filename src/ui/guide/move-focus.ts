// The arrow keys of an accordion: up and down from heading to heading, Home and End to the first and the last.

export function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const headings = [...event.currentTarget.querySelectorAll<HTMLElement>('.jalons-step-button')];
  const at = headings.findIndex((heading) => heading === event.target);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = headings.at(placeAfter(event.key, at, headings.length) ?? at);
  if (next === undefined || next === headings[at]) return;
  event.preventDefault();
  next.focus();
}

function placeAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
