// Looks up what repairs need to know of a finding.
import { resolveName } from '../../graph/resolve-name';
import type { Note } from '../../graph/note';
import { findLinks } from '../../text/find-links';
import type { Finding } from '../finding';
import { listValue, textValue } from '../read-values';
import type { Flaw, RepairSite } from '../repair';

/** Undefined where the note or its text is not at hand: nothing is then offered. */
export function readFlaw(finding: Finding, site: RepairSite): Flaw | undefined {
  const { path, line } = finding;
  const [note, text] = [site.note(path), site.text(path)];
  if (note === undefined || text === undefined) return undefined;
  const [name, field] = [textValue(finding, 'name'), textValue(finding, 'field')];
  const written = note.links.filter((link) => link.line === line && link.raw === name);
  return { finding, site, path, line, note, text, name, field, written };
}

/** Whether the name stands there and still leads nowhere: a second answer to it would make it ambiguous. */
export function isMissing({ written, site, path }: Flaw): boolean {
  return written.some(({ target, kind }) => resolveName(site.graph, target, path, kind).match === 'none');
}

/** Whether the name led to its note, and is only spelled otherwise. */
export function isFound({ finding }: Flaw): boolean {
  return finding.check === 'repaired-name';
}

/** The notes that the name may mean: the one that was found, or those that the user chooses from. */
export function meantNotes(flaw: Flaw): readonly Note[] {
  const { finding, site } = flaw;
  const paths = isFound(flaw) ? [textValue(finding, 'path')] : listValue(finding, 'candidates');
  return paths.flatMap((path) => site.note(path) ?? []);
}

/** The one name that the text is, as a link or by itself; empty where it holds several links. */
export function onlyName({ name }: Flaw): string {
  const [link, another] = findLinks(name);
  if (link === undefined) return name.trim();
  return another === undefined ? link.target : '';
}
