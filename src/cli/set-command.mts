// `jalons set <folder> <note> key=value …`: changes properties of a note, and not one byte beside them.
import { findFrontmatter } from '../core/text/find-frontmatter';
import type { PropertyChange, PropertyPath } from '../core/text/property-change';
import { readAt } from '../core/text/read-at';
import { readFrontmatter } from '../core/text/read-frontmatter';
import { spliceFrontmatter } from '../core/text/splice-frontmatter';
import type { Properties, Value } from '../core/text/value';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { openFolderVault } from './folder-vault.mjs';
import { findNote, tellProblem, writeEdit } from './insert-write.mjs';
import { findVault } from './vault-files.mjs';

export const setCommand: Command = {
  name: 'set',
  parameters: (words) => words.writing.command.set.parameters,
  summary: (words) => words.writing.command.set.summary,
  options: [{ name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun }],
  run: runSet,
};

async function runSet(call: Call): Promise<Outcome> {
  const { command } = call.words.writing;
  const [folder, note, ...wishes] = call.parameters;
  if (folder === undefined || note === undefined || wishes.length === 0) return wrongUse(command.set.wrongUse);
  const found = findVault(folder);
  if ('problem' in found) return wrongUse(call.words.commandLine.folderProblem[found.problem](folder));
  const vault = openFolderVault(found.root);
  const path = findNote(vault, note);
  const before = path === undefined ? undefined : await vault.read(path);
  if (path === undefined || before === undefined) return wrongUse(command.noNote(note));
  const { properties } = readFrontmatter(before, findFrontmatter(before));
  const changes: PropertyChange[] = [];
  for (const wish of wishes) {
    const change = readWish(wish, properties);
    if (change === undefined) return wrongUse(command.set.wrongUse);
    changes.push(...change);
  }
  const spliced = spliceFrontmatter(before, changes);
  if ('problem' in spliced) return tellProblem(call, path, spliced.problem);
  return writeEdit(call, vault, { kind: 'rewrite', path, before, after: spliced.text });
}

/** `key=value`, `key+=item`, `key-=item`; a dot leads into a nested property. Undefined when the words are none of these. */
function readWish(wish: string, properties: Properties): readonly PropertyChange[] | undefined {
  const equals = wish.indexOf('=');
  if (equals < 1) return undefined;
  const sign = wish[equals - 1];
  const key = wish.slice(0, sign === '+' || sign === '-' ? equals - 1 : equals).trim();
  const text = wish.slice(equals + 1);
  const path = Object.hasOwn(properties, key) ? [key] : key.split('.');
  if (path.includes('')) return undefined;
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
