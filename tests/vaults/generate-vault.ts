// Makes vaults of any size from a seed, with names spelt the way practitioners spell them.
import type { DeclaredLink, Role } from '../../src/core/graph/link';
import type { Note } from '../../src/core/graph/note';

/** A note before it is written in a dialect. */
export interface Sketch {
  readonly path: string;
  readonly name: string;
  readonly title: string;
  readonly alias: string;
  readonly code: string;
  readonly class: string;
  readonly relations: readonly SketchedRelation[];
}

export interface SketchedRelation {
  readonly key: 'parents' | 'children' | 'friends' | 'body';
  readonly target: string;
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32's recurrence). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SUBJECTS = `Services et milieux de diffusion|Acteurs et ensembles matériels|Plan des essais et des tests|Modèles d’implantation
Orientation de l'évaluation|Réseau des événements d’apprentissage|Œuvres et ressources|Élaborer le scénario pédagogique|Définir les compétences
Maintenance du système|Coûts et bénéfices|Contexte de la formation|Public cible|Unités d'apprentissage|Propriétés des matériels
Gestion de la qualité|Encadrement et tutorat|Infrastructure numérique|Devis médiatique|Cadre d’évaluation`.split(/[|\n]/);
const KINDS = ['DOC_ED', 'PROC', 'SF_', 'CS', 'CONC', 'COMP'];
const CLASSES = ['document', 'procedure', 'procedure', 'competence', 'concept', 'competence'];
const KEYS = ['parents', 'children', 'friends', 'body'] as const;

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

/** Sketches `count` notes with 3.6 relations each on average. */
export function sketchVault(count: number, seed: number): Sketch[] {
  const random = makeRandom(seed);
  const bare = Array.from({ length: count }, (_, index) => sketchNote(index, random));
  return bare.map((note) => ({ ...note, relations: sketchRelations(bare, random) }));
}

function sketchNote(index: number, random: () => number): Sketch {
  const kind = index % KINDS.length;
  const subject = `${pick(SUBJECTS, random)} ${pick(SUBJECTS, random)}`;
  const opening = KINDS[kind] ?? '';
  const file = `${opening}_${String(index)}_${subject}`.replaceAll('’', random() < 0.5 ? "'" : '’');
  const name = random() < 0.3 ? withoutAccents(file) : random() < 0.2 ? file.normalize('NFD') : file;
  const titled = random() < 0.3 ? `Fiche ${String(index)} : ${subject}` : file.replaceAll('_', ' ').replace('DOC ED', 'DOC_ÉD');
  return {
    path: `${pick(['MISA', 'MIENA', 'Fiches', 'Cours/Été'], random)}/${name}.md`,
    name,
    title: titled,
    alias: `${opening} ${String(index)}`,
    code: `${opening}_N${String(index)}`,
    class: CLASSES[kind] ?? '',
    relations: [],
  };
}

function sketchRelations(notes: readonly Sketch[], random: () => number): SketchedRelation[] {
  const count = 2 + Math.floor(random() * 4.2);
  return Array.from({ length: count }, () => {
    const key = pick(KEYS, random);
    const target = pick(notes, random);
    return { key, target: key === 'body' ? `[[${target.name}]]` : spell(target, random) };
  });
}

/** A name as it is written elsewhere than in the file's own name. */
function spell(note: Sketch, random: () => number): string {
  const chance = random();
  if (chance < 0.04) return note.name;
  if (chance < 0.3) return note.name.replaceAll('_', ' ');
  if (chance < 0.45) return withoutAccents(note.name).replaceAll('_', ' ').toLowerCase();
  if (chance < 0.6) return note.name.normalize('NFC').replaceAll("'", '’').replace('DOC_ED_', 'DOC_ÉD ');
  if (chance < 0.9) return note.title;
  if (chance < 0.94) return note.alias;
  if (chance < 0.96) return note.code;
  return `${note.title} (à rédiger)`;
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Mn}/gu, '').replaceAll('Œ', 'Oe').replaceAll('œ', 'oe');
}

const ROLES: Readonly<Record<SketchedRelation['key'], readonly [Role, DeclaredLink['way']]>> = {
  parents: ['parent', 'in'],
  children: ['parent', 'out'],
  friends: ['friend', 'none'],
  body: ['mention', 'out'],
};

/** The sketch as a note already read. Every string is its own copy, as a parser would make it. */
export function noteOf(sketch: Sketch): Note {
  const links = sketch.relations.map(({ key, target }, index): DeclaredLink => {
    const [role, way] = ROLES[key];
    const raw = copy(target);
    const wiki = key === 'body';
    return {
      field: wiki ? 'body' : `excalibrain.${key}`,
      line: index + 12,
      raw,
      target: wiki ? copy(target.slice(2, -2)) : raw,
      kind: wiki ? 'wiki' : 'name',
      role,
      way,
    };
  });
  const path = copy(sketch.path);
  return {
    path,
    id: path.normalize('NFC'),
    name: copy(sketch.name),
    title: copy(sketch.title),
    aliases: [copy(sketch.alias)],
    code: copy(sketch.code),
    tags: [],
    label: copy(sketch.title),
    class: sketch.class,
    about: 'other',
    eds: [],
    isEd: false,
    properties: {},
    links,
    headings: [],
    tasks: [],
    problems: [],
    textRead: true,
  };
}

function copy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** The sketch as the text of a note in the dialect of most vaults. */
export function textOf(sketch: Sketch): string {
  const list = (key: SketchedRelation['key']): string[] => {
    const targets = sketch.relations.filter((relation) => relation.key === key).map(({ target }) => target);
    return targets.length === 0 ? [] : [`  ${key}:`, ...targets.map((target) => `    - ${quoted(target)}`)];
  };
  const block = ['parents', 'children', 'friends'] as const;
  return [
    '---',
    `title: ${quoted(sketch.title)}`,
    `code: ${sketch.code}`,
    `type_objet: ${sketch.class}`,
    'aliases:',
    `  - ${quoted(sketch.alias)}`,
    'juggl:',
    `  nodeLabel: ${quoted(sketch.title)}`,
    `  nodeClass: ${sketch.class}`,
    ...(block.some((key) => list(key).length > 0) ? ['excalibrain:', ...block.flatMap(list)] : []),
    '---',
    '',
    `# ${sketch.title}`,
    '',
    ...sketch.relations.filter(({ key }) => key === 'body').map(({ target }) => `- Voir ${target} pour la suite.`),
    '',
    '## Étapes recommandées',
    'Dresser la liste des ressources, décrire chaque milieu, puis planifier leur mise en service avec les partenaires.',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
