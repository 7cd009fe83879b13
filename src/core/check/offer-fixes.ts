// Gives every way to mend one finding, for the user to choose from.
import type { Finding } from './finding';
import { type RepairId, repairs } from './repairs';
import { readFlaw } from './repairs/read-flaw';
import type { Offer, RepairSite } from './repair';

export interface Fix extends Offer {
  readonly repair: RepairId;
  readonly finding: Finding;
}

/** In the order of the repairs; none when nothing mends it. */
export function offerFixes(finding: Finding, site: RepairSite): readonly Fix[] {
  const flaw = readFlaw(finding, site);
  if (flaw === undefined) return [];
  return repairs.flatMap((repair) => {
    const wanted: readonly string[] = repair.checks;
    if (!wanted.includes(finding.check)) return [];
    return repair.offer(flaw).map((offer): Fix => ({ ...offer, repair: repair.id, finding }));
  });
}
