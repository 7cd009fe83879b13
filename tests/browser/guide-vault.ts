// A project in the middle of its life, for the tests of the guide: a document validated, one to review, one being written, one overdue.
const title = 'ENA Géographie de la Nouvelle-Aquitaine';
const folder = 'Projets/ENA';

const ed = (code: string, properties: string, body: string): string =>
  `---\ned: ${code}\nprojet: ${title}\n${properties}---\n${body}`;

const filled = (...headings: readonly string[]): string =>
  headings.map((heading) => `## ${heading}\n\nCe que l’équipe a décidé pour : ${heading.toLowerCase()}.\n`).join('\n');

export const contextNote = `${folder}/I-1.md`;
export const contextText = ed(
  'I-1',
  'statut: validé\n',
  filled(
    'Nature du contexte',
    'Lieux de la formation',
    'Infrastructure technologique',
    'Projets et cours connexes',
    'Ressources disponibles',
  ),
);

export const projectNote = `${folder}/${title}.md`;

/** By path. */
export const aProject: Readonly<Record<string, string>> = {
  [projectNote]: `---\ntype: projet\nméthode: miena\ncontexte: institutionnel\ncycles: 4\ndossier: ${folder}\n---\n# ${title}\n\n## I1\n\n- [x] Nommer le type d’organisation ^i1-nature\n`,
  [contextNote]: contextText,
  [`${folder}/I-2.md`]: ed(
    'I-2',
    'statut: validé\nresponsable: Aïcha Tremblay\nrevu:\n  - "I-1 v1 nature-du-contexte:aaaaaa"\n',
    filled('Modèle de diffusion', 'Groupes'),
  ),
  [`${folder}/I-3.md`]: ed(
    'I-3',
    'version: 1\nstatut: en cours\nresponsable: Aïcha Tremblay\néchéance: 2020-03-12\n',
    '## Acteurs\n\nDeux enseignantes.\n\n## Graphe\n\n## Tâches\n',
  ),
  'Notes/SF_ I3_ Modéliser la diffusion.md': '# Savoir-faire\n',
};

/** The same project before anything is written, and once all is validated. */
export const aBeginning: Readonly<Record<string, string>> = { [projectNote]: aProject[projectNote] ?? '' };
export const anEnd: Readonly<Record<string, string>> = {
  ...aBeginning,
  ...Object.fromEntries(
    ['I-1', 'I-2', 'I-3', 'I-4', 'I-5', 'I-6'].map((code) => [
      `${folder}/${code}.md`,
      ed(code, 'version: 2\nstatut: validé\n', filled('Contenu')),
    ]),
  ),
};
