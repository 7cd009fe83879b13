// Finds the fenced `yaml` blocks of a note.
import { fenceOf } from '../text/find-sections';

export interface YamlBlock {
  readonly text: string;
  /** Line of the block's first line of YAML in the note, from 1. */
  readonly line: number;
}

/** Fences of back-ticks or tildes, three or more; a block that nothing closes runs to the end. Linear time. */
export function findYamlBlocks(note: string): readonly YamlBlock[] {
  const blocks: YamlBlock[] = [];
  const lines = note.split('\n');
  let fence = '';
  let opened = -1;
  const close = (end: number): void => {
    if (opened >= 0) blocks.push({ text: lines.slice(opened, end).join('\n'), line: opened + 1 });
    fence = '';
    opened = -1;
  };
  for (const [at, line] of lines.entries()) {
    const { mark, info } = readFence(line);
    if (fence === '') {
      if (mark === '') continue;
      fence = mark;
      opened = info === 'yaml' || info === 'yml' ? at + 1 : -1;
    } else if (info === '' && mark.startsWith(fence)) close(at);
  }
  close(lines.length);
  return blocks;
}

/** The run of back-ticks or tildes that begins a line, and what follows it, in small letters. */
function readFence(line: string): { readonly mark: string; readonly info: string } {
  const mark = fenceOf(line);
  return { mark, info: line.trim().slice(mark.length).trim().toLowerCase() };
}
