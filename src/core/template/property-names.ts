// The names and fixed values of the flat properties that a deliverable carries, in French (the vaults' own) or in English.

export interface PropertyNames {
  readonly project: string;
  readonly status: string;
  /** The status of a note that was just made. */
  readonly draft: string;
  /** The tag of a document written for a project. */
  readonly deliverable: string;
}

export const propertyNames: Readonly<Record<'fr' | 'en', PropertyNames>> = {
  fr: { project: 'projet', status: 'statut', draft: 'ébauche', deliverable: 'livrable' },
  en: { project: 'project', status: 'status', draft: 'draft', deliverable: 'deliverable' },
};
