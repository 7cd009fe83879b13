// How Markdown source looks in the editor: headings large, marks faint, links in the accent colour.
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';

const style = HighlightStyle.define([
  { tag: tags.heading1, fontWeight: 'var(--bold-weight)', fontSize: 'var(--h1-size)' },
  { tag: tags.heading2, fontWeight: 'var(--bold-weight)', fontSize: 'var(--h2-size)' },
  { tag: tags.heading3, fontWeight: 'var(--bold-weight)', fontSize: 'var(--h3-size)' },
  { tag: [tags.heading4, tags.heading5, tags.heading6], fontWeight: 'var(--bold-weight)' },
  { tag: tags.strong, fontWeight: 'var(--bold-weight)' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--link-color)' },
  { tag: [tags.monospace], fontFamily: 'var(--font-monospace)', color: 'var(--code-normal)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--text-faint)' },
]);

export const sourceLook: Extension = syntaxHighlighting(style);
