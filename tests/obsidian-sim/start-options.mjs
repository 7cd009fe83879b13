// The options of `npm start`, read from the command line; what is wrong is told in one sentence.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const usage =
  'Usage : npm start -- [dossier du coffre] [--copy] [--no-build] [--port N] [--lang fr|en] [--theme light|dark]';

/** An error that is the person's to correct: its message is all that is printed. */
export class Mistake extends Error {}

const choices = { '--lang': ['fr', 'en'], '--theme': ['light', 'dark'] };

export function readOptions(words) {
  const options = { port: 4870, lang: 'fr', theme: 'light', copy: false, build: true, folder: undefined };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--copy') options.copy = true;
    else if (word === '--no-build') options.build = false;
    else if (word === '--port') options.port = readPort(rest.shift());
    else if (word in choices) options[word.slice(2)] = readChoice(word, rest.shift());
    else if (word.startsWith('-')) throw new Mistake(`Option inconnue : ${word}. ${usage}`);
    else if (options.folder !== undefined) throw new Mistake(`Un seul dossier à la fois. ${usage}`);
    else if (word === '') throw new Mistake(`Le nom du dossier est vide. ${usage}`);
    else options.folder = word;
  }
  return options;
}

function readPort(text) {
  const port = Number(text);
  if (text === undefined || !/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new Mistake(`Le port doit être un nombre de 1 à 65535 : ${text ?? '(rien)'}`);
  return port;
}

function readChoice(option, text) {
  const allowed = choices[option];
  if (!allowed.includes(text)) throw new Mistake(`${option} attend ${allowed.join(' ou ')} : ${text ?? '(rien)'}`);
  return text;
}

/** `--no-build` serves what was built last: there must be something. */
export function checkBuilt(root) {
  if (['main.js', 'styles.css', 'dist/jalons.mjs'].every((name) => existsSync(join(root, name)))) return;
  throw new Mistake('Rien n’est encore construit : recommencez sans --no-build.');
}

/** Whether the folder of the vault may be written; a missing folder or a file is a mistake. */
export function checkFolder(folder) {
  // npm runs scripts in the repository: paths are meant from where the user stands.
  const path = resolve(process.env['INIT_CWD'] ?? '', folder);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Mistake(`Ce dossier n’existe pas : ${path}`);
  if (!stat.isDirectory()) throw new Mistake(`Ce chemin est un fichier, pas un dossier : ${path}`);
  if (!may(path, constants.R_OK | constants.X_OK)) throw new Mistake(`Ce dossier ne peut pas être ouvert : ${path}`);
  return { path, writable: (stat.mode & 0o222) !== 0 && may(path, constants.W_OK) };
}

function may(path, mode) {
  try {
    accessSync(path, mode);
    return true;
  } catch (problem) {
    if (problem.code !== undefined) return false;
    throw problem;
  }
}
