// Turns a practitioners' note (skills with Description, Objectif and Techniques) into the draft of a pack.
import { findEdCodes } from '../../text/ed-code';
import { foldFull } from '../../text/fold';
import { forms } from '../forms';
import type { Activity, Ed, Step, Text } from '../pack';
import type { Block, Bullet } from './block';
import { blocksText, bulletText, inlinesOf, linkText } from './block-text';
import { foreignFinding } from './import-finding';
import { draftActivity, draftEd, draftPack, draftStep, idTaker, slug, text, texts } from './pack-draft';
import { collectFindings, readPage, type Notice, type PackDraft } from './read-page';
import { cutSkillNote, type Section, type Skill, type SkillHeading } from './skill-note-parts';

/** Never throws; what is not understood stays as text, with a finding. */
export function importSkillNote(written: string, path: string): PackDraft {
  const reading = readPage(written, path);
  if (reading.kind === 'kept') return reading.draft;
  const { blocks, title } = reading.page;
  const { around, skills } = cutSkillNote(blocks);
  const { findings, notice } = collectFindings(path);
  if (skills.length === 0) notice({ finding: 'no-steps', values: {} }, 0);
  const take = idTaker();
  const read = skills.map((skill) => readSkill(skill, take, notice));
  const { steps, lines } = placeLinks(
    read.map(({ step }) => step),
    readLinks(around, notice),
    notice,
  );
  noticeForeign(around, '', notice);
  const top = around.find((block) => block.kind === 'heading' && block.level === 1);
  const heading = top?.kind === 'heading' ? top.inline.text : '';
  const pack = draftPack({
    title: title === '' ? heading : title.replace(/^[A-Z]{2,5}_\s*/u, ''),
    summary: [blocksText(around), ...lines].join('\n'),
    path,
    steps,
    eds: mergeEds(read.flatMap(({ eds }) => eds)),
  });
  for (const { code } of pack.eds) notice({ finding: 'untitled-ed', values: { ed: code } }, 0);
  return { pack, findings: [...findings].sort((a, b) => a.line - b.line) };
}

/** Links around the skills go to the first one; where there is none, they stay as lines of text. */
function placeLinks(
  [first, ...others]: readonly Step[],
  links: readonly FoundLink[],
  notice: Notice,
): { readonly steps: readonly Step[]; readonly lines: readonly string[] } {
  if (first === undefined)
    return { steps: [], lines: links.map(({ title, target }) => linkText({ title: title.fr, target })) };
  for (const { title, line } of links)
    notice({ finding: 'link-placed', values: { title: title.fr, step: first.title.fr } }, line);
  return { steps: [{ ...first, links: [...first.links, ...links.map(bareLink)] }, ...others], lines: [] };
}

interface ReadSkill {
  readonly step: Step;
  readonly eds: readonly Ed[];
}

function readSkill({ heading, line, sections }: Skill, take: ReturnType<typeof idTaker>, notice: Notice): ReadSkill {
  const { title } = heading;
  const id = take(heading.code, slug(title) === '' ? 'etape' : slug(title));
  noticeTitle(heading, title, line, notice);
  const of = (name: Section['name']): readonly Section[] => sections.filter((section) => section.name === name);
  const extra = of('extra');
  for (const section of extra)
    notice({ finding: 'extra-section', values: { step: title, section: section.title } }, section.line);
  const all = sections.flatMap(({ blocks }) => blocks);
  noticeForeign(all, title, notice);
  const described = of('description').flatMap(({ blocks }) => blocks);
  const description = [blocksText(described), ...extra.map(sectionText)].filter((part) => part !== '').join('\n');
  const objective = blocksText(of('objective').flatMap(({ blocks }) => blocks));
  const activities = readActivities(described, id);
  if (activities.length > 0)
    notice({ finding: 'activities-drafted', values: { step: title, count: activities.length } }, line);
  const eds = readEds(sections, heading, title, line, notice);
  const step = draftStep({
    id,
    title: text(title),
    description: text(description === '' ? title : description),
    ...(objective === '' ? {} : { objective: text(objective) }),
    techniques: texts(of('techniques').flatMap(({ blocks }) => blocks.flatMap(linesOf))),
    activities,
    makes: eds.map(({ code }) => code),
    links: [...noteLink(heading.note), ...readLinks(all, notice).map(bareLink)],
  });
  return { step, eds };
}

