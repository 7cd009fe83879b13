// Splits YAML into lexemes and refuses deep nesting before the parser sees it: a parser can exhaust memory on hostile input.
import { Lexer } from 'yaml';

/** The lexer's mark before a plain scalar or a block of text: the next lexeme is content. */
const SCALAR = '\u001f';

/** The lexemes of the text for `yaml`'s parser; undefined when collections nest deeper than `deepest`. Linear time, no recursion. */
export function lexYaml(yaml: string, deepest: number): readonly string[] | undefined {
  const { lexemes, depth } = lex(yaml);
  return depth > deepest ? undefined : lexemes;
}

/** How deep collections nest: brackets open at once, or columns where block collections begin, whichever is more. */
export function measureNesting(yaml: string): number {
  return lex(yaml).depth;
}

function lex(yaml: string): { readonly lexemes: readonly string[]; readonly depth: number } {
  const lexemes: string[] = [];
  let open = 0;
  let most = countColumns(yaml);
  let content = false;
  for (const lexeme of new Lexer().lex(yaml)) {
    lexemes.push(lexeme);
    if (!content && (lexeme === '[' || lexeme === '{')) most = Math.max(most, (open += 1));
    else if (!content && (lexeme === ']' || lexeme === '}')) open = Math.max(0, open - 1);
    content = !content && lexeme === SCALAR;
  }
  return { lexemes, depth: most };
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
