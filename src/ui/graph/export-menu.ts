// The menu that takes what is shown out of the view: into the vault as a new file, or as a download.
import { getIcon, Platform } from 'obsidian';
import type { IconPart } from '../../core/export/render-svg';
import { pictureFormats, renderPicture, type PictureFormat } from '../../core/export/render-picture';
import { safeFileName } from '../../core/text/safe-file-name';
import { folderFor } from '../../session/actions/note-folder';
import type { Session } from '../../session/session';
import { pictureWords } from '../../words/picture-words';
import { shortTitle } from '../guide/pack-label';
import { entry, showMenuUnder } from '../show-menu';
import { createFile } from './create-file';
import type { GraphModel } from './graph-model.svelte';

interface Exported {
  readonly name: string;
  readonly text: string;
  /** Where it goes in the vault; undefined for where Obsidian puts new notes. */
  readonly folder: string | undefined;
}

interface FileFormat {
  readonly icon: string;
  /** How its name ends in the vault, and as a download. */
  readonly inVault: string;
  readonly onDisk: string;
  /** The media type. */
  readonly type: string;
}

/** In the vault a chart lives in a note, where it is drawn. */
const formats: Readonly<Record<PictureFormat, FileFormat>> = {
  canvas: { icon: 'layout-dashboard', inVault: '.canvas', onDisk: '.canvas', type: 'application/json' },
  mermaid: { icon: 'file-text', inVault: '.md', onDisk: '.mmd', type: 'text/plain' },
  svg: { icon: 'image', inVault: '.svg', onDisk: '.svg', type: 'image/svg+xml' },
};

export function showExportMenu(event: MouseEvent, session: Session, model: GraphModel, doc: Document): void {
  const { export: words } = session.desk.words.graph;
  const made = (format: PictureFormat): Exported => render(session, model, format, doc);
  showMenuUnder(event, [
    pictureFormats.map((format) =>
      entry(words.toVault[format], formats[format].icon, () => void save(session, format, made(format))),
    ),
    // On a phone or a tablet nothing would happen: what is in the vault can be shared from there.
    Platform.isMobileApp
      ? []
      : pictureFormats.map((format) =>
          entry(words.download(formats[format].onDisk), 'download', () => download(doc, formats[format], made(format))),
        ),
  ]);
}

function render(session: Session, model: GraphModel, format: PictureFormat, doc: Document): Exported {
  const { words } = session.desk;
  const { pack, picture } = model;
  const project = projectShown(model);
  const title =
    pack === undefined
      ? words.graph.title
      : [
          shortTitle(model.say(pack.title)),
          words.graph.modes[model.mode],
          ...(project === undefined ? [] : [project]),
        ].join(' – ');
  const text = renderPicture(
    format,
    picture,
    {
      theme: doc.body.hasClass('theme-dark') ? 'dark' : 'light',
      title,
      description: words.graph.counted(picture.nodes.length, picture.links.length),
      statusOf: (node) => model.statusOf(node),
      isStale: (node) => model.isStale(node),
      contradictions: model.contradictions,
      iconOf: iconParts,
    },
    pictureWords(words),
  );
  return {
    name: safeFileName(title).name,
    text,
    folder: project === undefined ? undefined : folderFor(session, {}, project),
  };
}

/** The name of the project whose documents are shown: the one that was chosen, or the only one. */
function projectShown({ mode, project, states }: GraphModel): string | undefined {
  const [only] = mode === 'method' || (project === '' && states.length > 1) ? [] : states;
  return only?.run.name;
}

const geometry = ['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height', 'points'];

/** An icon as numbers: nothing else of it leaves the view. */
function iconParts(name: string): readonly IconPart[] {
  return [...(getIcon(name)?.children ?? [])].map((part) => ({
    tag: part.tagName.toLowerCase(),
    attributes: Object.fromEntries(
      geometry.flatMap((one) => {
        const value = part.getAttribute(one);
        return value === null ? [] : [[one, value]];
      }),
    ),
  }));
}

async function save(session: Session, format: PictureFormat, { name, text, folder }: Exported): Promise<void> {
  const content = format === 'mermaid' ? `\`\`\`mermaid\n${text}\`\`\`\n` : text;
  const { saved } = session.desk.words.graph.export;
  await createFile(session, name, content, saved, { ending: formats[format].inVault, folder });
}

function download(doc: Document, { type, onDisk }: FileFormat, { name, text }: Exported): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = doc.body.createEl('a', { href: address, attr: { download: name + onDisk } });
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
