// `jalons validate <folder> --ed I-1`: validates a document, or marks it as reviewed after a source has changed.
import { findTypedEd } from '../core/pack/find-typed-ed';
import { validateEd, validatedWord } from '../core/project/validate-ed';
import { emptyHeadings } from '../core/project/empty-headings';
import type { ProjectState } from '../core/project/project-state';
import { sourcesOf } from '../core/project/sources-of';
import { type Call, type Command, type Outcome, wrongUse } from './command.mjs';
import { tellProblem, writeEdit } from './insert-write.mjs';
import { type ProjectVault, withProject } from './project-vault.mjs';
import { writeEdits } from './write-edits.mjs';

export const validateCommand: Command = {
  name: 'validate',
  parameters: (words) => words.project.command.validate.parameters,
  summary: (words) => words.project.command.validate.summary,
  options: [
    { name: 'ed', takesValue: true, summary: (words) => words.project.command.validate.ed },
    { name: 'project', takesValue: true, summary: (words) => words.project.command.project },
    { name: 'dry-run', takesValue: false, summary: (words) => words.writing.command.dryRun },
  ],
  run: (call) => withProject(call, (state, opened) => validate(call, state, opened)),
};

async function validate(call: Call, state: ProjectState, { vault, read, projects }: ProjectVault): Promise<Outcome> {
  const words = call.words.project.command;
  const wanted = call.options['ed'];
  if (wanted === undefined) return wrongUse(words.validate.noEd);
  const content = state.contents.get(findTypedEd(state.pack.eds, wanted)?.code ?? '');
  if (content === undefined) return wrongUse(words.unknownEd(wanted, [...state.contents.keys()].join(', ')));
  const [first] = content.documents;
  if (first === undefined) return wrongUse(words.validate.absent(content.ed.code));
  const own = projects.documents.get(state.run.key) ?? [];
  const word = validatedWord({ content, own, all: read.notes });
  const validated = validateEd({ content, sources: sourcesOf(state, content.ed), word, language: 'fr' });
  if ('several' in validated) return wrongUse(call.words.interop.cli.severalNotes(validated.several));
  if ('problem' in validated) return tellProblem(call, validated.path, validated.problem);
  const [edit] = validated.edits;
  if (edit === undefined) return writeEdits(call, vault, [], first.note.path);
  const empty = emptyHeadings(content);
  return writeEdit(call, vault, edit, empty.length === 0 ? [] : [call.words.interop.cli.empty(empty)]);
}
