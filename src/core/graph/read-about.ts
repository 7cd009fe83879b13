// Tells a deliverable (an ED written for a project) from a reference (the vault's own documentation of the method), and which EDs it is about.
import { findEdCodes, readEdName, readEdTag, readBareEd, type FoundEd } from '../text/ed-code';
import { foldFull } from '../text/fold';
import { codesOf, isBareEd } from './ed-of-name';
import type { About, DeclaredLink } from './link';
import type { NoteFacts } from './note-facts';

export interface NoteAbout {
  readonly about: About;
  readonly eds: readonly string[];
  readonly isEd: boolean;
}

type Kind = 'doc' | 'guide';

/** Perhaps behind its place among others (`01 - DOC_…`). `DOC_` documents an ED; a procedure, a skill or a competence is about one. Without the low line, its code must follow: `CS EDF 2024` is no competence. */
const PREFIX =
  /^[\s"*[]*(?:\d[\d.)]{0,5}[\s_–-]*)?(?:(?:(DOC)|PROC|SF|CS)_|(?:(DOC|[Dd]oc)|PROC|[Pp]roc|SF|CS)[\s\u00a0_]+(?=[EÉeé]\u0301?\.?[Dd]\.?[\s\u00a0_-]{0,5}(?:\d|[GCPMI]\P{L})))/u;

/** Types of objects that say so, folded. */
const TYPES: Readonly<Record<Kind, readonly string[]>> = {
  doc: ['document', 'documentation', 'doc', 'ed', 'element de documentation', 'document ed', 'fiche ed'],
  guide: ['procedure', 'proc', 'savoir faire', 'sf', 'competence', 'competence specifique', 'cs'],
};

/** `inlineTags`: what the body says, where it was read. */
export function readAbout(facts: NoteFacts, name: string, inlineTags: readonly string[]): NoteAbout {
  const { code = '', title = '', aliases } = facts;
  const own = codesOfNames([code, name, title, ...aliases]);
  if (facts.ed.length > 0) {
    const eds = codesOf(facts.ed.flatMap(findWritten));
    return { about: 'deliverable', eds: eds.length > 0 ? eds : own, isEd: true };
  }
  const kind = kindOf(facts, name);
  if (kind === undefined) return aboutUnmarked(facts, name, own);
  if (kind === 'doc') return { about: 'reference', eds: own, isEd: own.length > 0 };
  const tagged = [...facts.tags, ...inlineTags].flatMap((tag) => readEdTag(tag)?.code ?? []);
  return { about: 'reference', eds: own.length > 0 ? own : [...new Set(tagged)], isEd: false };
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
  const { code = '', title = '', aliases, ofMethod, inProject } = facts;
  const said = codesOfNames([code, ...aliases.filter(isBareEd)]).length > 0;
  if (!inProject && own.length > 0 && (said || ofMethod)) return { about: 'reference', eds: own, isEd: true };
  const named = [name, title].filter((text) => /^(?:\d[\d.)]{0,5}[\s_–-]*)?[EÉ]\u0301?\.?D/iu.test(text));
  if (codesOfNames(named).length > 0) return { about: 'other', eds: own, isEd: !inProject };
  // The name of a file alone is too little to read `I-3` as a code.
  return { about: 'other', eds: codesOfNames([code, title, ...aliases]), isEd: false };
}

function kindOf({ code = '', title = '', typeObjet }: NoteFacts, name: string): Kind | undefined {
  for (const text of [name, code, title]) {
    const prefix = PREFIX.exec(text.slice(0, 60));
    if (prefix !== null) return (prefix[1] ?? prefix[2]) === undefined ? 'guide' : 'doc';
  }
  const type = typeObjet === undefined ? '' : foldFull(typeObjet);
  return TYPES.doc.includes(type) ? 'doc' : TYPES.guide.includes(type) ? 'guide' : undefined;
}

function codesOfNames(names: readonly string[]): readonly string[] {
  return codesOf(names.flatMap((name) => readEdName(name)));
}

/** Property `ed` holds a code in any spelling, or a link to the ED's note. */
function findWritten(text: string): readonly FoundEd[] {
  const lead = readEdName(text);
  const found = lead.length > 0 ? lead : findEdCodes(text);
  return found.length > 0 ? found : readBareEd(text);
}
