// Empties functions of a package that the program never reaches.
import ts from 'typescript';

/**
 * The same module, in which each of these functions and methods only says that it was reached after all.
 * Throws when the module holds one of them not exactly once: the package has changed, and has to be read again.
 */
export function cutFunctions(code, names) {
  const bodies = new Map(names.map((name) => [name, []]));
  const visit = (node) => {
    if ((ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) && node.body !== undefined)
      bodies.get(node.name?.text)?.push(node.body);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('module.js', code, ts.ScriptTarget.ESNext, true));
  const missed = names.filter((name) => bodies.get(name)?.length !== 1);
  if (missed.length > 0) throw new Error(`Not there exactly once: ${missed.join(', ')}`);
  return [...bodies.values()]
    .map(([body]) => [body.getStart(), body.getEnd()])
    .sort(([start], [otherStart]) => otherStart - start)
    .reduce((left, [start, end]) => `${left.slice(0, start)}{ throw Error('unreached'); }${left.slice(end)}`, code);
}
