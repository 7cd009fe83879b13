// Tells a deliverable (an ED written for a project) from a reference (the vault's own documentation of the method), and which EDs it is about.
import { findEdCodes, readEdName, readEdTag } from '../text/ed-code';
import { foldFull } from '../text/fold';
import { isBareEd } from './ed-of-name';
import type { About, DeclaredLink } from './link';
import type { NoteFacts } from './note-facts';

export interface NoteAbout {
  readonly about: About;
  readonly eds: readonly string[];
  readonly isEd: boolean;
}

type Kind = 'doc' | 'guide';

/** `DOC_` documents an ED; a procedure, a skill or a competence is about one. */
const PREFIX = /^[\s"*[]*(?:(DOC)|PROC|SF|CS)(?:_|[\s\u00a0]+(?=[EÉ]\u0301?\.?D))/u;

const KIND_OF_TYPE: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...['document', 'documentation', 'doc', 'ed', 'element de documentation', 'document ed', 'fiche ed'].map(
    (type): [string, Kind] => [type, 'doc'],
  ),
  ...['procedure', 'proc', 'savoir faire', 'sf', 'competence', 'competence specifique', 'cs'].map(
    (type): [string, Kind] => [type, 'guide'],
  ),
]);

/** `inlineTags`: what the body says, where it was read. */
export function readAbout(facts: NoteFacts, name: string, inlineTags: readonly string[]): NoteAbout {
  const written = [facts.code, name, facts.title, ...facts.aliases].filter(isText);
  if (facts.ed.length > 0) {
    const eds = unique(facts.ed.flatMap(codesOf));
    return { about: 'deliverable', eds: eds.length > 0 ? eds : codesOfNames(written), isEd: true };
  }
  const own = codesOfNames(written);
  const kind = kindOf(facts, name);
  if (kind === undefined) return aboutUnmarked(facts, name, own);
  if (kind === 'doc') return { about: 'reference', eds: own, isEd: own.length > 0 };
  const tagged = [...facts.tags, ...inlineTags].flatMap((tag) => readEdTag(tag)?.code ?? []);
  return { about: 'reference', eds: own.length > 0 ? own : unique(tagged), isEd: false };
}

/** The links but those by code to the ED that the note itself is: its own tag, a range that takes it in. */
export function withoutOwnCode(links: readonly DeclaredLink[], { isEd, eds }: NoteAbout): readonly DeclaredLink[] {
  const isOwn = ({ kind, role, raw, target }: DeclaredLink): boolean => {
    if (kind === 'code') return eds.includes(target);
    // The name of a version, from a tag.
    if (kind !== 'name' || role !== 'mention') return false;
    return eds.includes(readEdTag(raw.replace(/^#/u, ''))?.code ?? '');
  };
  return isEd ? links.filter((link) => !isOwn(link)) : links;
}

/**
 * A note that nothing marks as a document or a guide. It documents its ED when it says so in its code or in an alias that is the bare code, or is a sheet
 * of a method whose name begins with the code; it may answer for the ED, last, when its name begins with `ÉD`. `I-3 notes de réunion` is no ED.
 */
function aboutUnmarked(facts: NoteFacts, name: string, own: readonly string[]): NoteAbout {
  const said = [facts.code ?? '', ...facts.aliases.filter(isBareEd)].some((text) => readEdName(text).length > 0);
  if (!facts.inProject && own.length > 0 && (said || facts.ofMethod))
    return { about: 'reference', eds: own, isEd: true };
  const named = [name, facts.title ?? ''].some(
    (text) => /^[EÉ]\u0301?\.?D/iu.test(text) && readEdName(text).length > 0,
  );
  if (named) return { about: 'other', eds: own, isEd: !facts.inProject };
  // The name of a file alone is too little to read `I-3` as a code.
  return { about: 'other', eds: codesOfNames([facts.code, facts.title, ...facts.aliases].filter(isText)), isEd: false };
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

function kindOf(facts: NoteFacts, name: string): Kind | undefined {
  for (const text of [name, facts.code, facts.title]) {
    const prefix = text === undefined ? null : PREFIX.exec(text.slice(0, 60));
    if (prefix !== null) return prefix[1] === undefined ? 'guide' : 'doc';
  }
  return facts.typeObjet === undefined ? undefined : KIND_OF_TYPE.get(foldFull(facts.typeObjet));
}

function codesOfNames(names: readonly string[]): readonly string[] {
  return unique(
    names.flatMap((name) => readEdName(name).flatMap(({ code, equivalent }) => (equivalent ? [] : [code]))),
  );
}

/** Property `ed` holds a code in any spelling, or a link to the ED's note. */
function codesOf(text: string): readonly string[] {
  const lead = readEdName(text);
  const found = lead.length > 0 ? lead : findEdCodes(text);
  return found.flatMap(({ code, equivalent }) => (equivalent ? [] : [code]));
}

function unique(codes: readonly string[]): readonly string[] {
  return codes.length < 2 ? codes : [...new Set(codes)];
}
