// Turns what zod says of a value into problems that name the element and the key, with the path where each is written.
import type * as z from 'zod/mini';
import { isObject, type Path } from './find-texts';
import { forms, type Form } from './forms';
import type { Element, ElementKind, Expected, PackTrouble } from './pack-problem';

export type TroubleAt = PackTrouble & {
  readonly path: Path;
  /** The value, unless it is said. */
  readonly part?: 'key';
};

type Issue = z.core.$ZodIssue;

export function readIssues(root: unknown, issues: readonly Issue[]): TroubleAt[] {
  return issues.flatMap((issue) => readIssue(root, issue, issue.path));
}

function readIssue(root: unknown, issue: Issue, path: Path): TroubleAt[] {
  const value = valueAt(root, path);
  const named = nameOf(root, path);
  if (value === undefined && path.length > 0) return [{ problem: 'missing-key', values: named, path }];
  if (value === null || value === '') return [{ problem: 'empty', values: named, path }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const inner = [...path, key];
        return { problem: 'unknown-key', values: nameOf(root, inner), path: inner, part: 'key' };
      });
    case 'invalid_union':
      return readUnion(root, issue, path);
    case 'too_small':
      return [{ problem: 'empty', values: named, path }];
    case 'invalid_format':
      return [{ problem: 'wrong-form', values: { ...named, value: shown(value), form: formOf(issue) }, path }];
    case 'invalid_type':
      return [{ problem: 'wrong-type', values: { ...named, expected: expectedOf(issue.expected) }, path }];
    default: {
      const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      return [{ problem: 'wrong-value', values: { ...named, value: shown(value), options }, path }];
    }
  }
}

/** A text or a need is a string or an object: what is wrong is said of the one that was written. */
function readUnion(root: unknown, issue: Extract<Issue, { code: 'invalid_union' }>, path: Path): TroubleAt[] {
  const value = valueAt(root, path);
  const [ofText] = issue.errors;
  const ofObject = isObject(value) && !Array.isArray(value) ? issue.errors.at(-1) : [];
  const branch = typeof value === 'string' ? ofText : ofObject;
  const inner = branch?.flatMap((each) => readIssue(root, each, [...path, ...each.path])) ?? [];
  if (inner.length > 0) return inner;
  return [{ problem: 'wrong-type', values: { ...nameOf(root, path), expected: 'text' }, path }];
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

function nameOf(root: unknown, path: Path): Element & { readonly key: string } {
  const element = elementAt(root, path);
  return { ...element, key: keyOf(element.kind === 'pack' ? path : path.slice(2)) };
}

/** The path inside the element: `activities[2].text`. */
function keyOf(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./u, '');
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (isObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined),
    root,
  );
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
