// A picture as an Obsidian canvas: file nodes for notes, text nodes for the rest, at the places of the picture.
import type { MethodMap } from '../graph/picture/method-map';
import type { Picture, PictureLink, PictureNode } from '../graph/picture/make-picture';
import type { Colour } from '../graph/picture/node-look';
import { palettes } from './svg-palette';
import { lookOfBox, type BoxLook } from './box-look';
import { labelOfLink, labelOfNode, type PictureFacts, type PictureWords, type StatusOf } from './picture-words';

const canvasColours: readonly Colour[] = ['red', 'orange', 'yellow', 'green', 'cyan', 'purple'];

/** JSON Canvas 1.0, indented with tabs as Obsidian writes it. With a method's map, each lane is a group. */
export function renderCanvas(picture: Picture | MethodMap, words: PictureWords, facts: PictureFacts = {}): string {
  const ids = new Map(picture.nodes.map(({ node }, at) => [node.id, `n${at}`]));
  const groups = 'lanes' in picture ? groupsOf(picture) : [];
  const nodes = picture.nodes.map((node) => ({
    id: ids.get(node.node.id) ?? '',
    ...contentOf(node, words, facts.statusOf),
    ...boxOf(node.x - node.width / 2, node.y - node.height / 2, node.width, node.height),
    ...colourOf(lookOfBox(node, facts, words)),
  }));
  const edges = picture.links.flatMap((link, at) => {
    const fromNode = ids.get(link.link.from);
    const toNode = ids.get(link.link.to);
    return fromNode === undefined || toNode === undefined
      ? []
      : [{ id: `e${at}`, fromNode, toNode, ...lookOf(link, words) }];
  });
  return JSON.stringify({ nodes: [...groups, ...nodes], edges }, undefined, '\t') + '\n';
}

function contentOf(drawn: PictureNode, words: PictureWords, statusOf?: StatusOf): Record<string, string> {
  const { path } = drawn.node;
  return path === undefined
    ? { type: 'text', text: escapeMarkdown(labelOfNode(drawn, words, statusOf)) }
    : { type: 'file', file: path };
}

/** A label is data: nothing in it may become a link, a tag or a heading. */
function escapeMarkdown(label: string): string {
  return label.replace(/\s+/gu, ' ').replace(/[\\`*_[\]{}<>()#+.!|~=$%^-]/gu, '\\$&');
}

function boxOf(left: number, top: number, width: number, height: number): Record<string, number> {
  return { x: Math.round(left), y: Math.round(top), width: Math.round(width), height: Math.round(height) };
}

/** Canvas has six colours of its own, which follow the theme. */
function colourOf({ colour, missing }: BoxLook): { readonly color?: string } {
  if (missing || colour === 'grey') return {};
  const at = canvasColours.indexOf(colour);
  return { color: at < 0 ? palettes.light.stroke[colour] : String(at + 1) };
}

function lookOf(drawn: PictureLink, words: PictureWords): Record<string, string> {
  const { head, course, verdict } = drawn;
  const back = course === 'back';
  return {
    fromSide: back ? 'left' : 'right',
    toSide: back ? 'right' : 'left',
    ...(head === '' ? { toEnd: 'none' } : {}),
    label: labelOfLink(drawn, words),
    ...(verdict === 'added' ? { color: '1' } : back && head !== '' ? { color: '2' } : {}),
  };
}

function groupsOf({ lanes, layout }: MethodMap): Record<string, string | number>[] {
  return lanes.map(({ title, start, end }, at) => ({
    id: `g${at}`,
    type: 'group',
    label: title,
    ...boxOf(layout.left, start, layout.width, end - start),
  }));
}
