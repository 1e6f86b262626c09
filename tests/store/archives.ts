/** What the stores are given, file by file. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';

/** A file's path, with slashes, and the SHA-256 of its bytes. */
export type Digests = Record<string, string>;

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const sorted = (digests: Digests): Digests => Object.fromEntries(Object.entries(digests).sort());

const filesOf = async (path: string): Promise<JSZip.JSZipObject[]> =>
  Object.values((await JSZip.loadAsync(readFileSync(path))).files).filter(({ dir }) => !dir);

export async function digestsOfArchive(path: string): Promise<Digests> {
  const digests: Digests = {};
  for (const file of await filesOf(path)) digests[file.name] = digest(await file.async('uint8array'));
  return sorted(digests);
}

export function digestsOfFolder(folder: string): Digests {
  const digests: Digests = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    digests[path.slice(folder.length + 1).replaceAll('\\', '/')] = digest(readFileSync(path));
  }
  return sorted(digests);
}

export async function unpack(path: string, folder: string): Promise<void> {
  for (const file of await filesOf(path)) {
    const to = join(folder, file.name);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, await file.async('uint8array'));
  }
}
