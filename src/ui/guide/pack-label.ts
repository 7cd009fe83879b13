// The short name of a method, as the guide's header gives it.
import type { Pack, Text } from '../../core/pack/pack';

/** `MIENA, axe d’implantation`: with the axis, where all its steps are of one. */
export function packLabel(pack: Pack, text: (text: Text) => string): string {
  const method = shortTitle(text(pack.title));
  const axes = new Set(pack.steps.map(({ axis }) => axis));
  const axis = axes.size === 1 ? pack.axes.find(({ id }) => axes.has(id)) : undefined;
  if (axis === undefined) return method;
  const title = text(axis.title);
  return `${method}, ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** `CNIG` for `CNIG – Fabrique des standards`. */
export function shortTitle(title: string): string {
  const [start = title] = title.split(/ [—–-] | \(|\u00a0:/u, 1);
  return start.trim() === '' ? title : start.trim();
}
