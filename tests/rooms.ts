/** The house plan: each room, and the rooms it may import from. Only `main.ts` and `cli.mts` (with `cli/`) may import from all of them. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  packs: [],
  'core/text': [],
  'core/pack': ['core/text'],
  'core/graph': ['core/text', 'core/pack'],
  'core/project': ['core/text', 'core/pack', 'core/graph'],
  'core/check': ['core/text', 'core/pack', 'core/graph', 'core/project'],
  'core/interop': ['core/text', 'core/pack', 'core/graph', 'core/project', 'core/check'],
  'core/template': ['core/text', 'core/pack', 'core/graph', 'core/project'],
  'core/export': ['core/text', 'core/pack', 'core/graph', 'core/project'],
  words: ['core'],
  session: ['core', 'words'],
  vault: ['core', 'session'],
  ui: ['core', 'words', 'session'],
  cli: ['core', 'words', 'session', 'packs'],
};

/** The rooms that may name Obsidian. */
export const obsidianRooms: readonly string[] = ['vault', 'ui'];
