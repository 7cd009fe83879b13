// Gives the footnotes of a document names of its own, so that they meet no others in a text made of several.
import { hideCode } from '../text/hide-code';

/** `[^1]` and `[^1]:` become `[^I-3-1]`; what stands in code or in a comment stays. Linear. */
export function nameFootnotes(body: string, prefix: string): string {
  if (!body.includes('[^')) return body;
  const seen = hideCode(body, 0);
  let named = '';
  let at = 0;
  for (const { index } of seen.matchAll(/\[\^(?=[^\]\s[]{1,100}\])/gu)) {
    named += `${body.slice(at, index)}[^${prefix}-`;
    at = index + 2;
  }
  return named + body.slice(at);
}
