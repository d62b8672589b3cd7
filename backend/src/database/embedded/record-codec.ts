import { crc32 } from 'node:zlib';

/** A record's bytes did not have the checksum that was written with them, or were no record at all. */
export class BrokenRecordError extends Error {}

const CHECKSUM_BYTES = 4;

/** What is written for a record: the CRC-32 of its JSON text, then the text. */
export function encodeRecord(record: unknown): Buffer {
  const text = Buffer.from(JSON.stringify(record));
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32BE(crc32(text));
  return Buffer.concat([checksum, text]);
}

/** The checksum a written record carries. */
export function checksumOf(bytes: Buffer): number {
  if (bytes.length <= CHECKSUM_BYTES) throw new BrokenRecordError('A record is too short.');
  return bytes.readUInt32BE(0);
}

/** The checksum of a written record, after comparing it with the text. Throws BrokenRecordError. */
export function verifyRecord(bytes: Buffer): number {
  const checksum = checksumOf(bytes);
  if (crc32(bytes.subarray(CHECKSUM_BYTES)) === checksum) return checksum;
  throw new BrokenRecordError('A record does not have the checksum written with it.');
}

/** Reads a written record back. Throws BrokenRecordError. */
export function decodeRecord(bytes: Buffer): unknown {
  verifyRecord(bytes);
  return JSON.parse(bytes.toString('utf8', CHECKSUM_BYTES));
}
