// A vault on the disk, for the server: listing, reading and writing, never outside its folder.
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkPath, checkWritable, placeInside, Refusal } from './guard.mjs';

export class VaultFolder {
  constructor(folder, { pluginId = 'jalons', readOnly = false } = {}) {
    this.root = realpathSync(folder);
    this.pluginId = pluginId;
    this.readOnly = readOnly;
    this.written = 0;
  }

  get name() {
    return basename(this.root);
  }

  /** Every file and folder that the app shows: nothing hidden, no link that leaves the vault. */
  entries() {
    const found = [];
    // What may not be listed hides nothing else.
    const visit = (folder, prefix) => {
      try {
        list(folder, prefix);
      } catch (problem) {
        if (problem.code === undefined || prefix === '') throw problem;
      }
    };
    const list = (folder, prefix) => {
      for (const item of readdirSync(folder, { withFileTypes: true })) {
        if (item.name.startsWith('.')) continue;
        const path = prefix + item.name;
        const place = join(folder, item.name);
        if (item.isDirectory()) {
          found.push(this.entry(path, statSync(place)));
          visit(place, `${path}/`);
        } else if (item.isFile()) found.push(this.entry(path, statSync(place)));
        else if (item.isSymbolicLink()) found.push(...this.linkEntry(path));
      }
    };
    visit(this.root, '');
    return found;
  }

  linkEntry(path) {
    try {
      const stat = statSync(placeInside(this.root, checkPath(path)));
      return stat.isFile() ? [this.entry(path, stat)] : [];
    } catch (problem) {
      if (problem instanceof Refusal) return [];
      throw problem;
    }
  }

  entry(path, stat) {
    const type = stat.isDirectory() ? 'folder' : 'file';
    return { path, type, ctime: Math.round(stat.birthtimeMs), mtime: stat.mtimeMs, size: stat.size };
  }

  stat(path) {
    const stat = statSync(placeInside(this.root, checkPath(path)), { throwIfNoEntry: false });
    return stat === undefined ? null : this.entry(path, stat);
  }

  read(path) {
    const handle = openSync(placeInside(this.root, checkPath(path)), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      if (!fstatSync(handle).isFile()) throw new Refusal(400, 'Not a file', 'EISDIR');
      return readFileSync(handle);
    } finally {
      closeSync(handle);
    }
  }

  /** The place for a write, once it is allowed. */
  writable(path) {
    const parts = checkPath(path);
    checkWritable(parts, this.pluginId);
    if (this.readOnly) throw new Refusal(403, `EROFS: read-only file system, open '${path}'`, 'EROFS');
    return placeInside(this.root, parts);
  }

  /** Written beside, then put in place, so that a reader never sees half a note. */
  write(path, data, expected) {
    const place = this.writable(path);
    const before = lstatSync(place, { throwIfNoEntry: false });
    if (before !== undefined && !before.isFile()) throw new Refusal(400, 'Not a file', 'EISDIR');
    if (expected !== undefined && before?.mtimeMs !== expected) throw new Refusal(409, 'Changed meanwhile');
    if (!existsSync(dirname(place)))
      throw new Refusal(404, `ENOENT: no such file or directory, open '${path}'`, 'ENOENT');
    this.written += 1;
    const beside = join(dirname(place), `.${String(process.pid)}-${String(this.written)}.tmp`);
    try {
      writeFileSync(beside, data, { flag: 'wx', ...(before !== undefined && { mode: before.mode }) });
      renameSync(beside, place);
    } finally {
      rmSync(beside, { force: true });
    }
    return this.stat(path);
  }

  makeFolder(path) {
    mkdirSync(this.writable(path), { recursive: true });
    return this.stat(path);
  }

  remove(path) {
    const place = this.writable(path);
    if (lstatSync(place, { throwIfNoEntry: false }) === undefined) throw new Refusal(404, 'No such file', 'ENOENT');
    rmSync(place, { recursive: true });
  }

  rename(path, newPath) {
    const [from, to] = [this.writable(path), this.writable(newPath)];
    if (lstatSync(to, { throwIfNoEntry: false }) !== undefined)
      throw new Refusal(400, 'Destination file already exists!', 'EEXIST');
    renameSync(from, to);
    return this.stat(newPath);
  }
}
