// Cuts a practitioners' note into skills (`### n. [[SF_ In_ …]]`) and each skill into its sections.
import { foldFull } from '../../text/fold';
import type { Block, Paragraph } from './block';

export interface SkillHeading {
  /** `I1`, or empty. */
  readonly code: string;
  readonly title: string;
  /** The name of the linked note, or empty. */
  readonly note: string;
  /** What stands around the link, and its alias; or empty. */
  readonly after: string;
}

export type SectionName = 'description' | 'objective' | 'techniques' | 'extra';

export interface Section {
  readonly name: SectionName;
  /** As the note writes it; empty for what stands before the first section. */
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface Skill {
  readonly heading: SkillHeading;
  readonly line: number;
  readonly sections: readonly Section[];
}

export interface SkillNoteParts {
  /** What stands before, between and after the skills. */
  readonly around: readonly Block[];
  readonly skills: readonly Skill[];
}

export function cutSkillNote(blocks: readonly Block[]): SkillNoteParts {
  const around: Block[] = [];
  const skills: { heading: SkillHeading; line: number; blocks: Block[] }[] = [];
  let inside: Block[] = around;
  let level = 0;
  for (const block of blocks) {
    const heading = block.kind === 'heading' ? readSkillHeading(block.inline.text) : undefined;
    if (block.kind === 'heading' && heading !== undefined) {
      inside = [];
      level = block.level;
      skills.push({ heading, line: block.line, blocks: inside });
      continue;
    }
    if (block.kind === 'heading' && block.level < level && sectionName(block.inline.text) === undefined)
      inside = around;
    inside.push(block);
  }
  return {
    around,
    skills: skills.map(({ heading, line, blocks: own }) => ({ heading, line, sections: cutSections(own, line) })),
  };
}

/** Reads `1. [[SF_ I1_ Analyser…]] …`, with or without its number, link or `SF_`; undefined for any other heading. */
export function readSkillHeading(written: string): SkillHeading | undefined {
  const number = /^\d{1,2}[.)]\s/u.exec(written)?.[0];
  const rest = written.slice(number?.length ?? 0).trim();
  const open = rest.indexOf('[[');
  const close = rest.indexOf(']]', open);
  const linked = open >= 0 && close > open;
  const [note = '', ...alias] = linked ? rest.slice(open + 2, close).split(/[|#]/u) : [];
  const name = readSkillName(linked ? note : rest);
  if (name.code === '' && number === undefined) return undefined;
  if (name.title === '') return undefined;
  const after = linked ? `${rest.slice(0, open)} ${alias.join(' ')} ${rest.slice(close + 2)}` : '';
  return { ...name, note: note.trim(), after: after.trim() };
}

/** `SF_ I1_ Analyser` → `I1`, `Analyser`; a name without `SF` is all title. */
function readSkillName(name: string): { readonly code: string; readonly title: string } {
  const found = /^SF[ _]{1,3}([A-Z])-?(\d{1,2})[ _.:–-]{1,4}/iu.exec(name.trim());
  const [lead = '', axis = '', number = ''] = found ?? [];
  return { code: axis.toUpperCase() + number, title: name.trim().slice(lead.length).trim() };
}

function cutSections(blocks: readonly Block[], line: number): Section[] {
  const first = { name: 'description' as const, title: '', line, blocks: [] };
  const sections: { name: SectionName; title: string; line: number; blocks: Block[] }[] = [first];
  for (const block of blocks) {
    const opening = openSection(block);
    if (opening === undefined) sections.at(-1)?.blocks.push(block);
    else sections.push({ ...opening, line: block.line });
  }
  return sections.filter(({ title, blocks: own }) => title !== '' || own.length > 0);
}

interface Opening {
  readonly name: SectionName;
  readonly title: string;
  readonly blocks: Block[];
}

/** A heading; or a paragraph that is a known label, alone or before its text (`**Description :** Ce savoir-faire…`). */
function openSection(block: Block): Opening | undefined {
  if (block.kind === 'heading') {
    const title = labelOf(block.inline.text);
    return { name: sectionName(title) ?? 'extra', title, blocks: [] };
  }
  if (block.kind !== 'paragraph') return undefined;
  const { text, bold } = block.inline;
  const colon = text.indexOf(':');
  const label = labelOf(colon < 0 ? text : text.slice(0, colon));
  const name = label.length <= 40 ? sectionName(label) : undefined;
  if (name === undefined || (colon < 0 && !bold)) return undefined;
  const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
  return { name, title: label, blocks: rest === '' ? [] : [withText(block, rest)] };
}

function withText(block: Paragraph, rest: string): Paragraph {
  return { ...block, inline: { ...block.inline, text: rest } };
}

/** Without emoji, and without the colon at its end. */
function labelOf(written: string): string {
  let label = written.replace(/^[^\p{L}\p{N}[]+/u, '').trimEnd();
  while (label.endsWith(':')) label = label.slice(0, -1).trimEnd();
  return label;
}

function sectionName(title: string): SectionName | undefined {
  const folded = foldFull(labelOf(title));
  if (folded.startsWith('description')) return 'description';
  if (folded.startsWith('objectif')) return 'objective';
  if (folded.startsWith('technique')) return 'techniques';
  return folded.startsWith('intitule') ? 'extra' : undefined;
}
