// The text of a document as blocks to draw in its preview: what a person will read, and what will help them to write.

export interface PreviewBlock {
  /** `prompt`: an Obsidian comment; `code`: a graph, as written. */
  readonly kind: 'heading' | 'prompt' | 'text' | 'code' | 'table';
  /** Of a heading; 0 otherwise. */
  readonly level: number;
  readonly text: string;
}

export function previewBlocks(body: string): readonly PreviewBlock[] {
  const blocks: PreviewBlock[] = [];
  /** Lines of a table or of a graph, as written: those that follow each other are one block. */
  let raw: string[] = [];
  let fenced = false;
  const close = (): void => {
    const text = raw.join('\n');
    blocks.push({ kind: text.startsWith('|') ? 'table' : 'code', level: 0, text });
    raw = [];
  };
  for (const line of body.split('\n')) {
    const text = line.trim();
    const fence = text.startsWith('```');
    if (fence) fenced = !fenced;
    const isRaw = fence || fenced || text.startsWith('|');
    if (!isRaw || (fence && fenced)) close();
    if (isRaw) raw.push(line);
    else blocks.push(blockOf(text));
  }
  close();
  return blocks.filter(({ text }) => text !== '');
}

/** The cells of a table that hold something to read: its head, and rows whose first cell is written. */
export function tableRows(text: string): readonly (readonly string[])[] {
  const rows = text.split('\n').map((line) =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  return rows.filter((cells, at) => at === 0 || !/^:?-*:?$/.test(cells[0] ?? ''));
}

function blockOf(text: string): PreviewBlock {
  const marks = text.length - text.replace(/^#{1,6}/, '').length;
  if (marks > 0 && text[marks] === ' ') return { kind: 'heading', level: marks, text: text.slice(marks + 1).trim() };
  if (text.length > 4 && text.startsWith('%%') && text.endsWith('%%'))
    return { kind: 'prompt', level: 0, text: text.slice(2, -2).trim() };
  return { kind: 'text', level: 0, text: text.replace(/^>\s?/, '') };
}

/** The properties that say what the note is and whom it is linked to, as they will be written. */
export function previewProperties(frontmatter: string): string {
  const shown = ['ed', 'projet', 'project', 'statut', 'status', 'version', 'excalibrain'];
  const kept: string[] = [];
  let keep = false;
  for (const line of frontmatter.split('\n')) {
    if (line === '---' || line.trim() === '') continue;
    if (!/^[\s-]/.test(line)) keep = shown.includes(line.slice(0, Math.max(line.indexOf(':'), 0)));
    if (keep) kept.push(line);
  }
  return kept.join('\n');
}
