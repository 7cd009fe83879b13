// The frontmatter of a new deliverable, in the vaults' own dialect (nested `juggl` and `excalibrain`, plain names) with our flat properties.
import { renderScalar } from '../text/render-scalar';
import { edTitle, textIn } from './ed-title';
import type { FillRequest, Relative } from './fill-request';
import { propertyNames } from './property-names';

/** The block with both fences and a final newline. */
export function renderProperties(request: FillRequest): string {
  const { ed, loaded, language } = request;
  const names = propertyNames[request.propertyNames ?? 'fr'];
  const method = loaded.pack.id.toUpperCase();
  const title = request.title ?? edTitle(ed, language);
  const lines = [
    ...scalar('title', title),
    ...scalar('code', ed.code),
    ...scalar('type_objet', 'document'),
    ...scalar('but', ed.purpose === undefined ? '' : textIn(ed.purpose, language)),
    ...(request.author === undefined ? [] : scalar('author', request.author)),
    // A date stays unquoted, as vaults write it: Obsidian then knows it for a date.
    `created: ${request.format('YYYY-MM-DD')}`,
    ...list('tags', [method, names.deliverable]),
    ...list('aliases', [`ÉD ${ed.code}`]),
    ...list('modules', [method]),
    ...scalar('ed', ed.code),
    ...scalar(names.project, request.project),
    ...scalar(names.status, names.draft),
    ...(ed.evolving ? [`${names.version}: ${version(request.version ?? '1')}`] : []),
    'juggl:',
    `  nodeLabel: ${renderScalar(textIn(ed.title, language), 'block', 'double')}`,
    `  nodeClass: ${renderScalar('document', 'block', 'double')}`,
    'excalibrain:',
    ...list('parents', request.parents.map(written), '  '),
    ...list('children', request.children.map(written), '  '),
    ...list('friends', (request.friends ?? []).map(written), '  '),
  ];
  return ['---', ...lines, '---', ''].join('\n');
}

/** A whole number stays a number; anything else (`1.10`) is text, so that no digit is lost. */
function version(text: string): string {
  return /^[1-9][0-9]{0,5}$/.test(text) ? text : renderScalar(text);
}

function written(relative: Relative): string {
  return relative.property ?? relative.name;
}

function scalar(key: string, text: string): readonly string[] {
  return [`${key}: ${renderScalar(text)}`];
}

function list(key: string, texts: readonly string[], indent = ''): readonly string[] {
  if (texts.length === 0) return [`${indent}${key}: []`];
  return [`${indent}${key}:`, ...texts.map((text) => `${indent}  - ${renderScalar(text)}`)];
}
