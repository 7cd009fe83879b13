// Copies the template of a document into the vault, where it replaces the one that comes with the method.
import type { LoadedPack, Text } from '../../core/pack/pack';
import { defaultPackFolders } from '../../core/pack/pack-folders';
import { templateOf } from '../../core/template/generic-body';
import { wordsFor } from '../../words';
import { carryOut, openFirst } from '../carry-out';
import { chooseAmong } from '../choose-among';
import type { ListItem } from '../desk';
import type { Action } from './action';
import { openCopy, ownFolder } from './copy-method';

/** A template that can be copied; `key` is its path in the folder of templates. */
interface Offer {
  readonly key: string;
  readonly code: string;
  readonly title: Text;
  readonly text: string;
}

export const copyTemplate: Action = {
  id: 'copy-template',
  icon: 'file-stack',
  async run(session, target) {
    const { desk, vault } = session;
    const offers = session.methods.builtIn().flatMap(offersOf);
    const tell = ({ key, code, title }: Offer): ListItem => ({ key, title: `${code} ${desk.say(title)}`, note: key });
    const known = target.pack === undefined || target.ed === undefined ? undefined : `${target.pack}/${target.ed}`;
    const offer = await chooseAmong(desk, desk.words.guide.whichTemplate, offers, tell, known);
    if (offer === undefined) return;
    const path = `${ownFolder(session.settings().templateFolder, defaultPackFolders.templates)}/${offer.key}.md`;
    if (vault.exists(path)) {
      await openCopy(session, path);
      return;
    }
    const edits = [{ kind: 'create', path, text: offer.text }] as const;
    await openFirst(session, await carryOut(session, edits, desk.words.guide.templateCopied(path)));
  },
};

/** Each document's own template, or the one made from its contents; then its sheets. */
function offersOf(loaded: LoadedPack): readonly Offer[] {
  const { pack, templates } = loaded;
  const labels = wordsFor('fr').words.writing.template;
  return pack.eds.flatMap((ed) => {
    const text = templateOf(loaded, ed, 'fr', labels);
    const sheets = ed.sheets.flatMap(({ template, title }) => {
      const sheet = templates[template];
      return sheet === undefined ? [] : [{ key: `${pack.id}/${template}`, code: ed.code, title, text: sheet }];
    });
    return [{ key: `${pack.id}/${ed.template ?? ed.code}`, code: ed.code, title: ed.title, text }, ...sheets];
  });
}
