// Laws of the importers: any text ends in a pack that the schema accepts, and no word of a page is lost.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importGitBook } from '../../../../src/core/pack/import/import-git-book';
import { importSkillNote } from '../../../../src/core/pack/import/import-skill-note';
import { renderPackYaml } from '../../../../src/core/pack/import/render-pack-yaml';
import type { PackDraft } from '../../../../src/core/pack/import/read-page';
import { parsePack } from '../../../../src/core/pack/parse-pack';
import { parseShape } from '../../../../src/core/pack/schema';

const importers: Readonly<Record<string, (text: string, path: string) => PackDraft>> = {
  importGitBook,
  importSkillNote,
};

/** Pieces of every syntax that the importers know, and of some that they do not. */
const pieces = [
  '{% stepper %}',
  '{% endstepper %}',
  '{% step %}',
  '{% endstep %}',
  '{% hint style="info" %}',
  '{% endhint %}',
  '{% tabs %}',
  '{% tab title="x" %}',
  '{% endtab %}',
  '{% embed url="https://a.b/c" %}',
  '{% file src="a: b.pdf" %}',
  '{% endfile %}',
  '{% content-ref url="./" %}',
  '{% inconnu',
  '%}',
  '### <mark style="color:red;">',
  '</mark>',
  '<details>',
  '<summary>',
  '<a href="#x" id="x">',
  '</a>',
  '&#x20;',
  '&#xNAN;',
  '💡',
  '♾️',
  '(facultatif)',
  '# ',
  '### 1. [[SF_ I1_ Titre]]',
  '**Description :**',
  '### Objectif',
  '- (ED I-3*)',
  '* ',
  '> ',
  '    ',
  '```',
  '| a | b |\n| - | - |',
  '---',
  '[a](mailto:b)',
  '![i](j.png)',
  '<img src="x" alt="y">',
  '\u0000',
  '\ufeff',
  '\ud800',
  'mot',
  ' ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
];
const page = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
  )
  .map((parts) => parts.join(''));

test.each(Object.entries(importers))('%s: any text gives a pack that the schema accepts', (_, importText) => {
  fc.assert(
    fc.property(fc.oneof(page, fc.string({ unit: 'binary', maxLength: 300 })), fc.string(), (text, path) => {
      const { pack } = importText(text, path);
      const shape = parseShape(JSON.parse(JSON.stringify(pack)));
      expect('issues' in shape ? shape.issues : []).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test.each(Object.entries(importers))('%s: the YAML of the draft gives the draft back', (_, importText) => {
  fc.assert(
    fc.property(page, (text) => {
      const { pack } = importText(text.replaceAll(/[\u0000\ud800\ufeff]/gu, ''), 'page.md');
      const again = parsePack({ text: renderPackYaml(pack), file: 'pack.yaml' });
      if (again.kind === 'refused' && again.problems.every(({ problem }) => problem === 'too-deep')) return;
      expect(again.kind === 'pack' ? again.loaded.pack : again.problems).toEqual(pack);
    }),
    { numRuns: 200 },
  );
});

/** Blocks of a page that each hold the word they are given. */
const blocks: readonly ((word: string) => string)[] = [
  (word) => `Un paragraphe avec ${word}.`,
  (word) => `* Une action, ${word}. 💡`,
  (word) => `1. Encore ${word}\n   - et dedans ${word}b`,
  (word) => `### <mark style="color:red;">Titre ${word}</mark>`,
  (word) => `#### Intertitre ${word}`,
  (word) => `**<mark style="color:red;">${word} ♾️</mark>**`,
  (word) => `{% hint style="info" %}\nConseil ${word}\n{% endhint %}`,
  (word) => `{% tabs %}\n{% tab title="Onglet ${word}" %}\n* Texte ${word}c\n{% endtab %}\n{% endtabs %}`,
  (word) => `{% inconnu ${word}="1" %}`,
  (word) => `{% embed url="https://a.b/${word}" %}`,
  (word) => `{% file src="${word}.pdf" %}\nLégende ${word}d\n{% endfile %}`,
  (word) => `> Citation ${word}`,
  (word) => `| Colonne |\n| --- |\n| ${word} |`,
  (word) => `\`\`\`\n${word}\n\`\`\``,
  (word) => `<details>\n\n<summary>Question ${word}</summary>\n\nRéponse ${word}e\n\n</details>`,
  (word) => `<figure><img src="${word}.png" alt="${word}f"><figcaption>${word}g</figcaption></figure>`,
  (word) => `Un [lien ${word}](https://a.b/${word}h) et <kbd>${word}i</kbd>.`,
  (word) => `* Dehors\n  * [dedans ${word}](https://a.b/${word}k)`,
  (word) => `{% hint %}\n* [conseil ${word}](${word}l.md)\n{% endhint %}`,
  (word) => `{% embed url="https://a.b/e" %}\nPremier ${word}\n\nSecond [${word}m](${word}n.md)\n{% endembed %}`,
  (word) => `### 3. [[SF_ I3_ Savoir ${word}|alias ${word}o]] ${word}p`,
  (word) => `### Objectif du savoir-faire\n\nViser ${word}, voir [${word}q](${word}r.md).`,
  (word) => `**Techniques :** Essayer ${word}.`,
  (word) => `{% step %}\n### Pas ${word}\n* Faire ${word}j\n{% endstep %}`,
];

test.each(Object.entries(importers))('%s: no word of a page is lost', (_, importText) => {
  fc.assert(
    fc.property(fc.array(fc.nat(blocks.length - 1), { minLength: 1, maxLength: 8 }), (chosen) => {
      const text = chosen.map((at, nth) => blocks[at]?.(`mot${nth}`) ?? '').join('\n\n');
      const kept = JSON.stringify(importText(text, 'page.md'));
      const words = text.match(/mot\d[a-r]?/gu) ?? [];
      expect(words.filter((word) => !kept.includes(word))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const hostile: readonly [string, string][] = [
  ['brackets', '['.repeat(100_000)],
  ['open tags', '{% step %}\n'.repeat(10_000)],
  ['a tag without end', `{% ${'a="b" '.repeat(30_000)}`],
  ['emphasis', '*a_ '.repeat(50_000)],
  ['deep quotes', `${'>'.repeat(5_000)} a`],
  ['deep lists', Array.from({ length: 120 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
  ['markup', '<a href="'.repeat(20_000)],
  ['a page beyond all bounds', 'mot\n\n'.repeat(100_000)],
];
test.each(hostile)('%s: the importers come to an end, and keep the text', (_, text) => {
  for (const importText of Object.values(importers)) {
    const { pack } = importText(text, 'page.md');
    expect('issues' in parseShape(pack)).toBe(false);
    expect(JSON.stringify(pack)).toContain(
      text
        .replace(/[^a-z]+/giu, ' ')
        .trim()
        .split(' ')[0] ?? '',
    );
  }
});
