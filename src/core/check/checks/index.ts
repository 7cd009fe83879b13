// The shelf of checks: one file each; a new one is a file and a line here.
import { ambiguousName } from './ambiguous-name';
import { cycle } from './cycle';
import { duplicateRelation } from './duplicate-relation';
import { fileUnreadable } from './file-unreadable';
import { frontmatterDuplicateKey } from './frontmatter-duplicate-key';
import { frontmatterGluedKey } from './frontmatter-glued-key';
import { frontmatterTooDeep } from './frontmatter-too-deep';
import { frontmatterTooLarge } from './frontmatter-too-large';
import { frontmatterUnclosed } from './frontmatter-unclosed';
import { frontmatterUnreadable } from './frontmatter-unreadable';
import { missingName } from './missing-name';
import { noteNotUtf8 } from './note-not-utf8';
import { noteTooLarge } from './note-too-large';
import { oneSidedRelation } from './one-sided-relation';
import { parentContradiction } from './parent-contradiction';
import { repairedName } from './repaired-name';
import { selfLink } from './self-link';
import { sharedCode } from './shared-code';

export const checks = [
  ambiguousName,
  cycle,
  duplicateRelation,
  fileUnreadable,
  frontmatterDuplicateKey,
  frontmatterGluedKey,
  frontmatterTooDeep,
  frontmatterTooLarge,
  frontmatterUnclosed,
  frontmatterUnreadable,
  missingName,
  noteNotUtf8,
  noteTooLarge,
  oneSidedRelation,
  parentContradiction,
  repairedName,
  selfLink,
  sharedCode,
] as const;

/** The id of every check; words has a sentence for each. */
export type CheckId = (typeof checks)[number]['id'];
