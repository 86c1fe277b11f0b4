import { inflateRawSync } from 'node:zlib';

/** Signature and length of the record at a zip's end, and of each record of its directory. */
const END = { signature: 0x06054b50, length: 22 };
const ENTRY = { signature: 0x02014b50, length: 46 };
/** Length of the header before each file, up to its name. */
const HEADER = 30;

/** The files of a zip archive by path, as `zip` writes it: deflated or stored, without a comment. Throws where it is no such archive. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - END.length;
  if (archive.readUInt32LE(end) !== END.signature) throw new Error('not a plain zip archive');
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== ENTRY.signature) throw new Error('damaged zip archive');
    const name = at + ENTRY.length;
    const nameEnd = name + archive.readUInt16LE(at + 28);
    files.set(archive.toString('utf8', name, nameEnd), read(archive, at));
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** The content of the file whose record in the directory stands at `at`. */
function read(archive: Buffer, at: number): Buffer {
  const header = archive.readUInt32LE(at + 42);
  const start =
    header + HEADER + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const bytes = archive.subarray(start, start + archive.readUInt32LE(at + 20));
  return archive.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes);
}
