import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { copyMoonshine } from './copyMoonshine';

describe('copyMoonshine', () => {
  it('copies the model with its licences, and names sizes and hashes', async () => {
    const target = mkdtempSync(join(tmpdir(), 'payaloud-moonshine-'));
    const { files, script } = await copyMoonshine(target, fileURLToPath(new URL('.', import.meta.url)));
    for (const { path, bytes, sha256 } of Object.values(files)) {
      const copied = readFileSync(join(target, path));
      expect(copied).toHaveLength(bytes);
      expect(createHash('sha256').update(copied).digest('hex')).toBe(sha256);
    }
    expect(readFileSync(join(target, script), 'utf8')).toContain('InferenceSession');
    const pieces = gunzipSync(readFileSync(join(target, files.pieces.path)))
      .toString()
      .split('\n');
    expect(pieces.slice(0, 3)).toEqual(['<unk>', '<s>', '</s>']);
    const licences = readdirSync(join(target, 'moonshine')).filter((name) => name.startsWith('LICENSE'));
    expect(licences.map((name) => readFileSync(join(target, 'moonshine', name), 'utf8'))).toEqual([
      expect.stringContaining('Useful Sensors, Inc.'),
      expect.stringContaining('Microsoft Corporation'),
      expect.stringContaining('belladore.ai'),
    ]);
  });
});
