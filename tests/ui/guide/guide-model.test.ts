// What the guide shows of a session: which project, which step, and what it keeps of a person's choices.
import { expect, onTestFinished, test, vi } from 'vitest';
import { readNote } from '../../../src/core/graph/read-note';
import type { Choices } from '../../../src/ui/guide/read-choices';
import { readChoices } from '../../../src/ui/guide/read-choices';
import { GuideModel } from '../../../src/ui/guide/guide-model.svelte';
import { shownStatus, type Shown } from '../../../src/ui/guide/shown-status';
import { aSession } from '../../session/a-session';

const project = (name: string): string => `---\ntype: projet\nméthode: miena\n---\n# ${name}\n`;
const ed = (code: string, of: string, status = 'validé'): string =>
  `---\ned: ${code}\nprojet: ${of}\nstatut: ${status}\n---\n## A\n\nTexte.\n`;

function open(files: Readonly<Record<string, string>>, choices: Choices = {}) {
  const { session, facts, desk } = aSession(Object.entries(files).map(([path, text]) => readNote(path, text)));
  const kept: Choices[] = [];
  const model = new GuideModel(session, choices, (each) => kept.push(each));
  /** As the app does when a note is opened. */
  const turnTo = (path: string): void => {
    desk.active = path;
    model.follow(path);
  };
  return { session, facts, model, kept, turnTo };
}

/** How many documents it shows at a status. */
const shown = ({ state }: GuideModel, status: Shown): number =>
  (state?.eds ?? []).filter((one) => shownStatus(one) === status).length;

const two = {
  'A.md': project('A'),
  'B.md': project('B'),
  'a1.md': ed('I-1', 'A'),
  'b1.md': ed('I-1', 'B'),
  'b2.md': ed('I-2', 'B', 'en cours'),
  'Autre.md': '# Autre\n',
};

test('without a project, the method and the documents of no project', () => {
  const { model } = open({ 'x.md': '---\ned: I-1\nstatut: validé\n---\n' }, { method: 'miena' });
  expect([model.run, model.facts.loose, shown(model, 'validated'), model.openStep]).toEqual([undefined, 1, 1, 'I2']);
  expect(open({}, { method: 'miena' }).model.openStep).toBe('');
});

test('while a project is shown, no method is opened to be looked at for itself', () => {
  const { session } = open({ 'A.md': project('A').replace('miena', 'misa') });
  const opened: string[] = [];
  const { methods } = session;
  const find = methods.find.bind(methods);
  const watched = vi.spyOn(methods, 'find').mockImplementation((id) => {
    opened.push(id);
    return find(id);
  });
  onTestFinished(() => {
    watched.mockRestore();
  });
  const model = new GuideModel(session, {}, () => undefined);
  expect([model.run?.name, model.pack?.id, [...new Set(opened)]]).toEqual(['A', 'miena', ['misa']]);
  model.chooseProject(undefined);
  expect([model.run, model.pack?.id, [...new Set(opened)]]).toEqual([undefined, 'miena', ['misa', 'miena']]);
});

test('it turns to the project and the step of the active note, without asking for the focus; another note leaves it there', () => {
  const { model, turnTo } = open(two);
  expect(model.run).toBeUndefined();
  turnTo('b2.md');
  expect([model.run?.name, model.openStep, model.wanted]).toEqual(['B', 'I2', { step: 'I2', ed: 'I-2', focus: false }]);
  turnTo('Autre.md');
  turnTo('nulle-part.md');
  expect([model.run?.name, model.openStep]).toEqual(['B', 'I2']);
});

test('a note is turned to once it is known what it is, and not again', () => {
  const { 'b2.md': text, ...others } = two;
  const { facts, model, turnTo } = open(others);
  turnTo('b2.md');
  expect(model.openStep).toBe('');
  facts.take({ kind: 'put', note: readNote('b2.md', text) });
  facts.tell();
  model.look();
  expect([model.run?.name, model.openStep]).toEqual(['B', 'I2']);
  model.toggle('I1');
  model.look();
  expect(model.openStep).toBe('I1');
});

test('pinned, it stays; released, it follows again', () => {
  const { model, kept, turnTo } = open(two);
  model.chooseProject('a');
  expect(model.run?.name).toBe('A');
  model.pin();
  turnTo('b2.md');
  expect([model.run?.name, kept.at(-1)?.pinned]).toEqual(['A', 'a']);
  model.chooseProject('b');
  expect([model.run?.name, model.choices.pinned]).toEqual(['B', 'b']);
  model.pin();
  expect(model.choices.pinned).toBeUndefined();
  turnTo('a1.md');
  expect(model.run?.name).toBe('A');
});

test('another project forgets what was opened and filtered in the one before', () => {
  const { model } = open(two);
  model.chooseProject('b');
  model.choose({ step: 'I1', role: 'x', status: 'draft', context: 'individuel' });
  model.chooseProject('a');
  expect(model.choices).toEqual({ context: 'individuel' });
});

test('a method is looked at for itself, and left for the project that follows it', () => {
  const { model } = open(two);
  model.chooseProject('b');
  model.chooseProject(undefined);
  expect([model.run, model.state?.run.key, model.choices.method]).toEqual([undefined, '', 'miena']);
  model.chooseMethod('miena');
  expect([model.run?.name, model.choices.method]).toEqual(['B', undefined]);
});

test('a search opens what it finds first; closing it there is possible, and ends with the search', () => {
  const { model } = open(two);
  model.chooseProject('b');
  model.search('i1');
  expect(model.openStep).toBe('I1');
  model.toggle('I1');
  expect(model.openStep).toBe('');
  model.search('i2');
  expect(model.openStep).toBe('I2');
});

test('what is kept on the device is read back; anything odd counts as no choice', () => {
  const choices: Choices = {
    method: 'misa',
    pinned: 'a',
    step: '',
    ed: 'I-1',
    filters: true,
    status: 'stale',
    optional: 'only',
  };
  expect(readChoices(JSON.parse(JSON.stringify(choices)))).toEqual(choices);
  expect([readChoices(null), readChoices({ filters: 'yes' }), readChoices([])]).toEqual([{}, {}, {}]);
});

test('among 5,000 unrelated notes the guide opens without looking at any again, and a change looks at its own note alone', () => {
  let looks = 0;
  const notes = Array.from({ length: 5000 }, (_, at) => {
    const note = readNote(
      `Notes/${String(at)}.md`,
      `---\ntags: [idée]\ntype: note\n---\n# Idée ${String(at)}\n\nTexte.\n`,
    );
    return new Proxy(note, {
      get(target, key): unknown {
        looks += 1;
        return Reflect.get(target, key);
      },
    });
  });
  const { session, facts, vault } = aSession(notes);
  vault.read = () => Promise.reject(new Error('no file is opened'));
  looks = 0;
  const model = new GuideModel(session, { method: 'miena' }, () => undefined);
  expect([model.run, model.facts.loose, model.state?.run.key, shown(model, 'absent') > 0]).toEqual([
    undefined,
    0,
    '',
    true,
  ]);
  expect(looks).toBe(0);
  facts.take({ kind: 'put', note: readNote('Notes/0.md', '# Autre\n') });
  facts.tell();
  model.look();
  // The note that was changed, alone.
  expect(looks).toBeLessThan(50);
});
