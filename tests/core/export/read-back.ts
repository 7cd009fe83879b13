// Reads exported pictures back: Mermaid with its own parser, XML strictly, canvases by their schema.
import { Ajv } from 'ajv';

const side = { enum: ['top', 'right', 'bottom', 'left'] };
const text = { type: 'string' };
const integer = { type: 'integer' };
const place = { id: text, x: integer, y: integer, width: integer, height: integer, color: text };

/** JSON Canvas 1.0. */
const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    nodes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'x', 'y', 'width', 'height'],
        oneOf: [
          { properties: { ...place, type: { const: 'text' }, text }, required: ['text'], additionalProperties: false },
          {
            properties: { ...place, type: { const: 'file' }, file: text, subpath: { type: 'string', pattern: '^#' } },
            required: ['file'],
            additionalProperties: false,
          },
          { properties: { ...place, type: { const: 'group' }, label: text }, additionalProperties: false },
        ],
      },
    },
    edges: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'fromNode', 'toNode'],
        additionalProperties: false,
        properties: {
          id: text,
          fromNode: text,
          toNode: text,
          fromSide: side,
          toSide: side,
          fromEnd: { enum: ['none', 'arrow'] },
          toEnd: { enum: ['none', 'arrow'] },
          color: text,
          label: text,
        },
      },
    },
  },
};

const validate = new Ajv().compile(schema);

/** What is wrong with a canvas; empty when nothing is. */
export function canvasFaults(canvas: unknown): string[] {
  return validate(canvas)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** A strict reader of the XML that we write (no doctype, no comment, no CDATA): throws at the first fault. */
export function readXml(source: string): Element {
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  let at = 0;
  for (let found = token.exec(source); found !== null; found = token.exec(source)) {
    const [all, closes, name = '', attributes = '', empty, words] = found;
    at += all.length;
    const top = open.at(-1) ?? root;
    if (words !== undefined) top.children.push(decode(words));
    else if (closes !== '') {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
    } else {
      const element: Element = { name, attributes: readAttributes(attributes), children: [] };
      top.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [only, ...others] = root.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (at !== source.length || open.length !== 1 || others.length > 0 || only === undefined || typeof only === 'string')
    throw new Error(`not one element, at ${at}: ${source.slice(at, at + 40)}`);
  return only;
}

function readAttributes(text: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/gu)) {
    if (name in read) throw new Error(`${name} twice`);
    read[name] = decode(value);
  }
  return read;
}

function decode(text: string): string {
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const allowed =
      code === 9 ||
      code === 10 ||
      code === 13 ||
      (code >= 32 && code < 0xd800) ||
      (code >= 0xe000 && code <= 0xfffd) ||
      code > 0xffff;
    if (!allowed) throw new Error(`no character of XML: ${code}`);
  }
  return text.replace(/&(?:#(\d+)|([a-z]+));|&/gu, (_, number: string | undefined, name: string | undefined) => {
    if (number !== undefined) return String.fromCodePoint(Number(number));
    const letter = name === undefined ? undefined : entities[name];
    if (letter === undefined) throw new Error('a bare &');
    return letter;
  });
}

export function elementsOf(element: Element): Element[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
