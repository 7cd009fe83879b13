// The template of an ED: the pack's, or one made from what the method asks it to hold.
import type { ContentItem, Ed, LoadedPack } from '../pack/pack';
import { textIn, type TemplateLanguage } from './ed-title';
import type { TemplateLabels } from './template-labels';

/** The pack's own template for an ED, else the one that is made for it. */
export function templateOf(loaded: LoadedPack, ed: Ed, language: TemplateLanguage, labels: TemplateLabels): string {
  const own = ed.template === undefined ? undefined : loaded.templates[ed.template];
  return own ?? genericBody(loaded, ed, language, labels);
}

/** Markdown without title heading: the table or the graph where the ED is one, its sheets, then a heading and a prompt for each item. */
function genericBody(loaded: LoadedPack, ed: Ed, language: TemplateLanguage, labels: TemplateLabels): string {
  const parts: string[] = [];
  if (ed.purpose !== undefined) parts.push(`> ${textIn(ed.purpose, language)}`);
  if (ed.format === 'table' && ed.contents.length > 0) parts.push(`## ${labels.table}`, table(ed, language));
  if (ed.format === 'graph') parts.push(`## ${labels.graph}`, graph(labels));
  for (const sheet of ed.sheets) {
    parts.push(`## ${textIn(sheet.title, language)}`);
    const text = loaded.templates[sheet.template];
    if (text !== undefined) parts.push(text.trim());
  }
  for (const item of ed.contents) parts.push(section(loaded, item, language, labels));
  return parts.join('\n\n') + '\n';
}

function section(loaded: LoadedPack, item: ContentItem, language: TemplateLanguage, labels: TemplateLabels): string {
  const lines = [`## ${textIn(item.title, language)}`, '', comment(textIn(item.prompt, language))];
  const list = loaded.pack.lists.find(({ id }) => id === item.list);
  if (list !== undefined) {
    const values = list.values.map((value) => textIn(value, language)).join(' · ');
    lines.push(comment(labels.choice(textIn(list.title, language), values)));
  }
  return lines.join('\n');
}

/** An Obsidian comment on one line; `%%` inside would end it. */
function comment(text: string): string {
  return `%% ${text.replaceAll('\n', ' ').replaceAll('%%', '%')} %%`;
}

function table(ed: Ed, language: TemplateLanguage): string {
  const cells = ed.contents.map(({ title }) => textIn(title, language).replaceAll('|', '\\|'));
  const row = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [row(cells), row(cells.map(() => '---')), row(cells.map(() => ' '))].join('\n');
}

/** MOT's shapes in Mermaid: a principle or an actor is a hexagon, a procedure a stadium, a concept a rectangle. */
function graph(labels: TemplateLabels): string {
  return [
    '```mermaid',
    'flowchart LR',
    `  principe{{"${labels.principle}"}}`,
    `  procedure(["${labels.procedure}"])`,
    `  concept["${labels.concept}"]`,
    `  produit["${labels.product}"]`,
    '  principe -->|R| procedure',
    '  concept -->|I/P| procedure',
    '  procedure -->|I/P| produit',
    '```',
  ].join('\n');
}
