// Icons: Lucide at the version the app ships, and those added by plugins. An unknown name is an error here, an empty space in the app.
import iconNodes from 'lucide-static/icon-nodes.json';

const drawings = iconNodes;
const added = new Map<string, string>();
const svg = 'http://www.w3.org/2000/svg';

export function addIcon(id: string, content: string): void {
  added.set(id, content);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

export function getIconIds(): string[] {
  return [...Object.keys(drawings).map((name) => `lucide-${name}`), ...added.keys()];
}

export function getIcon(id: string): SVGSVGElement | null {
  const content = added.get(id);
  const drawing = drawings[id.replace(/^lucide-/u, '')];
  if (content === undefined && drawing === undefined) return null;
  const icon = document.createElementNS(svg, 'svg');
  const box = content === undefined ? '0 0 24 24' : '0 0 100 100';
  const look = { viewBox: box, fill: 'none', stroke: 'currentColor', 'stroke-width': '2', width: '24', height: '24' };
  setAll(icon, { ...look, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', class: `svg-icon ${classOf(id)}` });
  for (const [tag, attributes] of drawing ?? []) {
    const part = document.createElementNS(svg, tag);
    setAll(part, attributes);
    icon.appendChild(part);
  }
  if (content !== undefined) icon.append(...parseAdded(content));
  return icon;
}

export function setIcon(parent: HTMLElement, id: string): void {
  if (id === '') {
    parent.replaceChildren();
    return;
  }
  const icon = getIcon(id);
  if (icon === null) throw new Error(`Unknown icon: ${id} (the app has Lucide 0.446.0 and what addIcon gave)`);
  parent.replaceChildren(icon);
}

function classOf(id: string): string {
  return added.has(id) ? id : `lucide-${id.replace(/^lucide-/u, '')}`;
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

function parseAdded(content: string): Element[] {
  const parsed = new DOMParser().parseFromString(`<svg xmlns="${svg}">${content}</svg>`, 'image/svg+xml');
  return [...parsed.documentElement.children];
}
