// Doubly linked lists of whole numbers in typed arrays: adding and taking out cost the same however long a list is.

/** Lists are numbered from 0, and so are items; an item stands in one list at most. Absent is -1. */
export interface Chains {
  /** By list: its first item. */
  first: Int32Array;
  /** By item: the neighbours, and the list it stands in. */
  next: Int32Array;
  previous: Int32Array;
  list: Int32Array;
}

export function makeChains(lists: number, items: number): Chains {
  return { first: filled(lists), next: filled(items), previous: filled(items), list: filled(items) };
}

/** The first item of a list, or -1. */
export function firstOf(chains: Chains, list: number): number {
  return chains.first[list] ?? -1;
}

/** The item after this one in its list, or -1. */
export function nextOf(chains: Chains, item: number): number {
  return chains.next[item] ?? -1;
}

/** The list an item stands in, or -1. */
export function listOf(chains: Chains, item: number): number {
  return chains.list[item] ?? -1;
}

/** Puts an item, which stands in no list, at the head of one. */
export function attach(chains: Chains, list: number, item: number): void {
  if (list >= chains.first.length) chains.first = grown(chains.first, list);
  if (item >= chains.next.length) growItems(chains, item);
  const head = chains.first[list] ?? -1;
  chains.first[list] = item;
  chains.next[item] = head;
  chains.previous[item] = -1;
  chains.list[item] = list;
  if (head >= 0) chains.previous[head] = item;
}

/** Takes an item out of its list; does nothing when it stands in none. */
export function detach(chains: Chains, item: number): void {
  const list = chains.list[item] ?? -1;
  if (list < 0) return;
  const next = chains.next[item] ?? -1;
  const previous = chains.previous[item] ?? -1;
  if (next >= 0) chains.previous[next] = previous;
  if (previous >= 0) chains.next[previous] = next;
  else chains.first[list] = next;
  chains.list[item] = -1;
}

/** The items of a list, the last one added first. */
export function itemsOf(chains: Chains, list: number): number[] {
  const items: number[] = [];
  for (let item = firstOf(chains, list); item >= 0; item = nextOf(chains, item)) items.push(item);
  return items;
}

/** A longer copy that holds at least the place `index`; new places hold -1. */
export function grown(column: Int32Array, index: number): Int32Array {
  const longer = filled(Math.max(index + 1, Math.ceil(column.length * 1.3)));
  longer.set(column);
  return longer;
}

function growItems(chains: Chains, item: number): void {
  chains.next = grown(chains.next, item);
  chains.previous = grown(chains.previous, item);
  chains.list = grown(chains.list, item);
}

function filled(length: number): Int32Array {
  return new Int32Array(Math.max(8, length)).fill(-1);
}
