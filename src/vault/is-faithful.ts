// Whether the text that Obsidian gives of a file is all that the file holds: bytes that are no UTF-8 are lost in it.
import type { TFile, Vault } from 'obsidian';

/** What stands in the text for such bytes; a note may hold it of its own, so that its bytes decide. */
const REPLACED = '\ufffd';

/** Whether it may not be. */
export function isDoubtful(text: string): boolean {
  return text.includes(REPLACED);
}

/** The bytes are read where the text alone does not tell. */
export async function isFaithful(vault: Vault, file: TFile, text: string): Promise<boolean> {
  return !isDoubtful(text) || isUtf8(await vault.readBinary(file));
}

function isUtf8(bytes: ArrayBuffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (problem) {
    if (problem instanceof TypeError) return false;
    throw problem;
  }
}
