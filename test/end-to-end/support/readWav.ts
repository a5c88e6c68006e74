import { readFileSync } from 'node:fs';

/** Reads a mono 16-bit WAV file as samples from -1 to 1. */
export function readWav(path: string): Float32Array {
  const bytes = readFileSync(path);
  let at = 12;
  while (bytes.toString('latin1', at, at + 4) !== 'data') at += 8 + bytes.readUInt32LE(at + 4);
  const count = bytes.readUInt32LE(at + 4) / 2;
  return Float32Array.from({ length: count }, (_, index) => bytes.readInt16LE(at + 8 + 2 * index) / 32_768);
}
