// Finds the fenced `yaml` blocks of a note.
import { Fences } from '../text/fences';

export interface YamlBlock {
  readonly text: string;
  /** Line of the block's first line of YAML in the note, from 1. */
  readonly line: number;
}

/** Fences of back-ticks or tildes, three or more; a block that nothing closes runs to the end. Linear time. */
export function findYamlBlocks(note: string): readonly YamlBlock[] {
  const blocks: YamlBlock[] = [];
  const lines = note.split('\n');
  const fences = new Fences();
  let opened = -1;
  const close = (end: number): void => {
    if (opened >= 0) blocks.push({ text: lines.slice(opened, end).join('\n'), line: opened + 1 });
    opened = -1;
  };
  for (const [at, line] of lines.entries()) {
    const before = fences.open;
    if (!fences.take(line)) continue;
    if (fences.open === '') close(at);
    else if (before === '') opened = /^ya?ml$/iu.test(line.trim().slice(fences.open.length).trim()) ? at + 1 : -1;
  }
  close(lines.length);
  return blocks;
}