function noticeTitle({ after }: SkillHeading, title: string, line: number, notice: Notice): void {
  if (after !== '' && foldFull(after) !== foldFull(title))
    notice({ finding: 'title-repeated', values: { step: title, title: after } }, line);
}

function noticeForeign(blocks: readonly Block[], where: string, notice: Notice): void {
  for (const block of blocks)
    if (block.kind === 'tag' || block.kind === 'html' || (block.kind === 'other' && block.type !== 'thematicBreak'))
      notice({ finding: 'kept-as-text', values: { text: block.raw, where } }, block.line);
  for (const { inline, line } of inlinesOf(blocks))
    for (const foreign of inline.foreign) notice({ finding: foreignFinding(foreign), values: { text: foreign } }, line);
}

interface FoundLink {
  readonly title: Text;
  readonly target: string;
  readonly line: number;
}

function readLinks(blocks: readonly Block[], notice: Notice): FoundLink[] {
  return inlinesOf(blocks).flatMap(({ inline, line }) =>
    inline.links.flatMap(({ title, target }) => {
      if (forms().target.test(target)) return [{ title: text(title), target, line }];
      notice({ finding: 'link-refused', values: { target } }, line);
      return [];
    }),
  );
}

function bareLink({ title, target }: FoundLink): Step['links'][number] {
  return { title, target };
}

function noteLink(note: string): Step['links'] {
  return forms().target.test(note) ? [{ title: text(note), target: note }] : [];
}

function sectionText({ title, blocks }: Section): string {
  const words = blocksText(blocks);
  return words === '' ? title : `${title}\u00a0: ${words}`;
}

function bulletsOf(block: Block): readonly Bullet[] {
  return block.kind === 'list' ? block.bullets : [];
}

/** One text for each bullet, and for each block that is no list. */
function linesOf(block: Block): string[] {
  return block.kind === 'list' ? block.bullets.map(bulletText) : [blocksText([block])];
}

function readActivities(described: readonly Block[], id: string): Activity[] {
  const lines = described.flatMap(bulletsOf).map(bulletText);
  return texts(lines).map((words, at) => draftActivity({ id: `${slug(id)}-${at + 1}`, text: words }));
}

/** The ED of the skill's own number where the note names it, else all that it names. */
function readEds(
  sections: readonly Section[],
  { code }: SkillHeading,
  title: string,
  line: number,
  notice: Notice,
): readonly Ed[] {
  const raw = sections.flatMap(({ blocks }) => blocks.map((block) => block.raw)).join('\n\n');
  const found = findEdCodes(raw).filter(({ equivalent }) => !equivalent);
  if (found.length === 0) notice({ finding: 'step-without-ed', values: { step: title } }, line);
  const named = mergeEds(found.map((ed) => draftEd(ed.code, ed.evolving)));
  const own = named.filter((ed) => ed.code.replace('-', '') === code);
  const others = own.length === 0 ? [] : named.filter((ed) => !own.includes(ed)).map((ed) => ed.code);
  if (others.length > 0) notice({ finding: 'other-eds', values: { step: title, eds: others } }, line);
  return own.length === 0 ? named : own;
}

/** One for each code; it evolves if it is starred once. */
function mergeEds(eds: readonly Ed[]): Ed[] {
  const merged = new Map<string, Ed>();
  for (const ed of eds) merged.set(ed.code, draftEd(ed.code, ed.evolving || (merged.get(ed.code)?.evolving ?? false)));
  return [...merged.values()];
}
