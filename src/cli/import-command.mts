// `jalons import`: a practitioners' note or a GitBook page becomes the draft of a method.
import { importPage } from '../core/pack/import/import-page';
import { renderPackYaml } from '../core/pack/import/render-pack-yaml';
import { type Command, type Outcome, printJson, wrongUse } from './command.mjs';
import { readText } from './read-text.mjs';

export const importCommand: Command = {
  name: 'import',
  parameters: (words) => words.packImport.parameters,
  summary: (words) => words.packImport.summary,
  options: [],
  run: async ({ words, parameters, json }): Promise<Outcome> => {
    const [path, ...more] = parameters;
    if (path === undefined || more.length > 0) return wrongUse(words.packImport.wrongUse);
    const read = readText(path);
    if ('problem' in read) return wrongUse(words.packImport.unreadableFile(path));
    const { pack, findings } = await importPage(read.text, path.replaceAll('\\', '/'));
    const aside = findings.map((finding) => `${words.packImport.finding(finding)}\n`).join('');
    return { exit: 0, text: json ? printJson({ schema: 1, pack, findings }) : renderPackYaml(pack), aside };
  },
};
