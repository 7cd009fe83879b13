// What can be done with a document, each as a button.
import type { Target } from '../../session/actions/action';
import type { Button } from './button';
import type { Guide } from './guide-context';

/** Each by the name of what it does. */
export interface EdActs {
  readonly insert: Button;
  readonly insertAtCursor: Button;
  readonly validate: Button;
  readonly review: Button;
  /** Into the project's scope. */
  readonly take: Button;
  readonly newVersion: Button;
  /** With the source that changed. */
  compare(source: string): Button;
  /** The note at that path; so for the next one. */
  open(path: string): Button;
  complete(path: string): Button;
}

export function edActs({ host, model, words }: Guide, code: string): EdActs {
  const { insert } = host.words;
  const own: Target = { run: model.run?.key, ed: code };
  const act = (action: string, label: string, name: string, target = own): Button => ({
    label,
    name,
    act: () => host.run(action, target),
  });
  const place = model.targetOf(code);
  return {
    insert: act('insert-ed', words.insert, words.insertName(code), place),
    insertAtCursor: act('insert-ed-at-cursor', words.insertAtCursor, `${words.insertAtCursor} ${code}`, place),
    validate: act('validate-ed', words.validate, words.validateName(code)),
    review: act('review-ed', words.review, `${words.review} ${code}`),
    take: act('take-eds', words.take, `${words.take} (${code})`),
    newVersion: act('new-version', words.newVersion, words.newVersionName(code)),
    compare: (source) => act('compare-source', words.compare, words.compareName(source), { ...own, source }),
    open: (path) => ({ label: words.open, name: words.openName(code), act: (event) => host.open(path, event) }),
    complete: (path) => act('complete-note', insert.complete, insert.completeName(code), { paths: [path] }),
  };
}
