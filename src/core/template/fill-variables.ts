// Puts values in the place of a template's variables, in one pass: what a value holds is never read again.
//
// A variable is `{{name}}` or `{{name:rest}}` on one line, in any case, spaces allowed inside the braces. What is not ours is left byte for
// byte: Templater's `<% … %>`, blocks of Mermaid (where `{{…}}` draws a hexagon), and every variable that nobody knows, which is reported.
// A line that holds nothing but a list mark and a variable with several values (`- {{parents}}`) is repeated for each value.
import { closesFence, fenceAtStart } from '../text/fences';

/** Gives the values of a variable, or undefined when it does not know it. `rest` is what follows the colon. */
export type FindVariable = (name: string, rest: string | undefined) => string | readonly string[] | undefined;

export interface FilledText {
  readonly text: string;
  /** Variables that nobody knows, as written, each once. */
  readonly unknownVariables: readonly string[];
}

/** Stands in a sentence or a list where a variable has no value. */
const nothing = '—';

export function fillVariables(template: string, find: FindVariable): FilledText {
  const unknown = new Set<string>();
  let fence = '';
  const lines = template.split('\n').map((line) => {
    const text = line.trim();
    const mark = fenceAtStart(text);
    if (fence !== '') {
      if (closesFence(mark, fence, text)) fence = '';
      return line;
    }
    if (mark !== '' && text.slice(mark.length).trim().toLowerCase().startsWith('mermaid')) {
      fence = mark;
      return line;
    }
    return repeatedLine(line, find) ?? filledLine(line, find, unknown);
  });
  return { text: lines.join('\n'), unknownVariables: [...unknown] };
}

function repeatedLine(line: string, find: FindVariable): string | undefined {
  const body = line.trim();
  const mark = body.slice(0, 2);
  if ((mark !== '- ' && mark !== '* ' && mark !== '+ ') || !body.endsWith('}}')) return undefined;
  const token = body.slice(2).trim();
  const variable = token.startsWith('{{') ? readVariable(token, 0) : undefined;
  if (variable === undefined || variable.end !== token.length) return undefined;
  const values = find(variable.name, variable.rest);
  if (values === undefined || typeof values === 'string') return undefined;
  const [before = '', after = ''] = line.split(token);
  return (values.length === 0 ? [nothing] : values).map((value) => before + value + after).join('\n');
}

function filledLine(line: string, find: FindVariable, unknown: Set<string>): string {
  let filled = '';
  let at = 0;
  let foreign = line.indexOf('<%');
  for (;;) {
    const open = line.indexOf('{{', at);
    if (foreign >= 0 && foreign < at) foreign = line.indexOf('<%', at);
    if (open < 0) return filled + line.slice(at);
    if (foreign >= 0 && foreign < open) {
      const close = line.indexOf('%>', foreign);
      const end = close < 0 ? line.length : close + 2;
      filled += line.slice(at, end);
      at = end;
      continue;
    }
    const variable = readVariable(line, open);
    if (variable === undefined) return filled + line.slice(at);
    filled += line.slice(at, open) + valueOf(line.slice(open, variable.end), variable, find, unknown);
    at = variable.end;
  }
}

interface Variable {
  readonly name: string;
  readonly rest: string | undefined;
  readonly end: number;
}

function readVariable(line: string, open: number): Variable | undefined {
  const close = line.indexOf('}}', open);
  if (close < 0) return undefined;
  const inside = line.slice(open + 2, close);
  const colon = inside.indexOf(':');
  const name = (colon < 0 ? inside : inside.slice(0, colon)).trim().toLowerCase();
  return { name, rest: colon < 0 ? undefined : inside.slice(colon + 1).trim(), end: close + 2 };
}

function valueOf(written: string, variable: Variable, find: FindVariable, unknown: Set<string>): string {
  const value = find(variable.name, variable.rest);
  if (value === undefined) {
    unknown.add(written);
    return written;
  }
  if (typeof value === 'string') return value;
  return value.length === 0 ? nothing : value.join(', ');
}
