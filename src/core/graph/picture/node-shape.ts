// The shape of a node by its class, as MOT draws it, and the outline of each shape.
import { foldFull } from '../../text/fold';

/** MOT: concept and document a rectangle, procedure an ellipse, principle and actor a hexagon, fact a notched rectangle; anything else is rounded. */
export const shapes = ['rectangle', 'ellipse', 'hexagon', 'notched', 'rounded'] as const;
export type Shape = (typeof shapes)[number];

/** What kind of thing a class names: it gives shape and colour. */
export type Family = 'document' | 'concept' | 'procedure' | 'principle' | 'fact' | 'other';

export const shapeOfFamily: Readonly<Record<Family, Shape>> = {
  document: 'rectangle',
  concept: 'rectangle',
  procedure: 'ellipse',
  principle: 'hexagon',
  fact: 'notched',
  other: 'rounded',
};

/** Words that begin a class, without accents; or that it is, in the plural too. */
const families: readonly (readonly [Family, RegExp])[] = [
  ['document', /^(?:document|doc|livrable|ed|element de documentation)(?:s?$| )/u],
  ['procedure', /^(?:procedure|proc|savoir faire|sf|activite|tache|task|process|etape|cs)(?:s?$| )/u],
  ['principle', /^(?:principe|principle|acteur|actor|role|regle|rule|consigne|agent)(?:s?$| )/u],
  ['fact', /^(?:fait|fact|exemple|example|trace|enonce)(?:s?$| )/u],
  ['concept', /^(?:concept|connaissance|ressource|resource|outil|tool|service|milieu|notion)(?:s?$| )/u],
];

export function familyOfClass(name: string): Family {
  const folded = foldFull(name);
  return families.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}

/** The outline around the origin, as SVG path data. */
export function outlineOf(shape: Shape, width: number, height: number): string {
  const x = width / 2;
  const y = height / 2;
  const cut = Math.min(8, y / 2);
  switch (shape) {
    case 'ellipse':
      return `M${-x} 0A${x} ${y} 0 1 1 ${x} 0A${x} ${y} 0 1 1 ${-x} 0Z`;
    case 'hexagon': {
      const side = x - Math.min(16, y);
      return `M${-side} ${-y}H${side}L${x} 0L${side} ${y}H${-side}L${-x} 0Z`;
    }
    case 'notched':
      return `M${cut - x} ${-y}H${x - cut}V${cut - y}H${x}V${y - cut}H${x - cut}V${y}H${cut - x}V${y - cut}H${-x}V${cut - y}H${cut - x}Z`;
    case 'rectangle':
      return roundedBox(x, y, 3);
    case 'rounded':
      return roundedBox(x, y, Math.min(14, y));
  }
}

function roundedBox(x: number, y: number, radius: number): string {
  const w = 2 * (x - radius);
  const h = 2 * (y - radius);
  const arc = (dx: number, dy: number): string => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return `M${radius - x} ${-y}h${w}${arc(radius, radius)}v${h}${arc(-radius, radius)}h${-w}${arc(-radius, -radius)}v${-h}${arc(radius, -radius)}Z`;
}
