// The words of an exported picture, from those of the screen.
import type { PictureWords } from '../core/export/picture-words';
import type { Words } from '.';

export function pictureWords({ graph, guide }: Words): PictureWords {
  return { ...graph, statuses: guide.status };
}
