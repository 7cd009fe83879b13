// Writes a program so that V8 reads it sooner, in as many signs.
import ts from 'typescript';

/**
 * The same program. The outermost arrow functions are plain ones: V8 skips over the body of these, and reads that of an arrow whole before it is called. An arrow that
 * says `this` or `arguments`, which mean another thing in a function, stays. Templates without a gap are strings: of a template V8 keeps both what is written and what
 * is meant.
 */
export function quickFunctions(code) {
  const file = ts.createSourceFile('main.cjs', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const parts = [];
  let from = 0;
  const put = (start, end, text) => {
    parts.push(code.slice(from, start), text);
    from = end;
  };
  const visit = (node, outermost) => {
    if (ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTaggedTemplateExpression(node.parent))
      put(node.getStart(), node.getEnd(), quote(node.text));
    const becomes = outermost && ts.isArrowFunction(node) && !ts.isExpressionStatement(node.parent) && !sayThis(node);
    if (!becomes) return node.forEachChild((child) => void visit(child, outermost && !ts.isFunctionLike(node)));
    const waits = node.modifiers === undefined ? '' : 'async ';
    const inputs = node.parameters.map((input) => input.getText()).join(',');
    const isBlock = ts.isBlock(node.body);
    put(node.getStart(), node.body.getStart(), `${waits}function(${inputs})${isBlock ? '' : '{return '}`);
    visit(node.body, false);
    put(node.getEnd(), node.getEnd(), isBlock ? '' : '}');
  };
  visit(file, true);
  return parts.join('') + code.slice(from);
}

/** In the quotes that fewer signs within need a backslash for. */
function quote(text) {
  const double = JSON.stringify(text);
  const single = `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  return single.length < double.length ? single : double;
}

function sayThis(node) {
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.SuperKeyword) return true;
  if (ts.isMetaProperty(node) || (ts.isIdentifier(node) && node.text === 'arguments')) return true;
  return node.forEachChild(sayThis) ?? false;
}
