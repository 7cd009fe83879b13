// What a version of an ED is called by its method.
import type { Ed, Pack } from './pack';

/**
 * `I-3.2`; where codes are numbers, by the phase in which the ED is taken up again: `212-3` (MISA 4.1, p. 7). Undefined for a version of such an ED that no
 * later phase of the method makes: it has no name but its number.
 */
export function versionLabel(
  { phases }: Pick<Pack, 'phases'>,
  { code, phase }: Pick<Ed, 'code' | 'phase'>,
  version: number,
): string | undefined {
  if (!/^[0-9]+$/.test(code)) return `${code}.${String(version)}`;
  const later = phases.slice(phases.findIndex(({ id }) => id === phase) + 1);
  return later.some(({ id }) => id === String(version)) ? `${code}-${String(version)}` : undefined;
}
