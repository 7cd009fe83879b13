// The shelf of checks: one file each; a new one is a file and a line here.
import { ambiguousName } from './ambiguous-name';
import { cycle } from './cycle';
import { cycleVersionAbsent } from './cycle-version-absent';
import { duplicateRelation } from './duplicate-relation';
import { edOverdue } from './ed-overdue';
import { edToReview } from './ed-to-review';
import { emptyCell } from './empty-cell';
import { emptyHeading } from './empty-heading';
import { fileUnreadable } from './file-unreadable';
import { frontmatterDuplicateKey } from './frontmatter-duplicate-key';
import { frontmatterGluedKey } from './frontmatter-glued-key';
import { frontmatterTooDeep } from './frontmatter-too-deep';
import { frontmatterTooLarge } from './frontmatter-too-large';
import { frontmatterUnclosed } from './frontmatter-unclosed';
import { frontmatterUnreadable } from './frontmatter-unreadable';
import { identityDisagreement } from './identity-disagreement';
import { linksInOneText } from './links-in-one-text';
import { missingName } from './missing-name';
import { neededEdAbsent } from './needed-ed-absent';
import { noteNotUtf8 } from './note-not-utf8';
import { noteTooLarge } from './note-too-large';
import { oneSidedRelation } from './one-sided-relation';
import { orphanEd } from './orphan-ed';
import { parentAlsoLinked } from './parent-also-linked';
import { parentContradiction } from './parent-contradiction';
import { prescribedRelationAbsent } from './prescribed-relation-absent';
import { relationOutsideMethod } from './relation-outside-method';
import { repairedName } from './repaired-name';
import { requiredPropertyAbsent } from './required-property-absent';
import { selfLink } from './self-link';
import { sharedAlias } from './shared-alias';
import { sharedCode } from './shared-code';
import { sharedTitle } from './shared-title';
import { starContradiction } from './star-contradiction';
import { tableBlockDisagreement } from './table-block-disagreement';
import { unclearIgnore } from './unclear-ignore';
import { unknownEd } from './unknown-ed';
import { unquotedLink } from './unquoted-link';

export const checks = [
  ambiguousName,
  cycle,
  cycleVersionAbsent,
  duplicateRelation,
  edOverdue,
  edToReview,
  emptyCell,
  emptyHeading,
  fileUnreadable,
  frontmatterDuplicateKey,
  frontmatterGluedKey,
  frontmatterTooDeep,
  frontmatterTooLarge,
  frontmatterUnclosed,
  frontmatterUnreadable,
  identityDisagreement,
  linksInOneText,
  missingName,
  neededEdAbsent,
  noteNotUtf8,
  noteTooLarge,
  oneSidedRelation,
  orphanEd,
  parentAlsoLinked,
  parentContradiction,
  prescribedRelationAbsent,
  relationOutsideMethod,
  repairedName,
  requiredPropertyAbsent,
  selfLink,
  sharedAlias,
  sharedCode,
  sharedTitle,
  starContradiction,
  tableBlockDisagreement,
  unclearIgnore,
  unknownEd,
  unquotedLink,
] as const;

/** The id of every check; words has a sentence for each. */
export type CheckId = (typeof checks)[number]['id'];
