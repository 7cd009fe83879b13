// The ways in which practitioners' vaults are irregular beside those of plant-irregularities.ts, one plant each; many are nothing to tell.
import { alone, block, deliverable, friend, lasting, type MakePlant, mended, type Plant, project } from './plant';

const clean = (notes: Plant['notes']): Plant => mended(notes);

/** A friend that is called otherwise than its file. */
const called =
  (file: string, written: string, ...own: string[]): MakePlant =>
  (k) => {
    const of = (text: string): string => text.replaceAll('§', k);
    const notes = { [of(file)]: friend(`Hôte ${k}`, ...own.map(of)), [`Hôte ${k}.md`]: friend(of(written)) };
    return mended(notes, `repaired-name Hôte ${k}.md:4`);
  };

/** A note whose text mentions another one. */
const said =
  (text: string, ...told: string[]): MakePlant =>
  (k) => {
    const notes = { [`A/Dit ${k}.md`]: `${text.replaceAll('§', k)}\n`, [`B/Été ${k}.md`]: 'Texte\n' };
    return mended(notes, ...told.map((each) => each.replaceAll('§', k)));
  };

const names: Readonly<Record<string, MakePlant>> = {
  doubleSpaces: called('PROC_Voir  les §.md', 'PROC_Voir les §'),
  trailingDot: called('PROC_Finir §..md', 'PROC_Finir §'),
  decomposed: called('PROC_Écrire §.md'.normalize('NFD'), 'PROC_Écrire  §'),
  ligature: called('PROC_Œuvres §.md', 'PROC_Oeuvres §'),
  underscores: called('DOC_ ÉD 210_Orientation_§.md', 'DOC_ED 210 Orientation §', 'title: Orientation §'),
  slashInTitle: called('Cadre _ portée_ §.md', '"Cadre / portée, §"', 'title: "Cadre / portée, §"'),
  foldedTwice: (k) =>
    lasting(
      { [`PROC_ Juger ${k}.md`]: 'Un\n', [`PROC_Juger ${k}.md`]: 'Deux\n', [`Choix ${k}.md`]: friend(`PROC_Jûger ${k}`) },
      `ambiguous-name Choix ${k}.md:4`,
    ),
  codeMarks: (k) => {
    const notes = alone(k, ['I-3', 'I-5'], (related) => deliverable(k, 'I-3', related));
    const other = `Voisine ${k}.md`;
    const own = deliverable(k, 'I-5', `related: "[[Document ${k}]]"`, 'excalibrain:', '  friends:', '    - ÉD\u00a0I‑3*');
    return mended({ ...notes, [other]: own }, `repaired-name ${other}:8`);
  },
  near: (k) =>
    lasting({ [`Plan des essais ${k}.md`]: block(`aliases: Essais ${k}`), [`Près ${k}.md`]: friend(`Plan des esais ${k}`) }, `missing-name Près ${k}.md:4`),
  calledByFile: (k) =>
    mended(
      { [`Fiche ${k}.md`]: block(`title: Titre ${k}`, 'excalibrain:', `  friends: [Un ${k}, Deux ${k}]`), [`Un ${k}.md`]: friend(`Fiche ${k}`), [`Deux ${k}.md`]: friend(`Titre ${k}`) },
      `repaired-name Deux ${k}.md:4`,
    ),
  absentEd: (k) => lasting({ [`Absent ${k}.md`]: friend(`DOC_ÉD 214 Réseau ${k}`) }, `missing-name Absent ${k}.md:4`),
  threeCodes: (k) =>
    lasting(
      { [`Trois ${k}/ÉD 442 Acteurs ${k}.md`]: block(`title: ÉD 444 Outils ${k}`, `code: ÉD 446 ${k}`, `related: "[[Trois ${k}]]"`), [`Trois ${k}.md`]: block(`related: "[[ÉD 442 Acteurs ${k}]]"`) },
      `identity-disagreement Trois ${k}/ÉD 442 Acteurs ${k}.md:0`,
    ),
  special: (k) => clean({ ...project(k, ['I-3']), [`Spécial ${k}.md`]: `Voir #ED44, CREDO 446, C1, P1 et étape I1 ; P-8-EIA.\n` }),
};

const yaml: Readonly<Record<string, MakePlant>> = {
  oddValues: (k) =>
    clean({
      [`Étrange ${k}.md`]: block('## RELATIONS (ExcaliBrain & Juggl)', 'related:', '  - []', 'child: "[[]]"', 'tags: [deux mots, "#avec"]', 'source:', '', 'created: 2024-05-01', 'summary: {{Date}}', '"": vide'),
    }),
  notFirst: (k) => clean({ [`Ligne ${k}.md`]: `\n---\ntitle: x\n---\nTexte\n` }),
  gluedInBlock: (k) =>
    mended(
      { [`Collé ${k}.md`]: block('excalibrain:', `  friends:[[Collé bis ${k}]]`), [`Collé bis ${k}.md`]: friend(`Collé ${k}`) },
      `frontmatter-glued-key Collé ${k}.md:3`,
      `one-sided-relation Collé bis ${k}.md:4`,
    ),
  flowLinks: (k) =>
    mended(
      { [`Crochets ${k}.md`]: block(`related: [[[Rond ${k}]], "[[Carré ${k}]]"]`), [`Rond ${k}.md`]: block(`related: "[[Crochets ${k}]]"`), [`Carré ${k}.md`]: block(`related: '[[Crochets ${k}]]'`) },
      `unquoted-link Crochets ${k}.md:2`,
    ),
};

