// Seeded graphs of the kind that methods make: layered, mostly local, with some long edges.

/** A small generator of numbers in [0, 1): the same seed, the same graph, on every machine. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const box = { width: 160, height: 48 };
export const gaps = { boxGap: 40, layerGap: 80 };

const named = (count) => Array.from({ length: count }, (_, at) => ({ id: String(at).padStart(5, '0'), ...box }));

/** `count` boxes in layers of about √count, `density` edges a box, one edge in five over two to eight layers. */
export function methodLike(count, density, seed) {
  const next = random(seed * 7919 + count);
  const width = Math.max(2, Math.round(Math.sqrt(count) * 0.75));
  const layers = [];
  for (let made = 0; made < count;) {
    const size = Math.min(count - made, Math.max(1, Math.round(width * (0.5 + next()))));
    layers.push(Array.from({ length: size }, () => made++));
  }
  const boxes = named(count);
  const edges = [];
  const seen = new Set();
  const add = (from, to) => {
    const key = from * 1e6 + to;
    if (seen.has(key)) return;
    seen.add(key);
    edges.push({ from: boxes[from].id, to: boxes[to].id });
  };
  const near = (layer, share) => {
    const wander = (next() + next() + next() - 1.5) * 0.28;
    return layers[layer][Math.floor(Math.min(0.999, Math.max(0, share + wander)) * layers[layer].length)];
  };
  for (let layer = 1; layer < layers.length; layer++) {
    layers[layer].forEach((item, at) => add(near(layer - 1, (at + 0.5) / layers[layer].length), item));
  }
  for (let tries = 0; edges.length < Math.round(count * density) && tries < count * density * 20; tries++) {
    const layer = 1 + Math.floor(next() * (layers.length - 1));
    const at = Math.floor(next() * layers[layer].length);
    const span = next() < 0.2 ? 2 + Math.floor(next() * 7) : 1;
    add(near(Math.max(0, layer - span), (at + 0.5) / layers[layer].length), layers[layer][at]);
  }
  return { name: `${count} boxes, ${edges.length} edges, seed ${seed}`, boxes, edges };
}
