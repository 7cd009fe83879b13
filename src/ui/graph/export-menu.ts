// The menu that takes what is shown out of the view: into the vault as a new file, or as a download.
import { getIcon } from 'obsidian';
import type { IconPart } from '../../core/export/render-svg';
import { pictureFormats, renderPicture, type PictureFormat } from '../../core/export/render-picture';
import { freePath } from '../../core/text/free-path';
import { safeFileName } from '../../core/text/safe-file-name';
import { carryOut } from '../../session/carry-out';
import type { Session } from '../../session/session';
import { pictureWords } from '../../words/picture-words';
import { showMenuUnder } from '../show-menu';
import type { GraphModel } from './graph-model.svelte';

interface Exported {
  readonly name: string;
  readonly text: string;
}

const icons: Readonly<Record<PictureFormat, string>> = {
  canvas: 'layout-dashboard',
  mermaid: 'file-text',
  svg: 'image',
};
/** In the vault a chart lives in a note, where it is drawn. */
const inVault: Readonly<Record<PictureFormat, string>> = { canvas: '.canvas', mermaid: '.md', svg: '.svg' };
const onDisk: Readonly<Record<PictureFormat, string>> = { canvas: '.canvas', mermaid: '.mmd', svg: '.svg' };
const kinds: Readonly<Record<PictureFormat, string>> = {
  canvas: 'application/json',
  mermaid: 'text/plain',
  svg: 'image/svg+xml',
};

export function showExportMenu(event: MouseEvent, session: Session, model: GraphModel, doc: Document): void {
  const { export: words } = session.desk.words.graph;
  const made = (format: PictureFormat): Exported => render(session, model, format, doc);
  showMenuUnder(event, [
    pictureFormats.map((format) => ({
      title: words.toVault[format],
      icon: icons[format],
      run: () => void save(session, format, made(format)),
    })),
    pictureFormats.map((format) => ({
      title: words.download(onDisk[format]),
      icon: 'download',
      run: () => {
        download(doc, format, made(format));
      },
    })),
  ]);
}

function render(session: Session, model: GraphModel, format: PictureFormat, doc: Document): Exported {
  const { words } = session.desk;
  const { pack, picture } = model;
  const title = pack === undefined ? words.graph.title : model.say(pack.title);
  const mode = pack === undefined ? '' : ` – ${words.graph.modes[model.mode]}`;
  const text = renderPicture(
    format,
    picture,
    {
      theme: doc.body.hasClass('theme-dark') ? 'dark' : 'light',
      title: title + mode,
      description: words.graph.counted(picture.nodes.length, picture.links.length),
      statusOf: (node) => model.statusOf(node),
      iconOf: iconParts,
    },
    pictureWords(words),
  );
  return { name: safeFileName(title + mode).name, text };
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

/** Never over another file: a name that is taken gets a number. The last undo takes it back. */
async function save(session: Session, format: PictureFormat, { name, text }: Exported): Promise<void> {
  const { desk, vault } = session;
  const words = desk.words.graph.export;
  const path = freePath(desk.newNoteFolder(), name, (taken) => vault.exists(taken), inVault[format]);
  const content = format === 'mermaid' ? `\`\`\`mermaid\n${text}\`\`\`\n` : text;
  await carryOut(session, [{ kind: 'create', path, text: content }], words.saved(path));
}

function download(doc: Document, format: PictureFormat, { name, text }: Exported): void {
  const address = URL.createObjectURL(new Blob([text], { type: kinds[format] }));
  const link = doc.body.createEl('a', { href: address, attr: { download: name + onDisk[format] } });
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
