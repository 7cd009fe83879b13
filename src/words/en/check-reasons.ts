// Why each check is there, and what is at stake, in English: told in the list of findings, and on the check's page.
import type { CheckId } from '../../core/check/checks';

export const checkReasons: Readonly<Record<CheckId, string>> = {
  'ambiguous-name':
    'When several notes answer equally well to a name, Jalons chooses none: the relation has no target. Write the exact name, or the path when two notes bear the same name.',
  cycle: 'A loop may be meant: both methods have some. Only those that the method does not have are told.',
  'duplicate-relation':
    'The same relation written twice under one property says nothing more, and one of the two will be forgotten when the other changes.',
  'file-unreadable':
    'The system did not let this file be opened. The note keeps its place in the graph, but nothing of what it holds is known.',
  'frontmatter-duplicate-key':
    'A property written twice loses one of its two values: Obsidian and Jalons keep the last one.',
  'frontmatter-glued-key':
    'Without a space after the colon, the whole sentence becomes the property’s name, and the property that was meant is silently lost.',
  'frontmatter-too-deep': 'Lists nested that deep are nearly always an accident; reading them could freeze the app.',
  'frontmatter-too-large':
    'Properties that long are nearly always text pasted in the wrong place; reading them would slow down the whole vault.',
  'frontmatter-unclosed': 'Without its closing line the block is no block of properties: everything is read as text.',
  'frontmatter-unreadable': 'One badly written line is enough to lose all properties of the note, relations included.',
  'identity-disagreement':
    'The file name, the title and the code all serve to find the note. When they say different EDs or kinds of notes, one name leads to two places.',
  'links-in-one-text':
    'Obsidian knows one link for each text of a property. Two links in one text give no backlink and are not updated when a note is renamed.',
  'missing-name':
    'The name leads to no note. It may be meant (a note to come); otherwise a letter is wrong, or the note was renamed.',
  'note-not-utf8':
    'A file in another encoding would be misread, and would lose its accents at the first change. It is neither read nor changed.',
  'note-too-large':
    'A note of that size is nearly always an import gone wrong. It keeps its place in the graph, but is not read.',
  'one-sided-relation':
    'A relation written on one side only is not seen from the other note, nor by plugins that read that note alone.',
  'orphan-ed': 'An ED that nothing is linked to appears on no path through the method.',
  'parent-also-linked':
    'ExcaliBrain takes a link of the text for a child, unless a property says otherwise in a form that it reads. The same note then is parent and child.',
  'parent-contradiction':
    'Two notes cannot each be the parent of the other, except in a loop of the method: one of the two declarations is turned round.',
  'prescribed-relation-absent':
    'In the method this ED rests on another whose note exists, but no relation links them in either direction.',
  'relation-outside-method':
    'The relation says that an ED rests on another, which its sheet does not have. EDs whose full sheet is not known are never told.',
  'repaired-name': 'Jalons has found the note, but no other plugin will: the name is not that of the file.',
  'self-link': 'A note linked to itself makes a loop that says nothing.',
  'shared-alias': 'An alias that two notes bear leads to neither: the name becomes ambiguous.',
  'shared-code':
    'A code that two notes bear leads to neither. Two deliverables of different projects may bear the bare code of their ED.',
  'shared-title': 'A title that two notes bear leads to neither: the name becomes ambiguous.',
  'star-contradiction':
    'The star says that the ED is evolving. One too many makes people expect versions that the method does not ask for.',
  'table-block-disagreement':
    'The table of connected EDs and the block of relations say the same thing twice, and one of them has fallen behind.',
  'unclear-ignore':
    'A check left out without a reason is not understood six months later, and a misspelt name leaves nothing out.',
  'unknown-ed': 'The code exists in none of the methods: a typing error, or a code of another version.',
  'unquoted-link':
    'Without quotes YAML reads a list in a list: Obsidian sees no link there, and a comma in the name cuts it in two.',
  'cycle-version-absent':
    'The plan in cycles says which EDs a cycle must bring, and in which version. Those of the cycle under way and of past cycles that do not exist yet are gathered here.',
  'ed-overdue':
    'The property “due” (“échéance”) gives a day, written YYYY-MM-DD. Past that day, an ED that is not validated is told.',
  'ed-to-review':
    'When an ED is validated, Jalons keeps what the EDs that it rests on said. When one of these changes later, the validation may no longer hold.',
  'empty-cell':
    'An actor, a service or a place that I-4 or 446 names without its tasks, the person in charge or its access will be missing on the day of delivery. Only the columns that the method asks for count; a dash is enough to say that there is nothing.',
  'empty-heading':
    'An empty heading in an ED that was begun may have been forgotten; in one that is said to be validated it contradicts the status. An ED that nobody has begun is not told.',
  'needed-ed-absent':
    'The ED was begun while an ED of the project that it rests on does not exist. Nothing is forbidden: the method has loops, and one must begin somewhere.',
  'required-property-absent':
    'Without the property “project”, an ED that is moved changes projects; without “version”, the plan in cycles cannot count an evolving ED.',
};
