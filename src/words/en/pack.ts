// What is said of methods and of what is wrong in them, in English.
import type { Form } from '../../core/pack/forms';
import type { ElementKind, Expected } from '../../core/pack/pack-problem';
import type { Words } from '../words';
import { yamlReasons } from './yaml-reasons';

const quoted = (text: string): string => `“${text}”`;

const kinds: Readonly<Record<ElementKind, string>> = {
  pack: 'method',
  ed: 'ED',
  step: 'step',
  plan: 'plan',
  axis: 'axis',
  phase: 'phase',
  role: 'role',
  list: 'list',
  source: 'source',
  activity: 'activity',
  cycle: 'cycle',
  content: 'content item',
  sheet: 'sheet',
};

const expected: Readonly<Record<Expected, string>> = {
  text: 'a text',
  list: 'a list',
  object: 'a group of keys',
  boolean: 'true or false',
  number: 'a number',
};

const forms: Readonly<Record<Form, string>> = {
  id: 'letters, digits, dots and hyphens, no space',
  'pack-id': 'small letters without accent, digits and hyphens',
  code: 'a code (I-3), or one of another method (misa:440)',
  'foreign-code': 'a code of another method, like misa:440',
  'block-id': 'letters without accent, digits and hyphens',
  template: 'the name of a template, no folder',
  target: 'an https:// address or the name of a note',
  language: 'a language code, like fr',
};

export const pack: Words['pack'] = {
  problems: {
    'too-large': ({ size, limit }) => `text too long (${String(size)} characters, at most ${String(limit)})`,
    'too-deep': ({ limit }) => `nested deeper than ${String(limit)} levels`,
    'not-yaml': ({ reason }) => `unreadable YAML (${yamlReasons[reason]})`,
    alias: ({ name }) => `reference ${quoted(`*${name}`)} not allowed: repeat the value`,
    'duplicate-key': ({ key }) => `key ${quoted(key)} written twice`,
    'missing-key': ({ key }) => `key ${quoted(key)} is missing`,
    'unknown-key': ({ key }) => `unknown key ${quoted(key)}`,
    'wrong-type': ({ key, expected: type }) => `${key === '' ? 'this value' : quoted(key)} should be ${expected[type]}`,
    'wrong-value': ({ key, value, options }) =>
      `unexpected value ${quoted(value)} for ${quoted(key)}${options.length === 0 ? '' : `; expected: ${options.join(', ')}`}`,
    'wrong-form': ({ key, value, form }) => `${quoted(value)} will not do for ${quoted(key)}; expected: ${forms[form]}`,
    empty: ({ key }) => (key === '' ? 'empty value' : `${quoted(key)} is empty`),
    'duplicate-id': () => 'identifier already used',
    'unknown-ed': ({ code }) => `unknown ED ${quoted(code)}`,
    'unknown-step': ({ step }) => `unknown step ${quoted(step)}`,
    'unknown-part': ({ part, value }) => `unknown ${kinds[part]} ${quoted(value)}`,
    'unknown-prerequisite': ({ code }) => `unknown prerequisite ${quoted(code)}: no method has it`,
    'unknown-equivalent': ({ code }) => `unknown equivalent ${quoted(code)}: no method has it`,
    'one-sided-equivalent': ({ code }) => `the equivalent ${quoted(code)} does not point back to this ED`,
    'missing-template': ({ template }) => `template not found ${quoted(template)}`,
    'version-order': ({ code }) => `version ${quoted(code)} already planned, or after a later one`,
    'duplicate-pack': ({ id, other }) =>
      `another note already holds the method ${quoted(id)}: ${other}. That one is used.`,
    'unreadable-note': ({ detail }) => `the note cannot be read (${detail})`,
    'many-blocks': ({ count }) => `this note holds ${String(count)} yaml blocks; a method has only one`,
  },
  about: (kind, id) => (kind === 'pack' ? '' : `${kinds[kind]} ${id}: `),
  copyIntro:
    'This note is a method: change the block below and Jalons follows it. The notes of the same folder are its templates. As long as it keeps the same “id”, it replaces the original method.',
};
