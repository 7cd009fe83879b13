// The keys of an accordion: up and down from heading to heading, Home and End to the first and the last, letters to the next one that begins so.
import { foldFull } from '../../core/text/fold';

/** Letters that follow each other within this time, in milliseconds, are one word. */
const PAUSE = 700;

let typed = { word: '', at: 0 };

/** Headings of steps, and of the documents in them: those that are on the screen, in its order. */
export function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const headings = [...event.currentTarget.querySelectorAll<HTMLElement>('.jalons-step-button, .jalons-ed-button')];
  const at = headings.findIndex((heading) => heading === event.target);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
  const next = headings.at(placeAfter(event.key, at, headings.length) ?? typeAhead(event, headings, at) ?? at);
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

/** A first letter looks further, the following ones stay where they fit. */
function typeAhead(event: KeyboardEvent, headings: readonly HTMLElement[], at: number): number | undefined {
  if (event.key.length !== 1 || event.key === ' ') return undefined;
  const word = event.timeStamp - typed.at < PAUSE ? typed.word + event.key : event.key;
  typed = { word, at: event.timeStamp };
  const wanted = foldFull(word);
  if (wanted === '') return undefined;
  const order = headings.map((_, step) => (at + step + Number(word.length === 1)) % headings.length);
  return order.find((place) => namesOf(headings[place]).some((name) => name.startsWith(wanted)));
}

/** A heading is found by its code and by its title. */
function namesOf(heading: HTMLElement | undefined): readonly string[] {
  const parts = heading?.querySelectorAll(
    '.jalons-step-code, .jalons-step-title, .jalons-card-code, .jalons-card-title',
  );
  return [...(parts ?? [])].map((part) => foldFull(part.textContent));
}
