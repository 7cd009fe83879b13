// A figure and its limit, on one line, with the verdict.

/** Prints ✓ or ✗; nothing where the limit is not known, because its engine did not run. */
export function held(name, value, limit) {
  if (!Number.isFinite(limit)) return;
  const round = (number) => (Math.abs(number) < 10 ? Number(number.toFixed(2)) : Math.round(number));
  console.log(`    ${value <= limit ? '✓' : '✗'} ${name}: ${round(value)} ≤ ${round(limit)}`);
}
