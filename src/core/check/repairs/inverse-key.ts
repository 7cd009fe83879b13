// The property in which a note answers a relation that another one declares to it, in the note's own dialect.
import type { DeclaredLink, Role } from '../../graph/link';
import { normalKey, normalKeys } from '../../graph/links/relation';
import type { Note } from '../../graph/note';
import { once } from '../../text/once';
import { isPropertyField } from '../../graph/is-property-field';

export interface AnswerKey {
  readonly path: readonly string[];
  /** Whether names are written there as links. */
  readonly links: boolean;
}

/** What the answering note calls the other one. */
export const answers = ['parent', 'child', 'friend'] as const;
type Answer = (typeof answers)[number];

/** What a note is to the one that it calls so. */
export const CONTRARY: Readonly<Record<Answer, Answer>> = { parent: 'child', child: 'parent', friend: 'friend' };

/** What a note may say of another by its own will: also which comes first, to which no note has to answer. */
export const sayings = ['parent', 'child', 'previous', 'next', 'friend'] as const;
export type Saying = (typeof sayings)[number];

const WAY: Readonly<Record<Saying, readonly [Role, DeclaredLink['way']]>> = {
  parent: ['parent', 'in'],
  child: ['parent', 'out'],
  previous: ['previous', 'in'],
  next: ['previous', 'out'],
  friend: ['friend', 'none'],
};

/** Whether a declared link says this of its target. */
export function says({ role, way }: DeclaredLink, saying: Saying): boolean {
  return WAY[saying][0] === role && WAY[saying][1] === way;
}

interface Dialect {
  /** In the order of `sayings`. */
  readonly keys: readonly string[];
  readonly links: boolean;
}

const BLOCK: Dialect = {
  keys: ['parents', 'children', 'previous', 'next', 'friends'].map((key) => `excalibrain.${key}`),
  links: false,
};

const DIALECTS: readonly Dialect[] = [
  BLOCK,
  { keys: ['up', 'down', 'prev', 'next', 'related'], links: true },
  { keys: ['parent', 'child', 'previous', 'next', 'related'], links: true },
  { keys: ['parents', 'children', 'previous', 'next', 'friends'], links: true },
];

/** Keys that say more than that a note is a parent, a child or a friend: who writes `opposes` did not mean every friend. */
const NARROW = once(() =>
  normalKeys(
    ...[
      'domain',
      'domaine',
      'parent domain',
      'origin',
      'origine',
      'inception',
      'leads to',
      'contributes to',
      'nurtures',
    ],
    ...['similar', 'supports', 'alternatives', 'advantages', 'pros', 'opposes', 'disadvantages', 'missing', 'cons'],
  ),
);

/** The key where the note says the same of others; else that of the dialect it writes; else that of the other note's `field`. */
export function findAnswerKey(note: Note, answer: Saying, field: string): AnswerKey | undefined {
  const own = note.links.filter((link) => isPropertyField(link.field) && !link.field.startsWith('liens'));
  const same = own.find((link) => says(link, answer) && !NARROW().has(normalKey(link.field)));
  if (same !== undefined) return keyAt(note, same.field, same.raw.includes('[['));
  const dialect =
    DIALECTS.find(({ keys }) => own.some((link) => keys.includes(link.field))) ??
    (Object.hasOwn(note.properties, 'excalibrain') ? BLOCK : undefined) ??
    DIALECTS.find(({ keys }) => keys.includes(field)) ??
    (own.some((link) => NARROW().has(normalKey(link.field))) ? DIALECTS.at(-1) : undefined);
  const key = dialect?.keys[sayings.indexOf(answer)];
  if (dialect === undefined || key === undefined) return undefined;
  const written = own.filter(({ role }) => role !== 'mention');
  const links = written.length === 0 ? dialect.links : written.some(({ raw }) => raw.includes('[['));
  return keyAt(note, key, links);
}

/** Fields are told composed and dotted; a key of the note may hold a dot of its own: it is then left alone. */
function keyAt({ properties }: Note, field: string, links: boolean): AnswerKey | undefined {
  const path = field.split('.');
  const isOwnDot = path.length === 2 && Object.hasOwn(properties, field);
  return path.length > 2 || isOwnDot ? undefined : { path, links };
}
