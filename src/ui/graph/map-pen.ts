// Draws the map: what is near the screen, and what stands out. Elements stay as long as their node does.
import type { PictureLink, PictureNode } from '../../core/graph/picture/make-picture';
import { drawLinks, drawOverview, type LinkFacts } from './draw-links';
import { drawNode, type NodeFacts } from './draw-node';
import { glowOf, type Glow, type Light } from './light';
import { addSvg } from './svg-element';

/** What is drawn. */
export interface Scene {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  /** Too small or too many for letters. */
  readonly far: boolean;
  readonly nodeFacts: (node: PictureNode) => NodeFacts;
  readonly linkFacts: (link: PictureLink) => LinkFacts;
}

/** What stands out in it. */
export interface Marked {
  readonly light: Light;
  /** The node of the open note, and the ends of a way. */
  readonly active: string;
  readonly ends: readonly string[];
}

interface Live {
  readonly group: SVGGElement;
  mark: PictureNode;
  known: string;
}

export class MapPen {
  readonly #links: SVGGElement;
  readonly #lit: SVGGElement;
  readonly #nodes: SVGGElement;
  readonly #live = new Map<string, Live>();
  readonly #ids = new WeakMap<EventTarget, string>();
  #stop = '';

  constructor(ground: SVGGElement) {
    // The same is told by the tree and by the table, which have keys.
    this.#links = addSvg(ground, 'g', { 'aria-hidden': 'true' });
    this.#lit = addSvg(ground, 'g', { 'aria-hidden': 'true', class: 'jalons-graph-lit' });
    this.#nodes = addSvg(ground, 'g');
  }

  draw({ nodes, links, far, nodeFacts, linkFacts }: Scene): void {
    this.#links.replaceChildren();
    if (far) drawOverview(this.#links, nodes, links, ({ colour }) => `jalons-colour-${colour}`);
    else drawLinks(this.#links, links, linkFacts);
    const shown = far ? [] : nodes;
    const wanted = new Set(shown.map(({ node }) => node.id));
    for (const [id, { group }] of this.#live) {
      if (wanted.has(id)) continue;
      group.remove();
      this.#live.delete(id);
    }
    let next = this.#nodes.firstElementChild;
    for (const mark of shown) {
      const { group } = this.#put(mark, nodeFacts);
      if (group === next) next = next.nextElementSibling;
      else this.#nodes.insertBefore(group, next);
    }
  }

  #put(mark: PictureNode, nodeFacts: Scene['nodeFacts']): Live {
    const { id } = mark.node;
    const facts = nodeFacts(mark);
    const known = `${facts.spoken}\n${facts.signs}\n${facts.told}`;
    const there = this.#live.get(id);
    if (there?.mark === mark && there.known === known) return there;
    const group = there?.group ?? addSvg(this.#nodes, 'g', { role: 'button', tabindex: id === this.#stop ? 0 : -1 });
    const live = { group, mark, known };
    this.#live.set(id, live);
    this.#ids.set(group, id);
    drawNode(group, mark, facts);
    return live;
  }

  /** After `draw`, and whenever what stands out changes. */
  mark({ nodes, links, far, linkFacts }: Scene, { light, active, ends }: Marked): void {
    this.#lit.replaceChildren();
    if (light.nodes.size > 0) {
      const bright = links.filter(({ link }) => glowOf(light, link.from, link.to) !== undefined);
      drawLinks(this.#lit, bright, (drawn) => {
        const glow = glowOf(light, drawn.link.from, drawn.link.to);
        return { classes: `${linkFacts(drawn).classes}${glowClasses(glow)}`, warns: false };
      });
      const known = far ? nodes.filter(({ node }) => light.nodes.has(node.id)) : [];
      drawOverview(
        this.#lit,
        known,
        [],
        ({ colour, node }) => `jalons-colour-${colour}${glowClasses(light.nodes.get(node.id))}`,
      );
    }
    for (const [id, { group }] of this.#live) {
      const glow = light.nodes.get(id);
      const { classList } = group;
      classList.toggle('jalons-is-lit', glow !== undefined);
      classList.toggle('jalons-is-up', glow === 'up');
      classList.toggle('jalons-is-down', glow === 'down');
      classList.toggle('jalons-is-active', id === active);
      classList.toggle('jalons-is-end', ends.includes(id));
    }
  }

  /** Where Tab stops. */
  stopAt(id: string): void {
    if (id === this.#stop) return;
    this.#live.get(this.#stop)?.group.setAttribute('tabindex', '-1');
    this.#live.get(id)?.group.setAttribute('tabindex', '0');
    this.#stop = id;
  }

  elementOf(id: string): SVGGElement | undefined {
    return this.#live.get(id)?.group;
  }

  /** The node whose element an event came to; empty for none. */
  idOf(target: EventTarget | null): string {
    return target === null ? '' : (this.#ids.get(target) ?? '');
  }
}

function glowClasses(glow: Glow | undefined): string {
  return glow === undefined ? '' : ` jalons-is-lit${glow === 'up' || glow === 'down' ? ` jalons-is-${glow}` : ''}`;
}
