// Cuts the sentences out of one module of `src/words`.
import ts from 'typescript';

/** In the text of a table, stands for what is no fixed sentence: a function, a name, a number. */
const hole = 0;

/** Opens a sentence with gaps, and each gap in it; no sentence holds one. A gap is named by the place of what fills it, in one digit. */
const gap = '\t';

/** Shorter ones, in signs, stay where they are. */
const shortestTable = 60;
const shortestPiece = 9;

/**
 * The code that is left of a module. Of a table, `const roles = { parent: 'composition', count: (n) => … }`, it keeps `fill(7, [(n) => …])`, and
 * `lines` gets `{"parent":"composition","count":0}` as line 7 (a sentence with gaps that holds what it is given goes there too). Of a sentence with gaps, `Compléter ${name} avant tout`, it keeps
 * `(pieces[3] + name + pieces[4])`, and all such pieces of the module become one line. What is short, or has computed keys, stays.
 */
export function cutWords(code, lines) {
  const pieces = new Map();
  const left = new Cutter(lines, pieces).print(ts.createSourceFile('words.ts', code, ts.ScriptTarget.ESNext, true));
  const opened =
    pieces.size === 0 ? '' : `const pieces = open(${String(lines.push(JSON.stringify([...pieces.keys()])) - 1)});\n`;
  return `import { fill, open } from 'words-text';\n${opened}${left}`;
}

class Cutter {
  constructor(lines, pieces) {
    this.lines = lines;
    this.pieces = pieces;
  }

  print(node, inFunction = false) {
    if (!inFunction && ts.isObjectLiteralExpression(node)) return this.cutTable(node);
    if (inFunction && ts.isTemplateExpression(node)) return this.cutTemplate(node);
    if (inFunction && isSentence(node)) return this.piece(node.text);
    return this.keep(node, inFunction);
  }

  /** The node as it is written, but for what is cut within it. */
  keep(node, inFunction) {
    const { text } = node.getSourceFile();
    const parts = [];
    let from = node.getStart();
    node.forEachChild((child) => {
      parts.push(text.slice(from, child.getStart()), this.print(child, inFunction || ts.isFunctionLike(node)));
      from = child.getEnd();
    });
    return parts.join('') + text.slice(from, node.getEnd());
  }

  /** A table with spreads is cut between them. */
  cutTable(table) {
    const spread = table.properties.findIndex(ts.isSpreadAssignment);
    if (spread < 0) return this.cutEntries(table.properties) ?? this.keep(table, false);
    const parts = [table.properties.slice(0, spread), table.properties.slice(spread + 1)].map((entries) =>
      this.cutEntries(entries),
    );
    if (parts.includes(undefined)) return this.keep(table, false);
    return `{ ...${parts[0]}, ${table.properties[spread].getText()}, ...${parts[1]} }`;
  }

  cutEntries(entries) {
    if (!entries.every(isPlain)) return undefined;
    const rest = [];
    const json = JSON.stringify(this.readEntries(entries, rest));
    return json.length < shortestTable ? undefined : `fill(${String(this.lines.push(json) - 1)}, [${rest.join(', ')}])`;
  }

  readEntries(entries, rest) {
    return Object.fromEntries(
      entries.map((entry) => [entry.name.text, this.readValue(entry.initializer ?? entry.name, rest)]),
    );
  }

  readValue(node, rest) {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isArrayLiteralExpression(node) && node.elements.every(ts.isStringLiteralLike))
      return node.elements.map(({ text }) => text);
    if (ts.isObjectLiteralExpression(node) && node.properties.every(isPlain))
      return this.readEntries(node.properties, rest);
    const gapped = readGapped(node);
    if (gapped !== undefined) return gapped;
    rest.push(this.print(node));
    return hole;
  }

  cutTemplate({ head, templateSpans }) {
    const parts = templateSpans.flatMap(({ expression, literal }) => [
      `(${this.print(expression, true)})`,
      ...(literal.text === '' ? [] : [this.piece(literal.text)]),
    ]);
    return `(${[this.piece(head.text), ...parts].join(' + ')})`;
  }

  piece(text) {
    if (text.length < shortestPiece) return JSON.stringify(text);
    const at = this.pieces.get(text) ?? this.pieces.size;
    this.pieces.set(text, at);
    return `pieces[${String(at)}]`;
  }
}

/** Of a function that only puts what it is given into a sentence, `(name, count) => `${name} : ${String(count)} notes``, the sentence: `\t\t0 : \t1 notes`. */
function readGapped(node) {
  if (!ts.isArrowFunction(node) || !ts.isTemplateExpression(node.body)) return undefined;
  const { parameters, body } = node;
  if (parameters.length > 10 || !parameters.every(({ name, initializer }) => ts.isIdentifier(name) && !initializer))
    return undefined;
  const places = body.templateSpans.map(({ expression }) =>
    parameters.findIndex(({ name }) => name.text === asText(expression)),
  );
  const texts = [body.head.text, ...body.templateSpans.map(({ literal }) => literal.text)];
  if (places.includes(-1) || texts.some((text) => text.includes(gap))) return undefined;
  return gap + texts[0] + places.map((place, at) => `${gap}${String(place)}${texts[at + 1]}`).join('');
}

/** The name that is written as it is, `name`, or by `String(name)`: a template does the same to both. */
function asText(node) {
  if (ts.isIdentifier(node)) return node.text;
  const isCall = ts.isCallExpression(node) && node.expression.getText() === 'String' && node.arguments.length === 1;
  return isCall && ts.isIdentifier(node.arguments[0]) ? node.arguments[0].text : undefined;
}

/** A string that is said, not a name that is compared or looked up. */
function isSentence(node) {
  return ts.isStringLiteralLike(node) && /[^\w:-]/u.test(node.text);
}

/** `name: value`, `'na-me': value` or `name`; no number, which would go before its sisters. */
function isPlain(entry) {
  const named = ts.isPropertyAssignment(entry) || ts.isShorthandPropertyAssignment(entry);
  return named && (ts.isIdentifier(entry.name) || ts.isStringLiteral(entry.name)) && !/^\d/u.test(entry.name.text);
}
