// Writes a pack as a pack.yaml that a person reads and corrects: French texts as plain strings, nothing that the schema fills by itself.
import { stringify } from 'yaml';
import type { Pack } from '../pack';

/** What the schema takes a missing key for. */
const usual: Readonly<Record<string, unknown>> = {
  optional: false,
  recurring: false,
  evolving: false,
  relationsComplete: true,
};

export function renderPackYaml(pack: Pack): string {
  return stringify(bare(pack), { lineWidth: 100, singleQuote: true });
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'fr') return only[1];
  return Object.fromEntries(
    entries.filter(([key, inner]) => !saysNothing(key, inner)).map(([key, inner]) => [key, bare(inner)]),
  );
}

function saysNothing(key: string, value: unknown): boolean {
  if (value === undefined || value === usual[key]) return true;
  if (Array.isArray(value)) return value.length === 0;
  return key === 'contexts' && typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
