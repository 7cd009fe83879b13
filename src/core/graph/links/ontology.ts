// ExcaliBrain's flat fields: its default lists, or the user's own, read from the plugin's data file.
import { CHILD, FRIEND, joinDialects, meaning, NEXT, PARENT, PREVIOUS, type KeyDialect } from './relation';

/** The names of the fields that say each relation. */
export interface Ontology {
  readonly parents: readonly string[];
  readonly children: readonly string[];
  readonly leftFriends: readonly string[];
  readonly rightFriends: readonly string[];
  readonly previous: readonly string[];
  readonly next: readonly string[];
}

/** ExcaliBrain 0.2.17. */
export const defaultOntology: Ontology = {
  parents: ['Parent', 'Parents', 'up', 'u', 'North', 'origin', 'inception', 'source', 'parent domain'],
  children: ['Children', 'Child', 'down', 'd', 'South', 'leads to', 'contributes to', 'nurtures'],
  leftFriends: ['Friends', 'Friend', 'Jump', 'Jumps', 'j', 'similar', 'supports', 'alternatives', 'advantages', 'pros'],
  rightFriends: ['opposes', 'disadvantages', 'missing', 'cons'],
  previous: ['Previous', 'Prev', 'West', 'w', 'Before'],
  next: ['Next', 'n', 'East', 'e', 'After'],
};

/** ExcaliBrain reads links only, never plain names: neither do we under its fields. */
export function ontologyDialect(ontology: Ontology): KeyDialect {
  return joinDialects([
    meaning(ontology.parents, PARENT, 'links'),
    meaning(ontology.children, CHILD, 'links'),
    meaning([...ontology.leftFriends, ...ontology.rightFriends], FRIEND, 'links'),
    meaning(ontology.previous, PREVIOUS, 'links'),
    meaning(ontology.next, NEXT, 'links'),
  ]);
}

/** Reads the lists out of the text of ExcaliBrain's `data.json`; a list that is not there keeps its default. Undefined when it is no such file. */
export function readOntology(json: string): Ontology | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (!isRecord(data) || !isRecord(data['hierarchy'])) return undefined;
  const { hierarchy } = data;
  const read = (key: keyof Ontology): readonly string[] => readNames(hierarchy[key]) ?? defaultOntology[key];
  return {
    parents: read('parents'),
    children: read('children'),
    leftFriends: read('leftFriends'),
    rightFriends: read('rightFriends'),
    previous: read('previous'),
    next: read('next'),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readNames(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}
