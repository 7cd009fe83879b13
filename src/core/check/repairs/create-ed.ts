// Writes the note of an ED that is named and does not exist yet, from the method's template.
import { findLinks } from '../../text/find-links';
import { textValue } from '../read-values';
import { isWritten } from './is-written';
import type { Repair } from '../repair';

export const createEd = {
  id: 'create-ed',
  checks: ['missing-name'],
  safe: false,
  offer(finding, site) {
    const code = textValue(finding, 'ed');
    const raw = textValue(finding, 'name');
    if (code === '' || !isWritten(finding, site)) return [];
    const name = findLinks(raw)[0]?.target ?? raw.trim();
    const made = site.writeEd?.({ code, name, writer: finding.path });
    if (made === undefined) return [];
    return [{ sure: true, values: { ed: code, target: made.path }, edits: [{ kind: 'create', ...made }] }];
  },
} as const satisfies Repair;
