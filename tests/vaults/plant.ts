// What a plant is: notes with an irregularity at a known place, and what they are made of.

/** `check path:line`, as tests compare them. */
export type Told = string;

export interface Plant {
  /** Texts by path; each name is the plant's own. */
  readonly notes: Readonly<Record<string, string>>;
  readonly told: readonly Told[];
  /** The part of `told` that no sure repair mends. */
  readonly left: readonly Told[];
}

/** `k` makes the names of a plant its own. */
export type MakePlant = (k: string) => Plant;

export const block = (...lines: string[]): string => ['---', ...lines, '---', '', '# Texte', ''].join('\n');
export const friend = (name: string, ...lines: string[]): string => block(...lines, 'excalibrain:', '  friends:', `    - ${name}`);

export const mended = (notes: Plant['notes'], ...told: Told[]): Plant => ({ notes, told, left: [] });
export const lasting = (notes: Plant['notes'], ...told: Told[]): Plant => ({ notes, told, left: told });

export const deliverable = (k: string, ed: string, ...lines: string[]): string =>
  block(`ed: "${ed}"`, `projet: Projet ${k}`, 'version: 1', ...lines);

/** The note of a project that keeps to these EDs. */
export const project = (k: string, eds: readonly string[], ...lines: string[]): Plant['notes'] => ({
  [`Projet ${k}.md`]: block(
    'type: projet',
    `méthode: ${/^\d/.test(eds[0] ?? '') ? 'misa' : 'miena'}`,
    `documents: ["${eds.join('", "')}"]`,
    ...lines,
  ),
});

/** A document of a project that has no other, tied to a note. */
export const alone = (k: string, eds: readonly string[], text: (related: string) => string): Plant['notes'] => ({
  ...project(k, eds),
  [`Document ${k}.md`]: text(`related: "[[Voisine ${k}]]"`),
  [`Voisine ${k}.md`]: block(`related: "[[Document ${k}]]"`),
});
