// A picture in one of the formats that leave the program.
import type { MethodMap } from '../graph/picture/method-map';
import type { Picture } from '../graph/picture/make-picture';
import type { PictureWords } from './picture-words';
import { renderCanvas } from './render-canvas';
import { renderMermaid } from './render-mermaid';
import { renderSvg, type SvgOptions } from './render-svg';

export type PictureFormat = 'canvas' | 'mermaid' | 'svg';

export const pictureFormats: readonly PictureFormat[] = ['canvas', 'mermaid', 'svg'];

/** Theme, title and description are said by the SVG; the others have no place for them. */
export function renderPicture(
  format: PictureFormat,
  picture: Picture | MethodMap,
  options: SvgOptions,
  words: PictureWords,
): string {
  switch (format) {
    case 'canvas':
      return renderCanvas(picture, words, options);
    case 'mermaid':
      return renderMermaid(picture, words, options.statusOf);
    case 'svg':
      return renderSvg(picture, options, words);
  }
}
