// What `jalons graph` says of drawings, in English.
import type { graphDrawing as french } from '../fr/graph-drawing';

export const graphDrawing: typeof french = {
  options: {
    format: 'json, canvas, mermaid or svg (a summary when not said)',
    mode: 'vault (when not said), method, project or diff (where method and vault differ)',
    pack: 'the method of the modes method, project and diff (miena when not said)',
    project: 'the project whose documents count (all when not said)',
    positions: 'in JSON, adds the place of each element and link that is drawn',
    theme: 'light (when not said) or dark, for SVG',
    out: 'writes to this file, never over another',
    force: 'with --out, replaces the file that stands there',
  },
  noFormat: (wanted, known) => `Unknown format: “${wanted}”. There are: ${known}.`,
  noMode: (wanted, known) => `Unknown mode: “${wanted}”. There are: ${known}.`,
  noTheme: (wanted) => `Unknown theme: “${wanted}”. Write light or dark.`,
  noPack: (wanted, known) => `Unknown method: “${wanted}”. There are: ${known}.`,
  noProject: (wanted, known) =>
    known === ''
      ? `There is no project in this vault, and so no project “${wanted}”.`
      : `Unknown project: “${wanted}”. There are: ${known}.`,
  jsonOrFormat: (format) => `--json and --format ${format} do not go together.`,
  out: {
    written: (file) => `Written: ${file}`,
    taken: (file) => `This file exists already and was not touched: ${file}\nTo replace it, add --force.`,
    isNote: (file) =>
      `A drawing never takes the place of a note of the vault, nor goes into its hidden folders: ${file}`,
    noFile: (file) => `This path is not that of a file: ${file}`,
    noFolder: (file) => `The folder of this file does not exist: ${file}`,
    failed: (file, code) => `This file cannot be written (${code}): ${file}`,
  },
};
