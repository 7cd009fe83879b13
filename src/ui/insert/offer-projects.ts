// For which project a document is written: one that exists, a new one, or none.
import { projectKey, type Project } from '../../core/project/find-projects';
import type { Words } from '../../words';
import type { Offer } from '../guide/list-modal';

/** The key of an item is the project's name; empty for none. */
export function offerProjects(words: Words['insert'], projects: readonly Project[]): Offer {
  return (typed) => {
    const wanted = projectKey(typed);
    const known = projects
      .filter(({ key }) => key.includes(wanted))
      .map(({ name, documents }) => ({ key: name, title: name, note: words.projectDocuments(documents) }));
    const name = typed.trim();
    if (name === '') return [...known, { key: '', title: words.withoutProject, note: '' }];
    const isNew = projects.every(({ key }) => key !== wanted);
    return isNew ? [...known, { key: name, title: words.newProject(name), note: '' }] : known;
  };
}
