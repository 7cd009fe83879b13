// Cuts the sentences out of one module of `src/words`: what is left of it names lines of data, and what each needs of the module.
import ts from 'typescript';

/** What is shorter as data, in signs, stays code. */
const shortest = 60;

/**
 * The code that is left of a module. Of a table, `const roles = { parent: 'composition', count: (n) => many(n, 'note') }`, it keeps `open(7, [many])`, and `lines`
 * gets `{"parent":"composition","count":["=>",0,["f",-1,0,"note"]]}` as line 7: words/open-sentences.ts says what the signs stand for, and opens it.
 * A function that does more than put a sentence together stays code, and is one of the things that its table needs.
 */
export function cutWords(code, lines) {
  const module = ts.createSourceFile('words.ts', code, ts.ScriptTarget.ESNext, true);
  const left = print(module, { lines, names: textsOf(module), given: 0 });
  return `import { open } from 'words-text';\n${left}`;
}

/** The texts that the module names, which are data where they are used. */
function textsOf({ statements }) {
  const constants = statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations);
  const texts = constants.filter(({ initializer }) => initializer && ts.isStringLiteralLike(initializer));
  return new Map(texts.map(({ name, initializer }) => [name.text, initializer.text]));
}

/** The node as it is written, but for what is cut within it. Outside: what each name stands for, and that no function around is given anything. */
function print(node, outside) {
  const { lines } = outside;
  if (ts.isObjectLiteralExpression(node) || ts.isArrowFunction(node)) {
    const reader = new DataReader(outside);
    const data = JSON.stringify(reader.readOr(() => undefined, node, outside));
    if (data !== undefined && data.length >= shortest)
      return `open(${String(lines.push(data) - 1)}, [${reader.needs.join(', ')}])`;
  }
  const { text } = node.getSourceFile();
  if (ts.isFunctionLike(node)) return node.getText();
  const parts = [];
  let from = node.getStart();
  node.forEachChild((child) => {
    parts.push(text.slice(from, child.getStart()), print(child, outside));
    from = child.getEnd();
  });
  return parts.join('') + text.slice(from, node.getEnd());
}

class NotData extends Error {}

/** Reads expressions as data; `needs` gathers what they take from the module, as code. */
class DataReader {
  needs = [];

  constructor(outside) {
    this.outside = outside;
  }

  need(code) {
    if (!this.needs.includes(code)) this.needs.push(code);
    return -1 - this.needs.indexOf(code);
  }

  /** What `otherwise` says when something within is no data. */
  readOr(otherwise, node, scope) {
    const { length } = this.needs;
    try {
      return this.read(node, scope);
    } catch (problem) {
      if (!(problem instanceof NotData)) throw problem;
      this.needs.length = length;
      return otherwise();
    }
  }

  read(node, scope) {
    const read = (part) => this.read(part, scope);
    if (ts.isStringLiteralLike(node)) return node.text;
    if (ts.isIdentifier(node)) return scope.names.get(node.text) ?? this.need(node.text);
    if (ts.isRegularExpressionLiteral(node)) return this.need(node.getText());
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return read(node.expression);
    if (ts.isTemplateExpression(node)) return readTemplate(node, read);
    if (ts.isArrayLiteralExpression(node)) return readList(node, read);
    if (ts.isPropertyAccessExpression(node)) return ['.', read(node.expression), node.name.text];
    if (ts.isElementAccessExpression(node)) return ['.', read(node.expression), read(node.argumentExpression)];
    if (ts.isCallExpression(node)) return readCall(node, read);
    if (ts.isBinaryExpression(node)) return readComparison(node, read);
    if (ts.isConditionalExpression(node)) return ['?', read(node.condition), read(node.whenTrue), read(node.whenFalse)];
    if (ts.isObjectLiteralExpression(node)) return this.readTable(node, scope);
    if (ts.isArrowFunction(node)) return this.readFunction(node, scope);
    const number = ts.isNumericLiteral(node) || ts.isPrefixUnaryExpression(node) ? Number(node.getText()) : Number.NaN;
    if (Number.isNaN(number)) throw new NotData();
    return ['#', number];
  }

