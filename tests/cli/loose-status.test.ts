// The status of a vault without project: its documents are judged by what they say, as the guide judges them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../src/cli/commands.mjs';
import { runLine } from '../../src/cli/run-line.mjs';

async function status(notes: Readonly<Record<string, string>>): Promise<string> {
  const vault = mkdtempSync(join(tmpdir(), 'jalons-'));
  onTestFinished(() => {
    rmSync(vault, { recursive: true });
  });
  for (const [name, text] of Object.entries(notes)) writeFileSync(join(vault, name), text);
  const { text } = await runLine(['status', vault], commands);
  return text.replaceAll('\u00a0', ' ');
}

test('a document is as far as its headings are filled; documentation is no document', async () => {
  const told = await status({
    'Contexte.md': '---\ned: I-1\nstatut: ébauche\n---\n## Nature du contexte\nUn atelier.\n',
    'DOC_ED_440.md': '---\ntitle: DOC_ÉD 440 Modèles\n---\nCe que la méthode en dit.\n',
    'DOC_ED_I-3.md': '---\ntitle: DOC_ÉD I-3 Modèles\n---\nCe que la méthode en dit.\n',
  });
  expect(told).toContain('ÉD I-1 en cours (Contexte.md)');
  expect(told).toContain('ÉD I-3 absent\n');
});

test('the method that knows the documents is told, and those that no step makes stand too', async () => {
  const told = await status({
    'Modeles.md': '---\ned: "440"\nstatut: validé\n---\n',
    'Acteurs.md': '---\ned: "442"\n---\n',
  });
  expect(told).toMatch(/^MISA/mu);
  expect(told).toContain('ÉD 440 validé (Modeles.md)');
  expect(told).toContain('ÉD 442 ébauche (Acteurs.md)');
});

test('an empty vault: every ED of the steps is absent', async () => {
  const told = await status({});
  expect(told).toMatch(/^MIENA/mu);
  expect(told.match(/ÉD I-\d absent/gu)).toHaveLength(6);
});
