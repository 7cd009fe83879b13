// The frontmatter of a new deliverable, in the vaults' own dialect (nested `juggl` and `excalibrain`, plain names) with our flat properties.
import { renderEntries } from '../text/render-entries';
import { edTitle, textIn } from './ed-title';
import type { FillRequest, Relative } from './fill-request';
import { propertyNames } from './property-names';

/** The block with both fences and a final newline. */
export function renderProperties(request: FillRequest): string {
  const { ed, loaded, language } = request;
  const names = propertyNames[request.propertyNames ?? 'fr'];
  const method = loaded.pack.id.toUpperCase();
  const own = {
    title: request.title ?? edTitle(ed, language),
    code: ed.code,
    type_objet: 'document',
    but: ed.purpose === undefined ? '' : textIn(ed.purpose, language),
    ...(request.author === undefined ? {} : { author: request.author }),
    // A date stays unquoted, as vaults write it: Obsidian then knows it for a date.
    created: request.format('YYYY-MM-DD'),
    tags: [method, names.deliverable],
    aliases: [`ÉD ${ed.code}`],
    modules: [method],
    ed: ed.code,
    [names.project]: request.project,
    [names.status]: names.draft,
    ...(ed.evolving ? { version: version(request.version ?? '1') } : {}),
  };
  const juggl = { nodeLabel: textIn(ed.title, language), nodeClass: 'document' };
  const excalibrain = {
    parents: request.parents.map(written),
    children: request.children.map(written),
    friends: request.friends?.map(written) ?? [],
  };
  return `---\n${renderEntries(own)}${renderEntries({ juggl }, 'double')}${renderEntries({ excalibrain })}---\n`;
}

/** A whole number stays a number; anything else (`1.10`) is text, so that no digit is lost. */
function version(text: string): number | string {
  return /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : text;
}

function written(relative: Relative): string {
  return relative.property ?? relative.name;
}
