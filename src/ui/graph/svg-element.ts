// Makes the elements of a drawing in whichever window shows it.

const space = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

export function addSvg<Tag extends keyof SVGElementTagNameMap>(
  parent: Element,
  tag: Tag,
  attributes: Attributes = {},
): SVGElementTagNameMap[Tag] {
  const element = parent.ownerDocument.createElementNS(space, tag);
  for (const name in attributes) element.setAttribute(name, String(attributes[name]));
  parent.appendChild(element);
  return element;
}
