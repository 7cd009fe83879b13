// How far a document is, judged by what is written in it, and what the judgement rests on.
import { nearHeadings } from '../text/near-headings';
import type { ContentSection } from './read-content';
import { isFilled } from './is-filled';
import type { Outline } from './outline';
import type { Status } from './status';

export type Evidence =
  | { readonly kind: 'no-note' }
  /** The note's text was not read yet: nothing is known but its properties. */
  | { readonly kind: 'text-unread' }
  /** `heading` is empty for text that stands under no heading. */
  | { readonly kind: 'heading-filled'; readonly heading: string }
  | { readonly kind: 'heading-empty'; readonly heading: string }
  | { readonly kind: 'heading-missing'; readonly heading: string }
  | { readonly kind: 'property-missing'; readonly property: string }
  /** The author's word, which counts. */
  | { readonly kind: 'status-written'; readonly written: string; readonly status: Status }
  /** The author's word says something else than what is written in the note. */
  | {
      readonly kind: 'status-disagrees';
      readonly written: string;
      readonly status: Status;
      readonly computed: Status;
    }
  /** It was validated, and these headings say something else since. */
  | { readonly kind: 'content-changed'; readonly headings: readonly string[] }
  /** A word that is in no vocabulary: it does not count. */
  | { readonly kind: 'status-unknown'; readonly written: string }
  /** More than one note of the same version for one ED: they are read as one document. */
  | { readonly kind: 'several-notes'; readonly paths: readonly string[] };

export interface Judgement {
  readonly status: Exclude<Status, 'absent' | 'validated'>;
  readonly evidence: readonly Evidence[];
}

/**
 * `draft` when nothing is filled, `to-validate` when every heading of the method and of the author is, and no required property is missing;
 * `in-progress` in between. A note that has none of the method's headings is judged by its own. `missing`: required properties without a value.
 */
export function judgeContent(
  sections: readonly ContentSection[],
  outline: Outline,
  missing: readonly string[],
): Judgement {
  const headings = judgeHeadings(sections, outline);
  const lacks = missing.map((property): Evidence => ({ kind: 'property-missing', property }));
  const evidence = [...headings, ...lacks];
  if (!headings.some(({ kind }) => kind === 'heading-filled')) return { status: 'draft', evidence };
  const whole = evidence.every((one) => one.kind === 'heading-filled' && one.heading !== '');
  return { status: whole ? 'to-validate' : 'in-progress', evidence };
}

function judgeHeadings(sections: readonly ContentSection[], outline: Outline): readonly Evidence[] {
  const own = sections.filter(({ level }) => level > 0);
  const judged = own.map(({ heading }, at): Evidence => ({
    kind: isBranchFilled(own, at, outline.lines) ? 'heading-filled' : 'heading-empty',
    heading,
  }));
  const names = new Set(own.map(({ name }) => name));
  const absent = outline.headings.filter((wanted) => !wanted.names.some((name) => names.has(name)));
  if (own.length > 0 && absent.length === outline.headings.length) return judged;
  const near = nearHeadings(
    own.map(({ name }) => name),
    absent.flatMap((wanted) => wanted.names),
  );
  const isLoose = own.length === 0 && sections.some(({ lines }) => isFilled(lines, outline.lines));
  return [
    ...(isLoose ? [{ kind: 'heading-filled', heading: '' } as const] : judged),
    ...absent
      .filter((wanted) => !wanted.names.some((name) => near.has(name)))
      .map(({ heading }): Evidence => ({ kind: 'heading-missing', heading })),
  ];
}

/** Whether a validated document says something else than on the day it was validated. */
export function isChanged({ evidence }: { readonly evidence: readonly Evidence[] }): boolean {
  return evidence.some(({ kind }) => kind === 'content-changed');
}

/** A heading is filled by its own text or by that of a heading below it. */
export function isBranchFilled(own: readonly ContentSection[], at: number, given: ReadonlySet<string>): boolean {
  const level = own[at]?.level ?? 0;
  for (let next = at; next < own.length; next += 1) {
    const section = own[next];
    if (section === undefined || (next > at && section.level <= level)) return false;
    if (isFilled(section.lines, given)) return true;
  }
  return false;
}
