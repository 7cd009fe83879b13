// Opens the tables and sentences that the build keeps as data (build/cut-words.mjs).

/** What is said, once the values are there that the functions around are given. */
type Said = (given: readonly unknown[]) => unknown;

/** What a list says by the sign that it begins with, of what its other parts say. */
const phrases: Readonly<Record<string, (...parts: readonly Said[]) => Said>> = {
  '+':
    (...parts) =>
    (given) =>
      parts.map((part) => String(part(given))).join(''),
  '?': (asked, yes, no) => (given) => (asked(given) ? yes : no)(given),
  '>': (one, other) => (given) => Number(one(given)) > Number(other(given)),
  '===': (one, other) => (given) => one(given) === other(given),
  '||': (one, other) => (given) => one(given) || other(given),
  '??': (one, other) => (given) => one(given) ?? other(given),
  '.': (holder, name) => (given) => readProperty(holder(given), name(given)),
  '()':
    (holder, name, ...values) =>
    (given) => {
      const held = holder(given);
      return call(
        readProperty(held, name(given)),
        held,
        values.map((value) => value(given)),
      );
    },
  f:
    (called, ...values) =>
    (given) =>
      call(
        called(given),
        undefined,
        values.map((value) => value(given)),
      ),
  '[]':
    (...parts) =>
    (given) =>
      parts.map((part) => part(given)),
  '{}':
    (...tables) =>
    (given): unknown =>
      Object.assign({}, ...tables.map((table) => table(given))),
};

/**
 * What `data` stands for: a text for itself, a table for the table of what its entries stand for, a number from 0 for that one of the values that the functions
 * around are given, a number below 0 for one of `needs` (-1 is the first), and a list for a phrase; `#` is a number, `=>` a function (with how many values are
 * given around it).
 */
export function openSentences(data: unknown, needs: readonly unknown[]): unknown {
  return read(data, needs)([]);
}

function read(data: unknown, needs: readonly unknown[]): Said {
  if (typeof data === 'number') return data < 0 ? () => needs[-1 - data] : (given) => given[data];
  if (typeof data !== 'object' || data === null) return () => data;
  if (!isList(data))
    return (given) => Object.fromEntries(Object.entries(data).map(([name, part]) => [name, read(part, needs)(given)]));
  const [sign, first, body] = data;
  if (sign === '#') return () => first;
  if (sign === '=>') {
    let said: Said | undefined;
    return (given) =>
      (...more: readonly unknown[]) =>
        (said ??= read(body, needs))([...given.slice(0, Number(first)), ...more]);
  }
  const parts = data.slice(1).map((part) => read(part, needs));
  return phrases[String(sign)]?.(...parts) ?? (() => undefined);
}

const isList = (data: object): data is readonly unknown[] => Array.isArray(data);

/** Throws, as the code would, when there is nothing to read it from. */
function readProperty(holder: unknown, name: unknown): unknown {
  if (holder === undefined || holder === null) throw new TypeError(String(name));
  return Reflect.get(Object(holder), String(name));
}

function call(called: unknown, holder: unknown, given: readonly unknown[]): unknown {
  if (typeof called !== 'function') throw new TypeError(String(called));
  return Reflect.apply(called, holder, given);
}