  /** A table with others spread in it is put together from its parts. */
  readTable({ properties }, scope) {
    const parts = [{}];
    for (const property of properties) {
      if (ts.isSpreadAssignment(property)) parts.push(this.read(property.expression, scope), {});
      else parts.at(-1)[entryName(property)] = this.readEntry(property.initializer ?? property.name, scope);
    }
    return parts.length === 1 ? parts[0] : ['{}', ...parts];
  }

  readEntry(value, scope) {
    return this.readOr(
      () => {
        if (scope !== this.outside) throw new NotData();
        return this.need(print(value, this.outside));
      },
      value,
      scope,
    );
  }

  readFunction({ parameters, body }, scope) {
    const within = { names: new Map(scope.names), given: scope.given + parameters.length };
    parameters.forEach(({ name, initializer }, at) => {
      const given = scope.given + at;
      this.note(name, initializer ? ['??', given, this.read(initializer, within)] : given, within);
    });
    return ['=>', scope.given, ts.isBlock(body) ? this.readBlock(body.statements, within) : this.read(body, within)];
  }

  /** `const name = …; if (…) return …; return …;` as one expression: a name becomes what it stands for. */
  readBlock([statement, ...rest], scope) {
    if (statement === undefined) throw new NotData();
    if (ts.isReturnStatement(statement)) return this.read(statement.expression, scope);
    if (ts.isIfStatement(statement) && statement.elseStatement === undefined)
      return [
        '?',
        this.read(statement.expression, scope),
        this.readBlock([statement.thenStatement], scope),
        this.readBlock(rest, scope),
      ];
    if (!ts.isVariableStatement(statement)) throw new NotData();
    const within = { ...scope, names: new Map(scope.names) };
    for (const { name, initializer } of statement.declarationList.declarations)
      this.note(name, this.read(initializer, within), within);
    return this.readBlock(rest, within);
  }

  /** Notes what each name of `name`, `{ key, value: other }` or `[one, two = '']` stands for. */
  note(name, value, scope) {
    if (ts.isIdentifier(name)) return void scope.names.set(name.text, value);
    name.elements.forEach((element, at) => {
      const key = ts.isArrayBindingPattern(name) ? ['#', at] : (element.propertyName ?? element.name).text;
      const part = ['.', value, key];
      this.note(element.name, element.initializer ? ['??', part, this.read(element.initializer, scope)] : part, scope);
    });
  }
}

/** In a template, `String(count)` says no more than `count`. */
function readTemplate({ head, templateSpans }, read) {
  const said = (node) => (isCallOfString(node) ? node.arguments[0] : node);
  const parts = templateSpans.flatMap(({ expression, literal }) => [read(said(expression)), literal.text]);
  return ['+', ...[head.text, ...parts].filter((part) => part !== '')];
}

function isCallOfString(node) {
  return ts.isCallExpression(node) && node.expression.getText() === 'String';
}

function readList({ elements }, read) {
  if (!elements.some(ts.isSpreadElement)) return ['[]', ...elements.map(read)];
  const lists = elements.map((element) =>
    ts.isSpreadElement(element) ? read(element.expression) : ['[]', read(element)],
  );
  return ['()', ['[]', ...lists], 'flat'];
}

function readCall(node, read) {
  const { expression } = node;
  const given = node.arguments.map(read);
  if (isCallOfString(node)) return ['+', ...given];
  if (ts.isPropertyAccessExpression(expression))
    return ['()', read(expression.expression), expression.name.text, ...given];
  return ['f', read(expression), ...given];
}

function readComparison({ left, right, operatorToken }, read) {
  const sign = operatorToken.getText();
  if (!['===', '>', '??', '||'].includes(sign)) throw new NotData();
  return [sign, read(left), read(right)];
}

/** A number would go before its sisters. */
function entryName({ name }) {
  if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name)) || /^\d/u.test(name.text)) throw new NotData();
  return name.text;
}
