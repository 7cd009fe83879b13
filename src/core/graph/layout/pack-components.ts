// Packs the rectangles of the connected parts on shelves: large ones first, about as wide as a screen is.

export interface Rectangle {
  readonly width: number;
  readonly height: number;
}

const shape = 1.6;

/** The top left corner of each, in the order given; a part of the same height as its neighbour keeps the order given. */
export function packComponents(parts: readonly Rectangle[], gap: number): { readonly x: number; readonly y: number }[] {
  let area = 0;
  let widest = 0;
  for (const { width, height } of parts) {
    area += (width + gap) * (height + gap);
    widest = Math.max(widest, width);
  }
  const limit = Math.max(widest, Math.sqrt(area * shape));
  const places = parts.map(() => ({ x: 0, y: 0 }));
  const order = parts.map((_, at) => at).sort((a, b) => (parts[b]?.height ?? 0) - (parts[a]?.height ?? 0) || a - b);
  let x = 0;
  let y = 0;
  let shelf = 0;
  for (const at of order) {
    const part = parts[at];
    if (part === undefined) continue;
    if (x > 0 && x + part.width > limit) {
      x = 0;
      y += shelf + gap;
      shelf = 0;
    }
    places[at] = { x, y };
    x += part.width + gap;
    shelf = Math.max(shelf, part.height);
  }
  return places;
}
