// Turns what zod says of a value into problems that name the element and the key, with the path where each is written.
import type * as z from 'zod/mini';
import { forms, type Form } from './forms';
import type { Element, ElementKind, Expected, PackTrouble } from './pack-problem';

export interface TroubleAt {
  readonly trouble: PackTrouble;
  readonly path: readonly PropertyKey[];
  /** The value, unless it is said. */
  readonly part?: 'key';
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

export function readIssues(root: unknown, issues: readonly Issue[]): TroubleAt[] {
  return issues.flatMap((issue) => readIssue(root, issue, issue.path));
}

function readIssue(root: unknown, issue: Issue, path: Path): TroubleAt[] {
  const value = valueAt(root, path);
  const named = { ...elementAt(root, path), key: keyOf(path) };
  const at = (trouble: PackTrouble): TroubleAt[] => [{ trouble, path }];
  if (value === undefined && path.length > 0) return at({ problem: 'missing-key', values: named });
  if (value === null || value === '') return at({ problem: 'empty', values: named });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((name) => {
        const inner = [...path, name];
        const values = { ...elementAt(root, inner), key: keyOf(inner) };
        return { trouble: { problem: 'unknown-key', values }, path: inner, part: 'key' };
      });
    case 'invalid_union':
      return readUnion(root, issue, path);
    case 'too_small':
      return at({ problem: 'empty', values: named });
    case 'invalid_value':
      return at({
        problem: 'wrong-value',
        values: { ...named, value: shown(value), options: issue.values.map(String) },
      });
    case 'invalid_format':
      return at({ problem: 'wrong-form', values: { ...named, value: shown(value), form: formOf(issue) } });
    case 'invalid_type':
      return at({ problem: 'wrong-type', values: { ...named, expected: expectedOf(issue.expected) } });
    default:
      return at({ problem: 'wrong-value', values: { ...named, value: shown(value), options: [] } });
  }
}

/** A text or a need is a string or an object: what is wrong is said of the one that was written. */
function readUnion(root: unknown, issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): TroubleAt[] {
  const value = valueAt(root, path);
  const branch =
    typeof value === 'string'
      ? issue.errors[0]
      : isObject(value) && !Array.isArray(value)
        ? issue.errors.at(-1)
        : undefined;
  const inner = (branch ?? []).flatMap((each) => readIssue(root, each, [...path, ...each.path]));
  if (inner.length > 0) return inner;
  const values = { ...elementAt(root, path), key: keyOf(path), expected: 'text' } as const;
  return [{ trouble: { problem: 'wrong-type', values }, path }];
}

const kinds: Readonly<Record<string, ElementKind>> = {
  eds: 'ed',
  steps: 'step',
  plans: 'plan',
  axes: 'axis',
  phases: 'phase',
  roles: 'role',
  lists: 'list',
  sources: 'source',
};

/** The element of the pack that a path leads into: its id or code, or its number from 1. */
export function elementAt(root: unknown, path: Path): Element {
  const [shelf, index] = path;
  const kind = Object.hasOwn(kinds, String(shelf)) ? kinds[String(shelf)] : undefined;
  if (kind === undefined || typeof index !== 'number') return { kind: 'pack', id: '' };
  const id = valueAt(root, [String(shelf), index, kind === 'ed' ? 'code' : 'id']);
  return { kind, id: typeof id === 'string' && id !== '' ? id : String(index + 1) };
}

/** The rest of the path, inside the element: `activities[2].text`. */
function keyOf(path: Path): string {
  const inside = Object.hasOwn(kinds, String(path[0])) && typeof path[1] === 'number' ? path.slice(2) : path;
  const name = inside.reduce<string>(
    (written, step) =>
      typeof step === 'number'
        ? `${written}[${step + 1}]`
        : written === ''
          ? String(step)
          : `${written}.${String(step)}`,
    '',
  );
  return name;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined),
    root,
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function expectedOf(type: string): Expected {
  if (type === 'array') return 'list';
  if (type === 'object' || type === 'boolean' || type === 'number') return type;
  return 'text';
}

function formOf(issue: Extract<Issue, { code: 'invalid_format' }>): Form {
  const names: readonly Form[] = ['pack-id', 'code', 'foreign-code', 'block-id', 'template', 'target', 'language'];
  const pattern = 'pattern' in issue ? issue.pattern : undefined;
  return names.find((name) => String(forms()[name]) === pattern) ?? 'id';
}

/** A value in a sentence: short, on one line. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
