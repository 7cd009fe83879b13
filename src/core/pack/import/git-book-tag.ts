// Teaches the Markdown parser GitBook's tags: a line `{% name … %}` is a block of its own, as a piece of HTML is.
import type { Options } from 'mdast-util-from-markdown';
import { readAttributes } from './split-html';

type Extension = Exclude<NonNullable<Options['extensions']>[number], readonly unknown[]>;
type Construct = Exclude<NonNullable<Extension['flow']>[number], readonly unknown[] | undefined>;
type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;

const brace = 123;
const space = 32;
const percent = 37;
const closingBrace = 125;

/** Line ends are −5 to −3, tabs −2 and −1; `null` is the end of the page. */
function endsLine(code: number | null): boolean {
  return code === null || code < -2;
}

const tokenizeTag: Tokenizer = (effects, ok, nok) => {
  const start: State = (code) => {
    effects.enter('htmlFlow');
    effects.enter('htmlFlowData');
    effects.consume(code);
    return open;
  };
  const open: State = (code) => {
    if (code !== percent) return nok(code);
    effects.consume(code);
    return inside;
  };
  const inside: State = (code) => {
    if (endsLine(code)) return nok(code);
    effects.consume(code);
    return code === percent ? close : inside;
  };
  const close: State = (code) => {
    if (code !== closingBrace) return inside(code);
    effects.consume(code);
    return after;
  };
  const after: State = (code) => {
    if (!endsLine(code) && code !== space && code !== -1 && code !== -2) return nok(code);
    if (!endsLine(code)) {
      effects.consume(code);
      return after;
    }
    effects.exit('htmlFlowData');
    effects.exit('htmlFlow');
    return ok(code);
  };
  return start;
};

/** The extension for micromark. The tag comes out as an `html` node whose value begins with `{%`. */
export const gitBookTags: Extension = {
  flow: { [brace]: { name: 'gitBookTag', tokenize: tokenizeTag, concrete: true } },
};

export interface GitBookTag {
  readonly name: string;
  readonly ends: boolean;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads `{% embed url="…" %}`; `{% endembed %}` has `ends` and the name `embed`. */
export function readGitBookTag(raw: string): GitBookTag {
  const inside = raw.trim().slice(2, -2).trim();
  const word = /^[a-z-]+/i.exec(inside)?.[0].toLowerCase() ?? '';
  const ends = word.startsWith('end') && word.length > 3;
  return { name: ends ? word.slice(3) : word, ends, attributes: readAttributes(inside.slice(word.length)) };
}
