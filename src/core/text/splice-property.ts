// Finds the splices for one change of a property.
import { FIRST_LINE } from './frontmatter';
import type { PropertyChange } from './property-change';
import { spliceAddition } from './splice-addition';
import { spliceAppend, spliceDrop } from './splice-list';
import { findEntry, isUnusual } from './splice-place';
import { spliceRemoval } from './splice-removal';
import { spliceScalar } from './splice-scalar';
import { isMapToken, refusal, type SourceItem, type SpliceRefusal, type YamlSource } from './splice-source';
import { findStyle } from './splice-style';
import { holds, unusual, type Found, type Splices, type Target } from './splice-target';
import type { Value } from './value';

export function spliceProperty(source: YamlSource, change: PropertyChange, eol: '\n' | '\r\n'): Splices {
  const target: Target = { source, style: findStyle(source, eol), path: change.path };
  const found = find(target);
  if ('problem' in found) return found;
  if (found.kind === 'missing') return addMissing(target, change, found);
  switch (change.kind) {
    case 'set':
      return spliceScalar(target, found.entry, found.map, change.value);
    case 'remove':
      return spliceRemoval(target, found.entry, found.map);
    case 'append':
      return spliceAppend(target, found.entry, found.map, change.items);
    case 'drop':
      return spliceDrop(target, found.entry, change.item);
  }
}

function addMissing(target: Target, change: PropertyChange, missing: Extract<Found, { kind: 'missing' }>): Splices {
  if (change.kind === 'remove' || change.kind === 'drop') return [];
  const value: Value = change.kind === 'set' ? change.value : change.items;
  return spliceAddition(target, missing, value, change.after);
}

function find(target: Target): Found | SpliceRefusal {
  const { path, source } = target;
  let map = source.root;
  let holder: SourceItem | undefined;
  for (const [depth, key] of path.entries()) {
    const entry = map === undefined ? undefined : findEntry(map, key);
    if (map === undefined || entry === undefined) return { kind: 'missing', holder, map, keys: path.slice(depth) };
    if (isUnusual(entry)) return unusual(target, entry);
    if (depth === path.length - 1) return { kind: 'entry', entry, map };
    holder = entry;
    if (entry.value && !isMapToken(entry.value)) return holds(target, entry, 'property-not-a-map');
    map = isMapToken(entry.value) ? entry.value : undefined;
  }
  return refusal('property-unusual', FIRST_LINE, { key: '' });
}
