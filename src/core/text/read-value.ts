// Turns data that another program decoded into plain values: no prototypes, no cycles, no bombs.
import { DEEPEST, emptyMap } from './frontmatter';
import type { Properties, Value } from './value';

/** How many values one block may hold once its aliases are followed. */
const MOST_VALUES = 100_000;

/** What is deeper than a block may nest, or beyond the most values, reads as null. Never throws. */
export function readValue(data: Readonly<Record<string, unknown>>): Properties {
  return readMap(data, 1, { left: MOST_VALUES });
}

interface Budget {
  left: number;
}

function readMap(data: Readonly<Record<string, unknown>>, depth: number, budget: Budget): Properties {
  const map = emptyMap<Value>();
  for (const key of Object.keys(data)) {
    if (budget.left <= 0) break;
    map[key] = readOne(data[key], depth, budget);
  }
  return map;
}

function readOne(data: unknown, depth: number, budget: Budget): Value {
  budget.left -= 1;
  if (typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean') return data;
  if (depth > DEEPEST || budget.left <= 0 || typeof data !== 'object' || data === null) return null;
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    return items.map((item) => readOne(item, depth + 1, budget));
  }
  // A decoder that makes dates of dates: the day is what was written.
  if (data instanceof Date) return Number.isNaN(data.getTime()) ? null : data.toISOString().slice(0, 10);
  return readMap({ ...data }, depth + 1, budget);
}
