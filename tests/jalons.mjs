// Runs the command line from a fresh clone: installs and builds what it needs, then hands over. `npm run jalons -- graph <dossier>`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root } from './install-packages.mjs';

const built = join(root, 'dist/jalons.mjs');

/** Whether a source is newer than what was built from it. */
function isStale() {
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((path) => join(root, 'src', path));
  return [...sources, join(root, 'esbuild.config.mjs')].some((path) => statSync(path).mtimeMs > since);
}

try {
  installPackages();
  if (isStale()) {
    const { buildCli } = await import('../esbuild.config.mjs');
    await buildCli(built);
  }
  // npm runs scripts in the repository: paths are meant from where the user stands.
  const cwd = process.env['INIT_CWD'] ?? process.cwd();
  process.exitCode =
    spawnSync(process.execPath, [built, ...process.argv.slice(2)], { cwd, stdio: 'inherit' }).status ?? 2;
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem));
  process.exitCode = 2;
}
