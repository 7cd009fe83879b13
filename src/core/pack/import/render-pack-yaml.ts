// Writes a pack as a pack.yaml that a person reads and corrects: French texts as plain strings, nothing that the schema fills by itself.
import { renderYaml } from '../../text/render-yaml';
import type { Pack } from '../pack';

/** What the schema takes a missing key for. */
const usual: Readonly<Record<string, unknown>> = {
  optional: false,
  recurring: false,
  evolving: false,
  relationsComplete: true,
};

/** What a reader looks for first. */
const firstKeys = [
  'schema',
  'id',
  'code',
  'version',
  'title',
  'text',
  'language',
  'summary',
  'description',
  'objective',
];

export function renderPackYaml(pack: Pack): string {
  return renderYaml(bare(pack));
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'fr') return only[1];
  return Object.fromEntries(
    entries
      .filter(([key, inner]) => !saysNothing(key, inner))
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, inner]) => [key, bare(inner)]),
  );
}

function rank(key: string): number {
  const at = firstKeys.indexOf(key);
  return at < 0 ? firstKeys.length : at;
}

function saysNothing(key: string, value: unknown): boolean {
  if (value === undefined || value === usual[key]) return true;
  if (Array.isArray(value)) return value.length === 0;
  return key === 'contexts' && typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
