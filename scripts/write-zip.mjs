import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** 1980-01-01 00:00, the first moment a zip can name: the same files always give the same bytes. */
const date = 0x0021;

const utf8Names = 0x0800;
const deflated = 8;

/**
 * A folder as a zip archive (PKWARE APPNOTE 6.3, without 64-bit extensions: below 4 GB and 65,535 files). Entries are sorted and
 * carry no times, owners or permissions.
 * @param {string} folder
 * @returns {Buffer}
 */
export function zipFolder(folder) {
  const entries = listFiles(folder).map((name) => toEntry(name, readFileSync(join(folder, name))));
  const records = [];
  const directory = [];
  let offset = 0;
  for (const entry of entries) {
    const local = Buffer.concat([localHeader(entry), entry.data]);
    records.push(local);
    directory.push(directoryHeader(entry, offset));
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...records, index, endRecord(entries.length, index.length, offset)]);
}

/** @param {string} folder */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/**
 * @typedef {{ name: Buffer, size: number, checksum: number, data: Buffer }} Entry
 * @param {string} name
 * @param {Buffer} content
 * @returns {Entry}
 */
function toEntry(name, content) {
  const data = deflateRawSync(content, { level: 9 });
  return { name: Buffer.from(name), size: content.length, checksum: crc32(content), data };
}

/**
 * The fields that both headers share, from the version needed to the length of the extra field.
 * @param {Entry} entry
 */
function describe({ name, size, checksum, data }) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(utf8Names, 2);
  fields.writeUInt16LE(deflated, 4);
  fields.writeUInt16LE(date, 8);
  fields.writeUInt32LE(checksum, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

/** @param {Entry} entry */
function localHeader(entry) {
  return Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), describe(entry), entry.name]);
}

/**
 * @param {Entry} entry
 * @param {number} offset
 */
function directoryHeader(entry, offset) {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), describe(entry), rest, entry.name]);
}

/**
 * @param {number} count
 * @param {number} size
 * @param {number} offset
 */
function endRecord(count, size, offset) {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
