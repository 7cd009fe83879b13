// Pairs headings that say nearly the same: each word of the one is a word of the other (`Projets connexes`, `Projets et cours connexes`).

/** Words that tell headings apart from nothing; folded. */
const minor = new Set('a au aux d de des du en et l la le les ou par pour and for in of on or the to'.split(' '));
/** Words that make a heading say the opposite; folded. */
const opposite = new Set('non sans hors pas exclu exclus exclue exclues no not without'.split(' '));

/**
 * By wanted name, its near own name; both folded (`foldFull`). Only where two words or more are shared, each is the only one that is near the other, and
 * neither is there exactly: one word (`Acteurs`) may mean too many things.
 */
export function nearHeadings(own: readonly string[], wanted: readonly string[]): ReadonlyMap<string, string> {
  const theirs = onlyOnce(wanted, new Set(own));
  if (theirs.length === 0) return new Map();
  const ours = onlyOnce(own, new Set(wanted));
  const pairs = theirs.flatMap((their) => ours.filter((our) => isNear(our, their)).map((our) => [their, our] as const));
  const met = countEach(pairs.flat());
  const alone = pairs.filter((pair) => pair.every((one) => met.get(one) === 1));
  return new Map(alone.map(([their, our]) => [their.name, our.name]));
}

interface Heading {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

function onlyOnce(names: readonly string[], others: ReadonlySet<string>): readonly Heading[] {
  return [...countEach(names)]
    .filter(([name, count]) => count === 1 && !others.has(name))
    .map(([name]) => ({ name, words: new Set(name.split(' ').filter((word) => !minor.has(word))) }))
    .filter(({ words }) => words.size > 1);
}

function countEach<Thing>(things: readonly Thing[]): ReadonlyMap<Thing, number> {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function isNear({ words }: Heading, other: Heading): boolean {
  const [fewer, more] = words.size < other.words.size ? [words, other.words] : [other.words, words];
  return (
    [...fewer].every((word) => more.has(word)) && ![...more].some((word) => opposite.has(word) && !fewer.has(word))
  );
}
