// Whether a note still holds the name that a finding is about.
import type { Finding } from '../finding';
import { textValue } from '../read-values';
import type { RepairSite } from '../repair';

export function isWritten(finding: Finding, site: RepairSite): boolean {
  const raw = textValue(finding, 'name');
  const links = site.note(finding.path)?.links ?? [];
  return links.some((link) => link.line === finding.line && link.raw === raw);
}
