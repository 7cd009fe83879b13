// Tells where a block of HTML begins and ends, by the rules of CommonMark: nothing in it is Markdown, so its links are none.

/** What ends a block: a mark somewhere on a line, or a blank line. */
export type HtmlEnd = readonly string[] | 'blank';

const RAW = /^<(?:script|pre|style|textarea)(?=[\s>]|$)/iu;
const RAW_ENDS: HtmlEnd = ['</script>', '</pre>', '</style>', '</textarea>'];
const BLOCK =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=\s|\/?>|$)/iu;
const ALONE =
  /^<(?:\/[a-z][a-z\d-]*[ \t]*|[a-z][a-z\d-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?)>[ \t]*$/iu;
/** A longer tag that stands alone on its line is no writing: it counts as text. */
const LONGEST_TAG = 2000;

/** What ends the block that begins with this line (without its indent); undefined when none does. `interrupting`: a paragraph stands above. */
export function htmlAt(line: string, interrupting: boolean): HtmlEnd | undefined {
  if (RAW.test(line)) return RAW_ENDS;
  if (line.startsWith('<!--')) return ['-->'];
  if (line.startsWith('<?')) return ['?>'];
  if (line.startsWith('<![CDATA[')) return [']]>'];
  if (/^<![a-z]/iu.test(line)) return ['>'];
  if (BLOCK.test(line)) return 'blank';
  return !interrupting && line.length <= LONGEST_TAG && ALONE.test(line) ? 'blank' : undefined;
}

/** Whether the line, one of the block's, is its last. */
export function endsHtml(line: string, end: HtmlEnd): boolean {
  if (end === 'blank') return line.trim() === '';
  const folded = line.toLowerCase();
  return end.some((mark) => folded.includes(mark.toLowerCase()));
}
