// The arrow keys of a list of rows: up and down, Home and End, and from a finding back to its heading.
import { hasModifier } from '../take-event';

export function moveRow(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.findIndex((row) => row === event.target);
  if (at < 0 || event.defaultPrevented || hasModifier(event)) return;
  const next = rows[placeAfter(event.key, at, rows) ?? at];
  if (next === undefined || next === rows[at]) return;
  event.preventDefault();
  next.focus();
}

function placeAfter(key: string, at: number, rows: readonly HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return rows.length - 1;
  if (key === 'ArrowLeft') return rows.slice(0, at).findLastIndex((row) => row.dataset['row'] === 'group');
  return undefined;
}