const texts: Readonly<Record<string, MakePlant>> = {
  otherFolder: said('Voir [[Ailleurs/Été §]].', 'repaired-name A/Dit §.md:1'),
  otherCase: said('Voir **[[été §#But|ici]]** et [[Été §.md]].'),
  noAccent: said('| a | b |\n| - | - |\n| [[Ete §\\|été]] | ![[Ete §]] |', 'repaired-name A/Dit §.md:3', 'repaired-name A/Dit §.md:3'),
  markdown: said('> Voir [là](../B/Été%20§.md) puis [ici](Ete%20§.md#But).', 'repaired-name A/Dit §.md:1'),
  inCode: said('`[[rien]]`\n\n```\n[[nulle part]]\n```\n\n    [[ni là]]\n\n%% [[ni ici]] %%'),
  everywhere: said('# [[Été §]]\n\n> [[Été §]] **[[Été §]]** ![[Été §]]\n\n- [ ] [[Été §]]'),
  inlineField: said('Régulation:: [[Été §]]\nProduit:: Ete §', 'repaired-name A/Dit §.md:2'),
  planned: (k) => lasting({ [`Prévu ${k}.md`]: `Voir [[Note prévue ${k}]].\n` }, `missing-name Prévu ${k}.md:1`),
};

const relations: Readonly<Record<string, MakePlant>> = {
  dialects: (k) =>
    clean({
      [`DA${k}.md`]: block(`titre: A ${k}`, 'auteur: É', 'date_creation: 2024-05-01', 'type_objet: procédure', `entrées: ["[[DB${k}]]"]`, 'liens:', `  - cible: "[[DB${k}]]"`, '    type_lien: R', '    commentaire: règle'),
      [`DB${k}.md`]: block('type: concept', 'status: draft', `parent: "[[DC${k}]]"`, `sibling: "[[DD${k}]]"`, `source: "[[DA${k}]]"`),
      [`DC${k}.md`]: block(`title: C ${k}`, `child: "[[DB${k}]]"`, `summary: Voir [[DA${k}]].`),
      [`DD${k}.md`]: block(`related: ["[[DB${k}]]"]`),
    }),
  friend: (k) =>
    mended(
      { [`Ami ${k}.md`]: block(`related: "[[Ami bis ${k}]]"`), [`Ami bis ${k}.md`]: block(`related: '[[Ami ter ${k}]]' # ici`), [`Ami ter ${k}.md`]: block(`related:`, `- "[[Ami bis ${k}]]"`) },
      `one-sided-relation Ami ${k}.md:2`,
    ),
  linkedParent: (k) =>
    lasting(
      { [`Chef ${k}.md`]: block(`down: "[[Suite ${k}]]"`), [`Suite ${k}.md`]: `Voir [[Chef ${k}]].\n` },
      `one-sided-relation Chef ${k}.md:2`,
    ),
  bothParents: (k) =>
    lasting(
      { [`Tête ${k}.md`]: block(`up: "[[Queue ${k}]]"`), [`Queue ${k}.md`]: block(`up: "[[Tête ${k}]]"`) },
      `one-sided-relation Queue ${k}.md:2`,
      `one-sided-relation Tête ${k}.md:2`,
      `parent-contradiction Tête ${k}.md:2`,
    ),
  sheet: (k) => {
    const table = '| Milieu | Capacité |\n| --- | --- |\n| Salle |  |\n';
    const sheet = `${block(`projet: Projet ${k}`, `up: "[[Document ${k}]]"`)}${table}`;
    const notes = { [`Document ${k}.md`]: deliverable(k, '446', `down: "[[Fiche ${k}]]"`), [`Fiche ${k}.md`]: sheet };
    return lasting({ ...project(k, ['446']), ...notes }, `empty-cell Fiche ${k}.md:9`);
  },
  modified: (k) => lasting({ [`P-5 bis ${k}.md`]: `Version modifiée de [[P-5 bis ${k}]].\n` }, `self-link P-5 bis ${k}.md:1`),
  loopOfMethod: (k) =>
    clean({
      ...project(k, ['C-2', 'C-3']),
      [`LA${k}.md`]: deliverable(k, 'C-2', `previous: "[[LB${k}]]"`),
      [`LB${k}.md`]: deliverable(k, 'C-3', `previous: "[[LA${k}]]"`),
    }),
};

export const dialectPlants: Readonly<Record<string, MakePlant>> = { ...names, ...yaml, ...texts, ...relations };
