// The options of `npm start`, read from the command line; what is wrong is told in one sentence.
import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';

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

/** Whether the folder of the vault may be written; a missing folder or a file is a mistake. */
export function checkFolder(folder) {
  const path = resolve(folder);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Mistake(`Ce dossier n’existe pas : ${path}`);
  if (!stat.isDirectory()) throw new Mistake(`Ce chemin est un fichier, pas un dossier : ${path}`);
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
