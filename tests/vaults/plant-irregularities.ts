// Makes vaults where every irregularity stands at a known place among notes that nothing is wrong with.
import { alone, block, deliverable, friend, lasting, type MakePlant, mended, project, type Told } from './plant';
import { dialectPlants } from './plant-dialects';

export interface PlantedVault {
  readonly texts: ReadonlyMap<string, string>;
  /** Everything that checks must tell, and nothing else; sorted. */
  readonly told: readonly Told[];
  /** What is still told once all sure repairs are made; sorted. */
  readonly left: readonly Told[];
}

/** A name written otherwise than the file's. */
const named = (written: string, own: readonly string[]): MakePlant => (k) =>
  mended(
    { [`R${k}/PROC_Préparer l’${k}.md`]: friend(`Hôte ${k}`, ...own.map((line) => line.replaceAll('§', k))), [`R${k}/Hôte ${k}.md`]: friend(written.replaceAll('§', k)) },
    `repaired-name R${k}/Hôte ${k}.md:4`,
  );

export const plants: Readonly<Record<string, MakePlant>> = {
  clean: (k) =>
    mended({
      [`A${k}.md`]: block('excalibrain:', '  children:', `    - B${k}`, '  friends:', `    - C${k}`),
      [`B${k}.md`]: block('excalibrain:', '  parents:', `    - A${k}`).replaceAll('\n', '\r\n'),
      [`C${k}.md`]: `\ufeff${block(`related: "[[A${k}]]"`, `summary: "Voir [[B${k}]] puis [[A${k}]]."`)}[[B${k}|b]], \`[[nulle part]]\`\n`,
    }),
  folded: named('proc_préparer_L\'§', []),
  accents: named('PROC_Preparer l’§', []),
  title: named('"Les services du § : tout"', ['title: "Les services du § : tout"']),
  alias: named('Alias § de la note', ['aliases: [Alias § de la note]']),
  code: named('CODE_§', ['code: CODE_§']),
  ambiguous: (k) =>
    lasting(
      { [`1/Double ${k}.md`]: '', [`2/Double ${k}.md`]: '', [`D${k}.md`]: friend(`Double ${k}`) },
      `ambiguous-name D${k}.md:4`,
    ),
  missing: (k) => lasting({ [`E${k}.md`]: friend(`Rien de tel, ${k}`) }, `missing-name E${k}.md:4`),
  shared: (k) =>
    lasting(
      {
        [`F${k}.md`]: block(`title: Titre commun ${k}`, `code: COMMUN_${k}`, `aliases: [Alias commun ${k}]`),
        [`G${k}.md`]: block(`titre: Titre commun ${k}`, `code: commun ${k}`, `alias: alias commun ${k}`),
      },
      ...['F', 'G'].flatMap((name) => ['code', 'title', 'alias'].map((what) => `shared-${what} ${name}${k}.md:0`)),
    ),
  identity: (k) =>
    mended(
      { ...project(k, ['446']), [`H${k}/ÉD 446 Services ${k}.md`]: deliverable(k, '446', `title: ÉD 446 Services ${k}`, `code: ÉD 444 ${k}`, `related: "[[H${k}]]"`), [`H${k}.md`]: block(`related: "[[ÉD 446 Services ${k}]]"`) },
      `identity-disagreement H${k}/ÉD 446 Services ${k}.md:0`,
    ),
  unknownEd: (k) => lasting({ [`I${k}.md`]: friend(`DOC_ÉD 344 Devis ${k}`) }, `unknown-ed I${k}.md:4`),
  star: (k) =>
    lasting(
      { ...project(k, ['102']), [`J${k}.md`]: deliverable(k, '102', `title: ÉD 102* Objectifs ${k}`, `related: "[[J bis ${k}]]"`), [`J bis ${k}.md`]: block(`related: "[[J${k}]]"`) },
      `star-contradiction J${k}.md:0`,
    ),
  glued: (k) =>
    mended({ [`K${k}.md`]: block(`title: K${k}`, 'but:Décrire les lieux : salles', 'author: É') }, `frontmatter-glued-key K${k}.md:3`),
  unreadable: (k) =>
    mended({ [`L${k}.md`]: block(`title: L${k}`, 'but:Décrire les lieux', 'author: É') }, `frontmatter-glued-key L${k}.md:3`),
  broken: (k) => lasting({ [`L bis ${k}.md`]: block(`title: "L bis ${k}" "ou autre"`, 'author: É') }, `frontmatter-unreadable L bis ${k}.md:2`),
  colon: (k) => mended({ [`L ter ${k}.md`]: block(`title: L ter ${k} : plan`, 'author: É') }, `frontmatter-unreadable L ter ${k}.md:2`),
  unclosed: (k) => lasting({ [`M${k}.md`]: `---\ntitle: M${k}\n` }, `frontmatter-unclosed M${k}.md:1`),
  twice: (k) => lasting({ [`N${k}.md`]: block('statut: ébauche', 'statut: validé') }, `frontmatter-duplicate-key N${k}.md:3`),
  unquoted: (k) =>
    mended(
      { [`O${k}, bis.md`]: block('related:', `  - "[[P${k}]]"`), [`P${k}.md`]: block('related:', `  - [[O${k}, bis]] # note`) },
      `unquoted-link P${k}.md:3`,
    ),
  together: (k) =>
    mended(
      { [`Q${k}.md`]: block('related:', `  - "[[R${k}]], [[S${k}]]"`), [`R${k}.md`]: block(`related: "[[Q${k}]]"`), [`S${k}.md`]: block(`related: "[[Q${k}]]"`) },
      `links-in-one-text Q${k}.md:3`,
    ),
  oneSided: (k) =>
    mended(
      { [`T${k}.md`]: block('excalibrain:', '  children:', `    - U${k}`), [`U${k}.md`]: block(`title: U${k}`, '# remarque', 'tags: [a]') },
      `one-sided-relation T${k}.md:4`,
    ),
  contradiction: (k) =>
    lasting(
      { [`V${k}.md`]: block(`up: "[[W${k}]]"`, `down: "[[W${k}]]"`), [`W${k}.md`]: block(`up: "[[V${k}]]"`, `down: "[[V${k}]]"`) },
      `parent-contradiction V${k}.md:3`,
    ),
  alsoLinked: (k) =>
    lasting({ [`X${k}.md`]: `${block(`up: "[[Y${k}]]"`)}[[Y${k}]]\n`, [`Y${k}.md`]: block(`down: "[[X${k}]]"`) }, `parent-also-linked X${k}.md:6`),
  itself: (k) => lasting({ [`Z${k}.md`]: friend(`Z${k}`) }, `self-link Z${k}.md:4`),
  again: (k) =>
    lasting(
      { [`AA${k}.md`]: block('related:', `  - "[[AB${k}]]"`, `  - "[[AB${k}]]"`), [`AB${k}.md`]: block(`related: "[[AA${k}]]"`) },
      `duplicate-relation AA${k}.md:4`,
    ),
  loop: (k) => {
    const names = [`BA${k}`, `BB${k}`, `BC${k}`];
    const notes = names.map((name, at): [string, string] => [`${name}.md`, block(`up: "[[${names[(at + 2) % 3] ?? ''}]]"`, `down: "[[${names[(at + 1) % 3] ?? ''}]]"`)]);
    return lasting(Object.fromEntries(notes), `cycle BA${k}.md:0`);
  },
  table: (k) => {
    const table = ['## Connexion avec les autres ÉD', '| ÉD lié | Rôle |', '| --- | --- |', `| [[CB${k}]] | acteurs |`, ''].join('\n');
    return lasting(
      {
        ...project(`${k} b`, ['442']),
        ...project(`${k} c`, ['444']),
        [`CA${k}.md`]: `${block('excalibrain:', '  friends:', `    - CC${k}`)}${table}`,
        [`CB${k}.md`]: deliverable(`${k} b`, '442'),
        [`CC${k}.md`]: deliverable(`${k} c`, '444', `related: "[[CA${k}]]"`),
      },
      `table-block-disagreement CA${k}.md:11`,
    );
  },
  outside: (k) =>
    lasting(
      { ...project(k, ['100', '102']), [`DA${k}.md`]: deliverable(k, '102', `child: "[[DB${k}]]"`), [`DB${k}.md`]: deliverable(k, '100', `parent: "[[DA${k}]]"`) },
      `relation-outside-method DA${k}.md:5`,
    ),
  prescribed: (k) =>
    lasting(
      { ...project(k, ['100', '102']), [`EA${k}.md`]: deliverable(k, '100', `related: "[[EC${k}]]"`), [`EB${k}.md`]: deliverable(k, '102', `related: "[[EC${k}]]"`), [`EC${k}.md`]: block('related:', `  - "[[EA${k}]]"`, `  - "[[EB${k}]]"`) },
      `prescribed-relation-absent EB${k}.md:0`,
    ),
  orphan: (k) => lasting({ ...project(k, ['I-3']), [`FA${k}.md`]: deliverable(k, 'I-3') }, `orphan-ed FA${k}.md:0`),
  ignored: (k) =>
    lasting(
      { [`GA${k}.md`]: block(`related: "[[GB${k}]]"`, 'jalons-ignore: [one-sided-relation (voulu), nulle-part (voulu)]'), [`GB${k}.md`]: '' },
      `unclear-ignore GA${k}.md:0`,
    ),
};

