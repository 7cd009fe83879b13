// Measures of a picture: crossings, lengths, overlaps, and how far boxes move from one picture to the next.

/** Pairs of segments of different edges that cross properly. Segments: [x1, y1, x2, y2, edge]. */
export function crossings(segments) {
  const sorted = segments.map((s) => (s[1] <= s[3] ? s : [s[2], s[3], s[0], s[1], s[4]])).sort((a, b) => a[1] - b[1]);
  let count = 0;
  let active = [];
  const side = (p, x, y) => (p[2] - p[0]) * (y - p[1]) - (p[3] - p[1]) * (x - p[0]);
  for (const s of sorted) {
    active = active.filter((a) => a[3] > s[1] + 1e-6);
    for (const a of active) {
      if (a[4] === s[4]) continue;
      if (Math.max(a[0], a[2]) <= Math.min(s[0], s[2]) || Math.min(a[0], a[2]) >= Math.max(s[0], s[2])) continue;
      if (side(a, s[0], s[1]) * side(a, s[2], s[3]) < -1e-6 && side(s, a[0], a[1]) * side(s, a[2], a[3]) < -1e-6)
        count++;
    }
    active.push(s);
  }
  return count;
}

/** `places`: id → [x, y]. Straight: centre to centre, as if every engine drew straight lines. `routes`, when given: corners of each edge. */
export function measure(graph, places, routes) {
  const straight = [];
  const routed = [];
  let length = 0;
  graph.edges.forEach(({ from, to }, edge) => {
    if (from === to) return;
    const [x1, y1] = places.get(from);
    const [x2, y2] = places.get(to);
    straight.push([x1, y1, x2, y2, edge]);
    length += Math.hypot(x2 - x1, y2 - y1);
    const points = routes?.[edge];
    if (!points) return;
    for (let at = 0; at + 3 < points.length; at += 2) routed.push([...points.slice(at, at + 4), edge]);
  });
  return { straight: crossings(straight), routed: routes ? crossings(routed) : undefined, length };
}

export function meanMove(before, after) {
  let sum = 0;
  let count = 0;
  for (const [id, [x, y]] of after) {
    const old = before.get(id);
    if (!old) continue;
    sum += Math.hypot(x - old[0], y - old[1]);
    count++;
  }
  return sum / Math.max(1, count);
}
