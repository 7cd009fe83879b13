// Reads what a user calls relations in ExcaliBrain: the one file of another plugin that is read, where it is there. It is never written.
import type { App } from 'obsidian';
import { buildKeyTable, type KeyTable } from '../core/graph/links';
import { readOntology } from '../core/graph/links/ontology';

/** Never rejects: a file that cannot be read says no more than one that is not there. */
export async function readRelationKeys({ vault: { adapter, configDir } }: App): Promise<KeyTable> {
  const path = `${configDir}/plugins/excalibrain/data.json`;
  try {
    return buildKeyTable((await adapter.exists(path)) ? readOntology(await adapter.read(path)) : undefined);
  } catch {
    return buildKeyTable();
  }
}
