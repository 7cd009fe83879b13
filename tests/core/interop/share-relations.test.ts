// Relations of nested blocks as flat links: nothing else is touched, twice is once, what is not sure is left out.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultFlatNames, flatNames } from '../../../src/core/interop/flat-names';
import { renderBase } from '../../../src/core/interop/render-base';
import { readBlockLinks, shareRelations } from '../../../src/core/interop/share-relations';
import { buildGraph } from '../../../src/core/graph/build-graph';
import { readNote } from '../../../src/core/graph/read-note';
import { wordsFor } from '../../../src/words';

const others = ['Cadre', 'DOC_ED_446_Services', 'Deux/Même', 'Trois/Même'].map((name) =>
  readNote(`${name}.md`, name.startsWith('DOC') ? '---\ntitle: DOC_ÉD 446 Services\n---\n' : ''),
);

/** The text once shared; the same one where nothing is to be written. */
function share(text: string, names = defaultFlatNames, before?: string): string {
  const note = readNote('n.md', text);
  const graph = buildGraph([...others, note]);
  const old = before === undefined ? undefined : readBlockLinks(readNote('n.md', before), graph);
  return shareRelations(note, text, graph, names, old)?.text ?? text;
}

test('each name that leads to one note becomes a link beside the block; a dead or ambiguous name is left out', () => {
  const text = [
    '---',
    'title: Note # à moi',
    'excalibrain:',
    '  parents:',
    '    - DOC_ÉD 446 Services',
    '    - Même',
    '    - Nulle part',
    '  friends: [cadre]',
    'but: Écrire',
    '---',
    'Texte',
  ].join('\n');
  expect(share(text)).toBe(
    text.replace('but: Écrire', 'up:\n  - "[[DOC_ED_446_Services]]"\nfriends:\n  - "[[Cadre]]"\nbut: Écrire'),
  );
});

test('what stands there already stays, in whatever form; a relation that is gone takes its own link along', () => {
  const block = (parents: string, flat: string): string => `---\n${flat}excalibrain:\n  parents: [${parents}]\n---\n`;
  expect(share(block('Cadre', 'Up: "[[Autre]]"\n'))).toBe(block('Cadre', 'Up: ["[[Autre]]", "[[Cadre]]"]\n'));
  expect(share(block('Cadre', 'up: "[[cadre|le cadre]]"\n'))).toBe(block('Cadre', 'up: "[[cadre|le cadre]]"\n'));
  const shared = block('Cadre, DOC_ED_446_Services', 'up: ["[[Autre]]", "[[Cadre]]", "[[DOC_ED_446_Services]]"]\n');
  expect(share(shared)).toBe(shared);
  expect(share(shared.replace('parents: [Cadre, ', 'parents: ['), defaultFlatNames, shared)).toBe(
    block('DOC_ED_446_Services', 'up: ["[[Autre]]", "[[DOC_ED_446_Services]]"]\n'),
  );
});

const name = fc.constantFrom('Cadre', 'cadre', 'DOC_ÉD 446 Services', 'Même', 'Nulle part', '[[Cadre]]');
const list = fc.array(name, { maxLength: 4 });
const flat = fc.constantFrom(
  '',
  'up: "[[X]]"\n',
  'up:\n- "[[Cadre]]" # là\n',
  'friends: []\n',
  'down:\n',
  'Friends: Bob\n',
);

test('whatever the block: only these properties change, the body and the order stay, and twice is once', () => {
  const written = fc.record({ parents: list, children: list, friends: list, flat, body: fc.string() });
  fc.assert(
    fc.property(written, ({ parents, children, friends, flat: own, body }) => {
      const lines = Object.entries({ parents, children, friends }).map(
        ([key, names]) => `  ${key}: ${JSON.stringify(names)}`,
      );
      const text = `---\ntitle: T # un\n${own}excalibrain:\n${lines.join('\n')}\nbut: B\n---\n${body}`;
      const once = share(text);
      expect(share(once)).toBe(once);
      const [old, next] = [readNote('n.md', text), readNote('n.md', once)];
      const kept = ({ properties }: typeof old): unknown => {
        const rest = Object.entries(properties).filter(([key]) => !/^(?:up|down|friends)$/i.test(key));
        return Object.fromEntries(rest);
      };
      expect(kept(next)).toEqual(kept(old));
      expect(once.endsWith(text.slice(text.indexOf('but: B')))).toBe(true);
      expect(next.problems).toEqual(old.problems);
      const graph = buildGraph([...others, next]);
      expect(readBlockLinks(next, graph)).toEqual(readBlockLinks(old, graph));
    }),
  );
});

test('a name that cannot be a property of its own falls back to the usual one', () => {
  expect(flatNames({ parents: ' parents ', children: 'excalibrain', friends: 'a: b' })).toEqual({
    parents: 'parents',
    children: 'down',
    friends: 'friends',
  });
  expect(share('---\nexcalibrain:\n  parents: [Cadre]\n---\n', flatNames({ parents: 'bc-haut' }))).toContain(
    'bc-haut: ["[[Cadre]]"]\n',
  );
});

test('a base has one row for each document of a project, and for each reference', async () => {
  const { base } = wordsFor('fr').words.interop;
  await expect(renderBase(base, base.names.fr)).toMatchFileSnapshot('eds.base');
});
