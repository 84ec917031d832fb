import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a ZIP archive (PKWARE's APPNOTE, without its 64-bit forms and encryption), by name. It is read here
 * because Node has no reader, and a test needs no more than this.
 *
 * @throws where an archive uses anything else
 */
export function readZip(archive: Buffer): Map<string, Buffer> {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end--;
  if (end < 0) throw new Error('not a ZIP archive');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    if (name.endsWith('/')) continue;
    if (method !== STORED && method !== DEFLATED) throw new Error(`${name} is packed otherwise`);
    files.set(name, method === STORED ? data : inflateRawSync(data));
  }
  return files;
}
