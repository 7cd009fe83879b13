// The inline marks of a Markdown line, as the reading view shows them.

const marks =
  /(`+)([^`]+)\1|(!?)\[\[([^[\]\n]+)\]\]|\[([^[\]\n]+)\]\(([^()\s]+)\)|\*\*([^*\n]+)\*\*|__([^_\n]+)__|\*([^*\n]+)\*|~~([^~\n]+)~~|==([^=\n]+)==|(#[\p{L}\p{N}_/-]*[\p{L}_][\p{L}\p{N}_/-]*)/gu;

export function renderInline(text: string, el: HTMLElement): void {
  let done = 0;
  for (const match of text.matchAll(marks)) {
    el.appendText(text.slice(done, match.index));
    done = match.index + match[0].length;
    renderMark(match, el);
  }
  el.appendText(text.slice(done));
}

function renderMark(match: RegExpExecArray, el: HTMLElement): void {
  const [, , code, , wikilink, label, target, bold, bold2, italic, struck, marked, tag] = match;
  if (code !== undefined) el.createEl('code', { text: code });
  else if (wikilink !== undefined) renderWikilink(wikilink, el);
  else if (label !== undefined) renderLink(label, target ?? '', el);
  else if (tag !== undefined) el.createEl('a', { cls: 'tag', text: tag, href: tag });
  else if (bold !== undefined || bold2 !== undefined) renderInline(bold ?? bold2 ?? '', el.createEl('strong'));
  else if (italic !== undefined) renderInline(italic, el.createEl('em'));
  else if (struck !== undefined) renderInline(struck, el.createEl('del'));
  else renderInline(marked ?? '', el.createEl('mark'));
}

function renderWikilink(inner: string, el: HTMLElement): void {
  const bar = inner.indexOf('|');
  const link = (bar < 0 ? inner : inner.slice(0, bar)).replace(/\\$/u, '');
  const text = bar < 0 ? link.replace(/#/gu, ' > ') : inner.slice(bar + 1);
  el.createEl('a', { cls: 'internal-link', text, href: link, attr: { 'data-href': link } });
}

function renderLink(label: string, target: string, el: HTMLElement): void {
  const outside = /^[a-z][a-z0-9+.-]*:/iu.test(target);
  const link = outside ? target : decodeURI(target);
  const a = el.createEl('a', { cls: outside ? 'external-link' : 'internal-link', href: link });
  if (outside) a.rel = 'noopener nofollow';
  else a.dataset['href'] = link;
  renderInline(label, a);
}
