// `jalons set <folder> <note> key=value …`: changes properties of a note, and not one byte beside them.
import type { Edit } from '../core/text/edit';
import { findFrontmatter } from '../core/text/find-frontmatter';
import type { PropertyChange, PropertyPath } from '../core/text/property-change';
import { readAt } from '../core/text/read-at';
import { readFrontmatter } from '../core/text/read-frontmatter';
import { spliceFrontmatter } from '../core/text/splice-frontmatter';
import type { Properties, Value } from '../core/text/value';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { findVault, type VaultFolder } from './find-vault.mjs';
import { openFolderVault } from './folder-vault.mjs';
import { findNote, tellProblem, tellUnread, writeEdit } from './insert-write.mjs';
import { keepFolderInStep } from './keep-folder-in-step.mjs';
import { withFolder } from './open-vault.mjs';
import { readVault } from './read-vault.mjs';

export const setCommand: Command = {
  name: 'set',
  parameters: (words) => words.writing.command.set.parameters,
  summary: (words) => words.writing.command.set.summary,
  options: [{ name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun }],
  run: (call) => {
    const [folder, note, ...wishes] = call.parameters;
    if (folder === undefined || note === undefined || wishes.length === 0)
      return Promise.resolve(wrongUse(call.words.writing.command.set.wrongUse));
    return withFolder({ ...call, parameters: [folder] }, findVault, (found) => setIn(call, found, note, wishes));
  },
};

async function setIn(call: Call, found: VaultFolder, note: string, wishes: readonly string[]): Promise<Outcome> {
  const { command } = call.words.writing;
  const vault = openFolderVault(found.root);
  const path = findNote(vault, note);
  if (path === undefined) return wrongUse(command.noNote(note));
  const before = await vault.read(path);
  if (before === undefined) return tellUnread(call, path);
  const { properties } = readFrontmatter(before, findFrontmatter(before));
  const changes: PropertyChange[] = [];
  for (const wish of new Set(wishes)) {
    const change = readWish(wish, properties);
    if (change === undefined) return wrongUse(command.set.wrongUse);
    changes.push(...change);
  }
  const spliced = spliceFrontmatter(before, changes);
  if ('problem' in spliced) return tellProblem(call, path, spliced.problem);
  const edit = { kind: 'rewrite', path, before, after: spliced.text } as const;
  const [kept = edit] = inStep(call, found, edit);
  return writeEdit(call, vault, kept);
}

/** The other notes are read only where links have to follow. */
function inStep({ options }: Call, found: VaultFolder, edit: Edit): readonly Edit[] {
  if (found.stored.settings?.shareRelations !== true) return [edit];
  const read = readVault(found.root, options['config']);
  return 'problem' in read ? [edit] : keepFolderInStep(read, [edit]);
}

/** `key=value`, `key+=item`, `key-=item`; a dot leads into a nested property. Undefined when the words are none of these. */
function readWish(wish: string, properties: Properties): readonly PropertyChange[] | undefined {
  const equals = wish.indexOf('=');
  if (equals < 1) return undefined;
  const sign = wish[equals - 1];
  const isItem = sign === '+' || sign === '-';
  const key = wish.slice(0, isItem ? equals - 1 : equals).trim();
  const text = wish.slice(equals + 1);
  const path = Object.hasOwn(properties, key) ? [key] : key.split('.');
  if (path.includes('') || (isItem && text === '')) return undefined;
  if (sign === '-') return [{ kind: 'drop', path, item: text }];
  if (sign !== '+') return [{ kind: 'set', path, value: valueOf(text, properties, path) }];
  const own = readAt(properties, path);
  return Array.isArray(own) && own.includes(text) ? [] : [{ kind: 'append', path, items: [text] }];
}

/** Numbers and truth values are written as such, unless the property holds a text now. Nothing after the sign empties the property. */
function valueOf(text: string, properties: Properties, path: PropertyPath): Value {
  if (text === '') return null;
  if (typeof readAt(properties, path) === 'string') return text;
  if (text === 'true' || text === 'false') return text === 'true';
  return text.length < 16 && /^-?[0-9]+(\.[0-9]+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}