/** What is to be told of the only document of a project. */
const ofDocument = (check: string, line: number, eds: readonly string[], text: (k: string, related: string) => string): MakePlant => (k) =>
  lasting(alone(k, eds, (related) => text(k, related)), `${check} Document ${k}.md:${String(line)}`);

export const projectPlants: Readonly<Record<string, MakePlant>> = {
  needed: ofDocument('needed-ed-absent', 0, ['I-4', 'I-5'], (k, related) => deliverable(k, 'I-5', related)),
  heading: ofDocument('empty-heading', 14, ['I-1'], (k, related) =>
    `${deliverable(k, 'I-1', related)}\n## Un\n\nÉcrit.\n\n## Deux\n`),
  property: ofDocument('required-property-absent', 0, ['I-3'], (k, related) =>
    block('ed: I-3', `projet: Projet ${k}`, related)),
  overdue: ofDocument('ed-overdue', 0, ['I-1'], (k, related) => deliverable(k, 'I-1', related, 'échéance: 2026-02-15')),
  cell: ofDocument('empty-cell', 14, ['I-4'], (k, related) =>
    `${deliverable(k, 'I-4', related)}\n## Qui\n\n| Acteur | Tâches |\n| --- | --- |\n| Tutrice |  |\n`),
  review: (k) =>
    lasting(
      {
        ...project(k, ['I-1', 'I-2']),
        [`Un ${k}.md`]: `${deliverable(k, 'I-1', `related: "[[Deux ${k}]]"`)}\n## Un\n\nÉcrit.\n`,
        [`Deux ${k}.md`]: deliverable(k, 'I-2', `related: "[[Un ${k}]]"`, 'revu: ["I-1 v1 un:aaaaaa"]'),
      },
      `ed-to-review Deux ${k}.md:0`,
    ),
  cycle: (k) => lasting(project(k, ['I-1'], 'cycles: 6', 'cycle: 1'), `cycle-version-absent Projet ${k}.md:0`),
};

export const allPlants: Readonly<Record<string, MakePlant>> = { ...plants, ...projectPlants, ...dialectPlants };

/** At least `count` notes, every kind of plant in turn. The same count always gives the same vault. */
export function plantVault(count: number): PlantedVault {
  const texts = new Map<string, string>();
  const told: Told[] = [];
  const left: Told[] = [];
  const makers = Object.values(allPlants);
  for (let number = 0; texts.size < count || number < makers.length; number += 1) {
    const plant = makers[number % makers.length]?.(`n${String(number)}x`);
    for (const [path, text] of Object.entries(plant?.notes ?? {})) texts.set(path, text);
    told.push(...(plant?.told ?? []));
    left.push(...(plant?.left ?? []));
  }
  return { texts, told: told.sort(), left: left.sort() };
}
