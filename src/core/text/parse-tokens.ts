// Splits YAML into the source tokens of `yaml`'s parser, and refuses deep nesting before: a parser can exhaust memory on hostile input.
import { Lexer, Parser, type CST } from 'yaml';
import { DEEPEST } from './frontmatter';

/** The lexer's mark before a plain scalar or a block of text: the next lexeme is content. */
const SCALAR = '\u001f';

/** Undefined when collections nest deeper than `DEEPEST`: brackets open at once, or columns where block collections begin. Linear time. */
export function parseTokens(yaml: string): readonly CST.Token[] | undefined {
  const lexemes = lexYaml(yaml);
  if (lexemes === undefined) return undefined;
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of lexemes) tokens.push(...parser.next(lexeme));
  return [...tokens, ...parser.end()];
}

function lexYaml(yaml: string): readonly string[] | undefined {
  if (countColumns(yaml) > DEEPEST) return undefined;
  const lexemes: string[] = [];
  let open = 0;
  let content = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    lexemes.push(lexeme);
    if (!content && (lexeme === '[' || lexeme === '{')) open += 1;
    else if (!content && (lexeme === ']' || lexeme === '}')) open = Math.max(0, open - 1);
    if (open > DEEPEST) return undefined;
    content = !content && lexeme === SCALAR;
  }
  return lexemes;
}

/** How many columns are open at once, at most: each block collection begins at one of its own (a list may share its key's). */
function countColumns(yaml: string): number {
  const columns: number[] = [];
  let most = 0;
  for (let at = 0; at < yaml.length; at += 1) {
    measureIndent(yaml, at, columns);
    most = Math.max(most, columns.length);
    const next = yaml.indexOf('\n', at);
    if (next < 0) break;
    at = next;
  }
  return most;
}

/** Notes the columns where the line's own text and its leading `-` and `?` stand. */
function measureIndent(yaml: string, start: number, columns: number[]): void {
  let at = start;
  let first = true;
  for (;;) {
    while (yaml[at] === ' ' || yaml[at] === '\t') at += 1;
    const char = yaml[at];
    if (char === undefined || char === '\n' || char === '\r') return;
    const column = at - start;
    if (first) while ((columns.at(-1) ?? -1) > column) columns.pop();
    if ((columns.at(-1) ?? -1) < column) columns.push(column);
    first = false;
    const next = yaml[at + 1];
    if ((char !== '-' && char !== '?' && char !== ':') || (next !== ' ' && next !== '\t')) return;
    at += 1;
  }
}
