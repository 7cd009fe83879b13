// The lines of a text without its comments: what a reader of the page sees.
import { Fences } from '../text/fences';

/** Comments (`%% … %%`, `<!-- … -->`) go, wherever they begin and end; what stands in a code block stays. Linear; never throws. */
export function visibleLines(text: string): readonly string[] {
  const fences = new Fences();
  let closing = '';
  return text.split('\n').map((line) => {
    if (fences.open !== '') {
      fences.take(line);
      return line;
    }
    const { visible, open } = withoutComments(line, closing);
    closing = open;
    if (open === '') fences.take(visible);
    return visible;
  });
}

const comments = /%%.*?(%%|$)|<!--.*?(-->|$)/gsu;

/** `open`: the mark that ends the comment which the line leaves open. */
function withoutComments(line: string, closing: string): { readonly visible: string; readonly open: string } {
  const end = line.indexOf(closing);
  if (end < 0) return { visible: '', open: closing };
  let open = '';
  const visible = line.slice(end + closing.length).replace(comments, (_, own?: string, html?: string) => {
    if (own === '') open = '%%';
    if (html === '') open = '-->';
    return '';
  });
  return { visible, open };
}
