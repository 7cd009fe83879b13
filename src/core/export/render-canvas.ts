// A picture as an Obsidian canvas: file nodes for notes, text nodes for the rest, at the places of the picture.
import type { MethodMap } from '../graph/picture/method-map';
import type { Picture, PictureLink, PictureNode } from '../graph/picture/make-picture';

/** JSON Canvas 1.0, indented with tabs as Obsidian writes it. With a method's map, each lane is a group. */
export function renderCanvas(picture: Picture | MethodMap): string {
  const ids = new Map(picture.nodes.map(({ node }, at) => [node.id, `n${at}`]));
  const groups = 'lanes' in picture ? groupsOf(picture) : [];
  const nodes = picture.nodes.map((node) => ({ id: ids.get(node.node.id) ?? '', ...contentOf(node), ...boxOf(node) }));
  const edges = picture.links.flatMap((link, at) => {
    const fromNode = ids.get(link.link.from);
    const toNode = ids.get(link.link.to);
    return fromNode === undefined || toNode === undefined ? [] : [{ id: `e${at}`, fromNode, toNode, ...lookOf(link) }];
  });
  return JSON.stringify({ nodes: [...groups, ...nodes], edges }, undefined, '\t') + '\n';
}

function contentOf({ node, code }: PictureNode): Record<string, string> {
  if (node.path !== undefined) return { type: 'file', file: node.path };
  return { type: 'text', text: escapeMarkdown(code === '' ? node.label : `${code} ${node.label}`) };
}

/** A label is data: nothing in it may become a link, a tag or a heading. */
function escapeMarkdown(label: string): string {
  return label.replace(/\s+/gu, ' ').replace(/[\\`*_[\]{}<>()#+.!|~=$%^-]/gu, '\\$&');
}

function boxOf({ x, y, width, height }: PictureNode): Record<string, number> {
  return {
    x: Math.round(x - width / 2),
    y: Math.round(y - height / 2),
    width: Math.round(width),
    height: Math.round(height),
  };
}

function lookOf({ head, course, link }: PictureLink): Record<string, string> {
  const back = course === 'back';
  return {
    fromSide: back ? 'left' : 'right',
    toSide: back ? 'right' : 'left',
    ...(head === '' ? { toEnd: 'none' } : {}),
    label: link.type ?? link.role,
    ...(back && head !== '' ? { color: '2' } : {}),
  };
}

function groupsOf({ lanes, layout }: MethodMap): Record<string, string | number>[] {
  return lanes.map(({ title, start, end }, at) => ({
    id: `g${at}`,
    type: 'group',
    label: title,
    x: Math.round(layout.left),
    y: Math.round(start),
    width: Math.round(layout.width),
    height: Math.round(end - start),
  }));
}
