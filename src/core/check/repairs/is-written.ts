// Whether a note still holds the name that a finding is about.
import type { DeclaredLink } from '../../graph/link';
import { resolveName } from '../../graph/resolve-name';
import type { Finding } from '../finding';
import { textValue } from '../read-values';
import type { RepairSite } from '../repair';

export function isWritten(finding: Finding, site: RepairSite): boolean {
  return writtenLinks(finding, site).length > 0;
}

/** Whether the name stands there and still leads nowhere: a second answer to it would make it ambiguous. */
export function isMissing(finding: Finding, site: RepairSite): boolean {
  const links = writtenLinks(finding, site);
  return links.some(({ target, kind }) => resolveName(site.graph, target, finding.path, kind).match === 'none');
}

function writtenLinks(finding: Finding, site: RepairSite): readonly DeclaredLink[] {
  const raw = textValue(finding, 'name');
  const links = site.note(finding.path)?.links ?? [];
  return links.filter((link) => link.line === finding.line && link.raw === raw);
}
