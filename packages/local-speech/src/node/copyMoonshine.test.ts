import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyMoonshine } from './copyMoonshine';

describe('copyMoonshine', () => {
  it('names the package that is missing', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'payaloud-moonshine-'));
    await expect(copyMoonshine(elsewhere, elsewhere)).rejects.toThrow('@moonshine-ai/moonshine-js is not installed');
  });
});
