// The shelf of repairs, in the order in which they are made: what lets more be read comes first.
import { addAlias } from './add-alias';
import { createEd } from './create-ed';
import { exactName } from './exact-name';
import { fixKey } from './fix-key';
import { fixLines } from './fix-lines';
import { linkName } from './link-name';
import { mirrorRelation } from './mirror-relation';
import { quoteLink } from './quote-link';
import { renameFile } from './rename-file';
import { setCode } from './set-code';
import { splitLinks } from './split-links';

export const repairs = [
  fixKey,
  fixLines,
  quoteLink,
  splitLinks,
  exactName,
  linkName,
  setCode,
  createEd,
  addAlias,
  renameFile,
  mirrorRelation,
] as const;

/** The id of every repair; words has a sentence for each. */
export type RepairId = (typeof repairs)[number]['id'];
