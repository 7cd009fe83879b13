// Draws the graph of `jalons graph` in the format and mode asked for, and prints or writes it.
import { placeGraph } from '../core/export/place-graph';
import { pictureFormats, renderPicture, type PictureFormat } from '../core/export/render-picture';
import type { GraphData, GraphLink, GraphNode } from '../core/graph/link';
import { methodLoops } from '../core/graph/method-loops';
import { findContradictions } from '../core/graph/picture/trace-links';
import { findProjects, projectKey } from '../core/project/find-projects';
import { readMethodNote } from '../core/project/method-note';
import { type Call, fine, fineRows, type Outcome, textOf, wrongUse } from './command.mjs';
import { drawMode, drawVault, type Drawing, type GraphMode, graphModes, type ModeRequest } from './graph-mode.mjs';
import { writeOut } from './graph-out.mjs';
import { pictureWords } from '../words/picture-words';
import { readPacks } from './read-packs.mjs';
import type { ReadVault } from './read-vault.mjs';
import { printableFindings, surveyVault } from './survey.mjs';

type Format = 'json' | PictureFormat;

const formats: readonly Format[] = ['json', ...pictureFormats];
const themes = ['light', 'dark'] as const;

/** The options that ask for a drawing rather than for the summary. */
const asking = ['format', 'mode', 'pack', 'project', 'positions', 'theme', 'out', 'force'];

export function wantsDrawing({ options }: Call): boolean {
  return asking.some((name) => options[name] !== undefined);
}

export function drawGraph(call: Call, vault: ReadVault): Outcome {
  const { options } = call;
  const words = call.words.commandLine.graph.drawing;
  const format = oneOf(formats, options['format'] ?? 'json');
  if (format === undefined) return wrongUse(words.noFormat(options['format'] ?? '', formats.join(', ')));
  if (call.json && format !== 'json') return wrongUse(words.jsonOrFormat(format));
  const mode = oneOf(graphModes, options['mode'] ?? 'vault');
  if (mode === undefined) return wrongUse(words.noMode(options['mode'] ?? '', graphModes.join(', ')));
  const theme = oneOf(themes, options['theme'] ?? 'light');
  if (theme === undefined) return wrongUse(words.noTheme(options['theme'] ?? ''));
  const request = requestOf(call, vault);
  if ('exit' in request) return request;
  const drawn = format === 'json' ? printGraph(call, mode, request) : fine(drawAs(format, call, mode, request, theme));
  const file = options['out'];
  if (file === undefined) return drawn;
  const force = options['force'] !== undefined;
  return writeOut({ root: vault.root, file, text: textOf(drawn), force }, words.out);
}

function oneOf<T extends string>(values: readonly T[], wanted: string): T | undefined {
  return values.find((value) => value === wanted);
}

/** The method and the project that the line names, or what is wrong with them. */
function requestOf(call: Call, vault: ReadVault): ModeRequest | Outcome {
  const words = call.words.commandLine.graph.drawing;
  const id = call.options['pack'] ?? 'miena';
  const packs = readPacks(vault).all();
  const pack = packs.find((one) => one.pack.id === id)?.pack;
  if (pack === undefined) return wrongUse(words.noPack(id, packs.map((one) => one.pack.id).join(', ')));
  const project = projectKey(call.options['project'] ?? '');
  const projects = findProjects(vault.notes.flatMap((note) => readMethodNote(note) ?? []));
  if (project !== '' && !projects.some(({ key }) => key === project)) {
    return wrongUse(words.noProject(call.options['project'] ?? '', projects.map(({ name }) => name).join(', ')));
  }
  const say: ModeRequest['say'] = (text) => (call.language === 'en' ? (text.en ?? text.fr) : text.fr);
  return { vault, packs, pack, project, say };
}

function drawAs(
  format: PictureFormat,
  call: Call,
  mode: GraphMode,
  request: ModeRequest,
  theme: 'light' | 'dark',
): string {
  const words = call.words.graph;
  const { picture: draw, ...facts } = drawMode(mode, request);
  const picture = draw();
  const shown = { nodes: picture.nodes.map(({ node }) => node), links: picture.links };
  return renderPicture(
    format,
    picture,
    {
      ...facts,
      theme,
      title: titleOf(call, mode, request),
      description: words.counted(picture.nodes.length, picture.links.length),
      contradictions: findContradictions(shown, methodLoops(request.packs.flatMap(({ pack }) => pack.eds))),
    },
    pictureWords(call.words),
  );
}

/** The method, what is shown of it, and the project that the line names. */
function titleOf({ words: { graph }, options }: Call, mode: GraphMode, { pack, say }: ModeRequest): string {
  if (mode === 'vault') return graph.title;
  const method = graph.method(say(pack.title));
  return [method, ...(mode === 'method' ? [] : [graph.modes[mode], options['project'] ?? ''])]
    .filter((part) => part !== '')
    .join(' – ');
}

function printGraph(call: Call, mode: GraphMode, request: ModeRequest): Outcome {
  const positions = call.options['positions'] !== undefined;
  if (mode === 'vault') {
    const { data, findings } = surveyVault(request.vault);
    const placed = placeIf(positions, drawVault(data));
    return fineRows({ schema: 1, ...placed, findings: printableFindings(call.words, findings) });
  }
  const drawing = drawMode(mode, request);
  const { verdicts } = drawing.graph;
  const { nodes, links } = placeIf(positions, drawing);
  const verdictAt = drawing.graph.links.map((link) => verdicts?.get(link));
  return fineRows({
    schema: 1,
    mode,
    pack: request.pack.id,
    nodes: nodes.map((node) => withFact(node, 'status', mode === 'project' ? drawing.statusOf?.(node) : undefined)),
    links: links.map((link, at) => withFact(link, 'verdict', verdictAt[at])),
  });
}

function withFact<T extends GraphNode | GraphLink>(item: T, name: string, value: string | undefined): object {
  return value === undefined ? item : { ...item, [name]: value };
}

function placeIf(positions: boolean, { graph, picture }: Drawing): GraphData {
  const { nodes, links } = positions ? placeGraph(graph, picture()) : graph;
  return { nodes, links };
}
