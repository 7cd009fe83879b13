// ExcaliBrain's flat fields: its default lists, or the user's own, read from the plugin's data file.
import { CHILD, FRIEND, NEXT, PARENT, PREVIOUS, type KeyDialect, type Relation } from './relation';

/** The lists of the data file: what the fields in each say, and which ones are there by default (ExcaliBrain 0.2.17). */
const LISTS: readonly (readonly [list: string, relations: readonly Relation[], fields: readonly string[]])[] = [
  ['parents', PARENT, ['Parent', 'Parents', 'up', 'u', 'North', 'origin', 'inception', 'source', 'parent domain']],
  ['children', CHILD, ['Children', 'Child', 'down', 'd', 'South', 'leads to', 'contributes to', 'nurtures']],
  [
    'leftFriends',
    FRIEND,
    ['Friends', 'Friend', 'Jump', 'Jumps', 'j', 'similar', 'supports', 'alternatives', 'advantages', 'pros'],
  ],
  ['rightFriends', FRIEND, ['opposes', 'disadvantages', 'missing', 'cons']],
  ['previous', PREVIOUS, ['Previous', 'Prev', 'West', 'w', 'Before']],
  ['next', NEXT, ['Next', 'n', 'East', 'e', 'After']],
];

/** The fields of these lists; a list that is not there keeps its default. ExcaliBrain reads links only, never plain names: neither do we under its fields. */
export function ontologyDialect(lists: Readonly<Record<string, unknown>> = {}): KeyDialect {
  return LISTS.map(([list, relations, fields]) => [readFields(lists[list]) ?? fields, relations, 'links']);
}

/** Reads the lists out of the text of ExcaliBrain's `data.json`. Undefined when it is no such file. */
export function readOntology(json: string): KeyDialect | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  const lists = isRecord(data) ? data['hierarchy'] : undefined;
  return isRecord(lists) ? ontologyDialect(lists) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readFields(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}
