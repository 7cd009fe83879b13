// What a node looks like by its class: MOT's shapes and a colour for each kind of thing, unless the user says otherwise.
import { foldFull } from '../../text/fold';
import { familyOfClass, shapeOfFamily, type Family, type Shape } from './node-shape';

/** Colours that every theme of Obsidian has; `grey` is that of quiet text. */
export const colours = ['blue', 'purple', 'green', 'orange', 'cyan', 'red', 'yellow', 'pink', 'grey'] as const;
export type Colour = (typeof colours)[number];

/** What the user wants notes of a class to look like. */
export interface ClassLook {
  /** The class, as notes write it; accents and case do not matter. */
  readonly name: string;
  readonly shape: Shape;
  readonly colour: Colour;
  /** The name of an icon; empty for none. */
  readonly icon: string;
}

export interface NodeLook {
  readonly family: Family;
  readonly shape: Shape;
  readonly colour: Colour;
  readonly icon: string;
}

/** What the notes of a class look like. */
export type LookOf = (name: string) => NodeLook;

export const colourOfFamily: Readonly<Record<Family, Colour>> = {
  document: 'blue',
  concept: 'purple',
  procedure: 'green',
  principle: 'orange',
  fact: 'cyan',
  other: 'grey',
};

/** Of two rows for one class the first holds. Each class is looked up once. */
export function makeLookOf(rows: readonly ClassLook[] = []): LookOf {
  const own = new Map([...rows].reverse().map((row) => [foldFull(row.name), row]));
  const known = new Map<string, NodeLook>();
  return (name) => {
    const there = known.get(name);
    if (there !== undefined) return there;
    const family = familyOfClass(name);
    const { shape, colour, icon } = own.get(foldFull(name)) ?? {
      shape: shapeOfFamily[family],
      colour: colourOfFamily[family],
      icon: '',
    };
    const look = { family, shape, colour, icon };
    known.set(name, look);
    return look;
  };
}
