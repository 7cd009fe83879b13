// The disk of the page: every call goes to the server, with the token.
import { ChangedMeanwhile, Disk, type DiskEntry } from './disk';

export interface PageConfig {
  name: string;
  lang: string;
  theme: 'light' | 'dark';
  manifest: { id: string; name: string; author: string; version: string; minAppVersion: string; description: string };
}

export class Server {
  constructor(private readonly token: string) {}

  async call(method: string, name: string, query: Record<string, string> = {}, body?: BodyInit): Promise<Response> {
    const response = await fetch(`/api/${name}?${new URLSearchParams(query).toString()}`, {
      method,
      headers: { 'x-vault-token': this.token, 'content-type': 'application/octet-stream' },
      ...(body !== undefined && { body }),
    });
    if (response.ok) return response;
    if (response.status === 409) throw new ChangedMeanwhile(query['path'] ?? '');
    const { message, code } = (await response.json()) as { message: string; code?: string };
    throw Object.assign(new Error(message), { code, status: response.status });
  }

  async json<T>(method: string, name: string, query: Record<string, string> = {}): Promise<T> {
    return (await (await this.call(method, name, query)).json()) as T;
  }
}

export class ServerDisk extends Disk {
  constructor(
    private readonly server: Server,
    private readonly name: string,
  ) {
    super();
  }

  getName(): string {
    return this.name;
  }

  async entries(): Promise<DiskEntry[]> {
    return (await this.server.json<DiskEntry[]>('GET', 'entries')).map((entry) => this.known(entry));
  }

  async stat(path: string): Promise<DiskEntry | null> {
    const found = await this.server.json<DiskEntry | null>('GET', 'stat', { path: this.real(path) });
    return found === null ? null : this.known(found);
  }

  async read(path: string): Promise<string> {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await this.readBinary(path));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return (await this.server.call('GET', 'file', { path: this.real(path) })).arrayBuffer();
  }

  async put(path: string, data: string | ArrayBuffer, expected?: number): Promise<void> {
    const query = { path: this.real(path), ...(expected !== undefined && { expected: String(expected) }) };
    await this.server.call('PUT', 'file', query, data);
  }

  async mkdir(path: string): Promise<void> {
    await this.server.call('PUT', 'folder', { path: this.real(path) });
  }

  async remove(path: string): Promise<void> {
    await this.server.call('DELETE', 'file', { path: this.real(path) });
    this.forget(path);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.server.call('PUT', 'rename', { path: this.real(path), to: this.real(newPath) });
    this.forget(path);
  }
}
