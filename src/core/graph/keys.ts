// Gives each folded name its number, and frees it with its last use.
import { foldCase, foldFull } from '../text/fold';
import { firstOf } from './chains';
import { BARE_KEY, ED_KEY, type Graph, type Keys } from './graph';
import type { TargetKind } from './link';
import { giveBack, takeNumber } from './numbering';

/** The text under which a name meets the notes that answer to it. */
export function keyOfName(name: string): string {
  const folded = foldFull(name);
  return folded === '' ? BARE_KEY + foldCase(name) : folded;
}

export function keyOfEd(code: string): string {
  return ED_KEY + code;
}

/** The name of a link target without its `.md`, which writers add or not. */
export function withoutExtension(target: string): string {
  const length = target.length;
  const ending =
    length > 3 && target.charCodeAt(length - 3) === 0x2e && target.slice(length - 2).toLowerCase() === 'md';
  return ending ? target.slice(0, length - 3) : target;
}

/** A target as people write it as a name: a bare code gets its `ÉD`. */
export function writtenName(kind: TargetKind, target: string): string {
  return kind === 'code' ? `ÉD ${target}` : target;
}

/** What stands after the last `/`. */
export function lastSegment(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function numberKey(keys: Keys, text: string): number {
  const known = keys.numbers.get(text);
  if (known !== undefined) return known;
  const number = takeNumber(keys.numbering);
  keys.numbers.set(text, number);
  keys.texts[number] = text;
  return number;
}

/** Forgets a key that no note answers to and no link waits under. */
export function releaseKey(graph: Graph, key: number): void {
  if (firstOf(graph.answers.byKey, key) >= 0 || firstOf(graph.rows.byKey, key) >= 0) return;
  if (graph.otherKeys.byKey.has(key)) return;
  const text = graph.keys.texts[key] ?? '';
  // It may have been forgotten a moment ago, by another use that ended.
  if (graph.keys.numbers.get(text) !== key) return;
  graph.keys.numbers.delete(text);
  graph.keys.texts[key] = '';
  giveBack(graph.keys.numbering, key);
}
