// Leads a Markdown link to another note: its path alone changes, in the spelling that it had.

/** `raw`: the link as `findLinks` gives it. Percents stay percents, angle brackets stay, and so does what stands after the path. */
export function pointMarkdownLink(raw: string, name: string): string {
  const open = raw.indexOf('](') + 2;
  const pointed = raw[open] === '<';
  const from = pointed ? open + 1 : open + (raw.length - open - raw.slice(open).trimStart().length);
  const inside = raw.slice(from, -1);
  const length = inside.search(pointed ? /[#>]/u : /#| ["'(]/u);
  const to = from + (length < 0 ? inside.trimEnd().length : length);
  const ending = /\.md$/iu.exec(raw.slice(from, to))?.[0] ?? '';
  const path = pointed ? name : name.replaceAll(/[ ()<>%"\\^]/gu, percent);
  return raw.slice(0, from) + path + ending + raw.slice(to);
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
