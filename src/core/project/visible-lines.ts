// The lines of a text without its comments: what a reader of the page sees.
import { closesFence, fenceOf } from '../text/find-sections';

/** Comments (`%% … %%`, `<!-- … -->`) go, wherever they begin and end; what stands in a code block stays. Linear; never throws. */
export function visibleLines(text: string): readonly string[] {
  let fence = '';
  let closing = '';
  return text.split('\n').map((line) => {
    if (fence !== '') {
      const mark = fenceOf(line);
      if (closesFence(mark, fence, line)) fence = '';
      return line;
    }
    const { visible, open } = withoutComments(line, closing);
    closing = open;
    if (open === '') fence = fenceOf(visible);
    return visible;
  });
}

/** `open`: the mark that ends the comment which the line leaves open. */
function withoutComments(line: string, closing: string): { readonly visible: string; readonly open: string } {
  let visible = '';
  let open = closing;
  for (let at = 0; ;) {
    if (open !== '') {
      const end = line.indexOf(open, at);
      if (end < 0) return { visible, open };
      at = end + open.length;
      open = '';
    }
    const next = nextComment(line, at);
    if (next === undefined) return { visible: visible + line.slice(at), open };
    visible += line.slice(at, next.at);
    at = next.after;
    open = next.closing;
  }
}

interface Opening {
  readonly at: number;
  readonly after: number;
  readonly closing: string;
}

function nextComment(line: string, from: number): Opening | undefined {
  const own = line.indexOf('%%', from);
  const html = line.indexOf('<!--', from);
  if (own < 0 && html < 0) return undefined;
  return html < 0 || (own >= 0 && own < html)
    ? { at: own, after: own + 2, closing: '%%' }
    : { at: html, after: html + 4, closing: '-->' };
}
